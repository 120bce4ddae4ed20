package org.depesche.lab.score;

import java.util.ArrayList;
import java.util.List;
import org.depesche.annotate.Annotator;
import org.depesche.annotate.Forms;
import org.depesche.annotate.Word;
import org.depesche.model.Block;
import org.depesche.model.Document;
import org.depesche.model.Layer;
import org.depesche.model.Metadata;
import org.depesche.model.Name;
import org.depesche.model.Sentence;
import org.depesche.model.Span;
import org.depesche.model.Token;

/** The engine of this project. */
final class OurEngine implements Engine {

  private final String language;

  OurEngine(String language) {
    this.language = language;
  }

  @Override
  public String name() {
    return "Depesche";
  }

  @Override
  public List<List<AnalysedWord>> analyse(String text) {
    return annotate(text).get(Layer.SENTENCES).stream().map(OurEngine::words).toList();
  }

  private Document annotate(String text) {
    Block block = new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH, "given");
    Document document =
        Document.of("text", text)
            .with(Layer.METADATA, Metadata.NONE)
            .with(Layer.LANGUAGE, language)
            .with(Layer.BLOCKS, List.of(block));
    return new Annotator().process(document);
  }

  @Override
  public List<AnalysedWord> analyseWords(List<String> given) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    for (String word : given) {
      words.add(new Word(new Span(at, at + word.length()), Forms.normalise(word)));
      at += word.length() + 1;
    }
    return words(Annotator.annotate(words, Block.Kind.PARAGRAPH, language));
  }

  private static List<AnalysedWord> words(Sentence sentence) {
    List<AnalysedWord> words = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      String relation = token.relation();
      int colon = relation.indexOf(':');
      words.add(
          new AnalysedWord(
              token.span(),
              token.form(),
              token.lemma(),
              token.upos().name(),
              token.head(),
              colon < 0 ? relation : relation.substring(0, colon)));
    }
    return words;
  }

  @Override
  public List<Name> names(String text) {
    return annotate(text).get(Layer.NAMES);
  }

  @Override
  public void run(String text) {
    annotate(text);
  }
}
