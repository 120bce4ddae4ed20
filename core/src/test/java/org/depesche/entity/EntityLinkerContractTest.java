package org.depesche.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesche.model.Block;
import org.depesche.model.Document;
import org.depesche.model.Layer;
import org.depesche.model.Name;
import org.depesche.model.NameKind;
import org.depesche.model.Sentence;
import org.depesche.model.Span;
import org.depesche.model.Stage;
import org.depesche.model.Token;
import org.depesche.model.Upos;
import org.depesche.pipeline.StageContract;

class EntityLinkerContractTest extends StageContract {

  @Override
  protected Stage stage() {
    return new EntityLinker();
  }

  @Override
  protected List<Stage> before() {
    return List.of(new Rough());
  }

  @Override
  protected List<String> texts() {
    return List.of(
        "Moskau\nDer russische Präsident Orlow, Sprecher des Kreml, traf US-Außenminister Miller.",
        "Nordkoreas Vizeminister (DVRK) und Im Tae Ho. Im redete mit den Vereinigten Staaten's.");
  }

  /** Cuts at blanks and takes some capitals for names: enough to reach every rule. */
  private static final class Rough implements Stage {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|[^\\s]");

    @Override
    public String name() {
      return "rough";
    }

    @Override
    public Set<Layer<?>> requires() {
      return Set.of(Layer.BLOCKS);
    }

    @Override
    public Set<Layer<?>> provides() {
      return Set.of(Layer.SENTENCES, Layer.NAMES);
    }

    @Override
    public Document process(Document document) {
      List<Sentence> sentences = new ArrayList<>();
      List<Name> names = new ArrayList<>();
      for (Block block : document.get(Layer.BLOCKS)) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = WORD.matcher(document.text());
        matcher.region(block.span().begin(), block.span().end());
        while (matcher.find()) {
          tokens.add(token(matcher, tokens.size(), names));
        }
        if (!tokens.isEmpty()) {
          Span last = tokens.get(tokens.size() - 1).span();
          Span span = new Span(tokens.get(0).span().begin(), last.end());
          sentences.add(new Sentence(span, block.kind(), tokens));
        }
      }
      return document.with(Layer.SENTENCES, sentences).with(Layer.NAMES, names);
    }

    private static Token token(Matcher matcher, int index, List<Name> names) {
      String word = matcher.group();
      Span span = new Span(matcher.start(), matcher.end());
      boolean capital = Character.isUpperCase(word.charAt(0));
      Upos upos = capital ? Upos.PROPN : word.length() < 4 ? Upos.ADP : Upos.ADJ;
      if (capital && word.length() % 2 == 0) {
        names.add(new Name(span, NameKind.values()[word.length() / 2 % 4]));
      }
      String relation = index == 0 ? "root" : "nsubj";
      return new Token(span, word, word, upos, "_", index - 1, relation);
    }
  }
}
