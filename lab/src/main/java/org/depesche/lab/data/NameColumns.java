package org.depesche.lab.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depesche.annotate.Forms;
import org.depesche.annotate.NameRecogniser;
import org.depesche.annotate.Tokenizer;
import org.depesche.model.Span;

/**
 * Reads names in columns: a word a line with a label {@code B-KIND}, {@code I-KIND} or {@code O}, a
 * blank line between sentences, {@code #} before comments.
 *
 * @param form column of the word, from 0
 * @param label column of its label
 */
public record NameColumns(int form, int label) {

  /** GermEval 2014: number, word, outer label, inner label. */
  public static final NameColumns GERMEVAL = new NameColumns(1, 2);

  /** Universal NER: number, word, label, two more. */
  public static final NameColumns UNER = new NameColumns(1, 2);

  /** WNUT 2017: word, label. */
  public static final NameColumns WNUT = new NameColumns(0, 1);

  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("per", "PER"),
          Map.entry("person", "PER"),
          Map.entry("loc", "LOC"),
          Map.entry("location", "LOC"),
          Map.entry("org", "ORG"),
          Map.entry("corporation", "ORG"),
          Map.entry("group", "ORG"),
          Map.entry("oth", "OTH"),
          Map.entry("creative-work", "OTH"),
          Map.entry("product", "OTH"));

  public List<NamedSentence> read(Path file) throws IOException {
    List<NamedSentence> sentences = new ArrayList<>();
    NameSpans names = new NameSpans();
    for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\n", -1)) {
      String[] cells = line.strip().split("\t");
      if (cells.length > label && !line.startsWith("#")) {
        String value = cells[label];
        String kind = value.length() < 2 ? "" : value.substring(2).toLowerCase(Locale.ROOT);
        names.add(
            Forms.normalise(cells[form]), KINDS.getOrDefault(kind, ""), value.startsWith("B"));
      } else if (line.isBlank() && !names.isEmpty()) {
        sentences.add(names.sentence());
        names = new NameSpans();
      }
    }
    return sentences;
  }

  /** The same, with the words cut as Depesche does: "im" becomes "in dem". */
  public List<NamedSentence> read(Path file, Tokenizer tokenizer) throws IOException {
    List<NamedSentence> sentences = new ArrayList<>();
    for (NamedSentence sentence : read(file)) {
      StringBuilder text = new StringBuilder();
      List<MarkedText.Mention> mentions = new ArrayList<>();
      int[] begins = new int[sentence.forms().size()];
      for (int i = 0; i < begins.length; i++) {
        begins[i] = text.length();
        text.append(sentence.forms().get(i)).append(' ');
      }
      for (NameRecogniser.Found name : NameRecogniser.names(sentence.labels())) {
        int end = begins[name.end() - 1] + sentence.forms().get(name.end() - 1).length();
        mentions.add(
            new MarkedText.Mention(new Span(begins[name.first()], end), name.kind().name()));
      }
      sentences.addAll(MarkedText.sentences(text.toString(), mentions, "", tokenizer));
    }
    return sentences;
  }
}
