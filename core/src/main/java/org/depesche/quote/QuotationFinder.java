package org.depesche.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.depesche.model.Block;
import org.depesche.model.Document;
import org.depesche.model.Layer;
import org.depesche.model.Quotation;
import org.depesche.model.Quotation.Medium;
import org.depesche.model.Quotation.Type;
import org.depesche.model.Sentence;
import org.depesche.model.Span;
import org.depesche.model.Stage;

/** Finds quotations outside boilerplate and names their speakers. */
public final class QuotationFinder implements Stage {

  private static final Comparator<Draft> ORDER =
      Comparator.comparing(Draft::first)
          .thenComparing(d -> d.content().getLast())
          .thenComparing(Draft::type)
          .thenComparing(Draft::rule);

  @Override
  public String name() {
    return "quotations";
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(
        Layer.LANGUAGE, Layer.BLOCKS, Layer.SENTENCES, Layer.MENTIONS, Layer.ENTITIES, Layer.TIMES);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(Layer.QUOTATIONS);
  }

  @Override
  public Document process(Document document) {
    String language = document.get(Layer.LANGUAGE);
    if (!CueLexicon.knows(language)) {
      return document.with(Layer.QUOTATIONS, List.of());
    }
    SentenceReader reader = new SentenceReader(language);
    List<Draft> drafts = new ArrayList<>();
    List<Sentence> sentences = document.get(Layer.SENTENCES);
    int from = 0;
    for (Block block : document.get(Layer.BLOCKS)) {
      int to = from;
      while (to < sentences.size() && sentences.get(to).span().begin() < block.span().end()) {
        to++;
      }
      if (block.kind() != Block.Kind.BOILERPLATE) {
        read(document.text(), block.span(), sentences.subList(from, to), reader, drafts);
      }
      from = to;
    }
    List<Quotation> quotations = new Attribution(document).attribute(drafts);
    return document.with(Layer.QUOTATIONS, quotations);
  }

  private static void read(
      String text,
      Span block,
      List<Sentence> sentences,
      SentenceReader reader,
      List<Draft> drafts) {
    List<SentenceDrafts> read = sentences.stream().map(reader::read).toList();
    List<Marks.Pair> pairs = Marks.pairs(text, block);
    List<Draft> direct = new DirectFinder(text, read).find(pairs);
    List<Draft> found = new ArrayList<>(direct);
    boolean told = !drafts.isEmpty();
    for (SentenceDrafts sentence : read) {
      List<Draft> kept = sentence.drafts().stream().filter(d -> !isDirect(d, direct)).toList();
      found.addAll(kept);
      boolean quoted = direct.stream().anyMatch(d -> touches(d, sentence.sentence()));
      if (kept.isEmpty() && !quoted && told && reader.isInReportedMood(sentence.sentence())) {
        found.add(freeIndirect(sentence.sentence()));
      }
      told |= quoted || !kept.isEmpty();
    }
    found.sort(ORDER);
    drafts.addAll(found);
  }

  private static boolean touches(Draft direct, Sentence sentence) {
    return direct.content().stream().anyMatch(c -> c.overlaps(sentence.span()));
  }

  /** Whether nearly all of the clause stands between marks: then it is a direct quotation. */
  private static boolean isDirect(Draft clause, List<Draft> direct) {
    if (clause.type() == Type.REPORTED) {
      return false;
    }
    int length = clause.content().stream().mapToInt(Span::length).sum();
    int quoted = 0;
    for (Draft d : direct) {
      for (Span marks : d.content()) {
        for (Span content : clause.content()) {
          quoted +=
              Math.max(
                  0,
                  Math.min(marks.end(), content.end()) - Math.max(marks.begin(), content.begin()));
        }
      }
    }
    return quoted * 10 >= length * 8;
  }

  /** A sentence in reported mood that goes on with what was said before it. */
  private static Draft freeIndirect(Sentence sentence) {
    return new Draft(
        Type.INDIRECT_FREE_INDIRECT,
        Medium.SPEECH,
        List.of(sentence.span()),
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of(),
        null,
        false,
        true,
        "reported-mood-continued");
  }
}
