package org.depesche.lab.score;

import org.depesche.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What an engine says about one word. Null stands for what it does not say.
 *
 * @param span in the raw text; empty where the words were given
 * @param head index in the sentence, -1 for the root
 * @param relation without subtype
 */
public record AnalysedWord(
    Span span,
    String form,
    @Nullable String lemma,
    @Nullable String upos,
    @Nullable Integer head,
    @Nullable String relation) {

  /** The same word at another place. */
  AnalysedWord at(Span other) {
    return new AnalysedWord(other, form, lemma, upos, head, relation);
  }
}
