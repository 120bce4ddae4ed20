package org.depesche.lab.data;

import java.util.ArrayList;
import java.util.List;
import org.depesche.annotate.Tokenizer;
import org.depesche.annotate.Word;
import org.depesche.model.Span;

/** A text with names by their offsets, to be cut into words as Depesche does. */
final class MarkedText {

  /**
   * A name.
   *
   * @param kind as {@link NameSpans#add} takes it
   */
  record Mention(Span span, String kind) {}

  private MarkedText() {}

  /**
   * The sentences of a text. A word belongs to a name that covers it in full or begins within it.
   *
   * @param mentions in text order
   * @param outside kind of the words in none of them
   */
  static List<NamedSentence> sentences(
      String text, List<Mention> mentions, String outside, Tokenizer tokenizer) {
    List<NamedSentence> sentences = new ArrayList<>();
    for (List<Word> words : tokenizer.sentences(text, new Span(0, text.length()))) {
      NameSpans names = new NameSpans();
      Span last = new Span(0, 0);
      for (Word word : words) {
        String kind = outside;
        Span name = last;
        for (Mention mention : mentions) {
          if (mention.span().overlaps(word.span())) {
            kind = mention.kind();
            name = mention.span();
          }
        }
        names.add(word.form(), kind, !name.equals(last));
        last = name;
      }
      sentences.add(names.sentence());
    }
    return sentences;
  }
}
