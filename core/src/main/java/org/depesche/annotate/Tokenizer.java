package org.depesche.annotate;

import java.util.List;
import org.depesche.model.Span;

/**
 * Cuts text into sentences and words as the Universal Dependencies treebanks do. Stateless once
 * made, so threads may share one.
 */
public interface Tokenizer {

  /**
   * The sentences of one block, each with at least one word. Spans count in {@code text}, lie
   * within {@code block}, ascend and do not overlap, except that the words of a contraction share
   * one. Every visible character of the block belongs to a word. Time grows linearly with the
   * block.
   */
  List<List<Word>> sentences(String text, Span block);

  /**
   * The tokenizer whose rules lie in the resources of {@code language}.
   *
   * @param language ISO 639-1 code
   * @throws IllegalArgumentException if there are no rules for the language
   */
  static Tokenizer of(String language) {
    return new RuleTokenizer(TokenRules.of(language));
  }
}
