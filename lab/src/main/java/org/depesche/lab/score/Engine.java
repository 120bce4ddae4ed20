package org.depesche.lab.score;

import java.util.List;
import org.depesche.model.Name;
import org.jspecify.annotations.Nullable;

/**
 * A language engine as the scorers drive it: ours, or a rival. What an engine can't do it answers
 * with null, and the table shows a dash.
 */
public interface Engine {

  /** As the table's column is headed. */
  String name();

  /** Sentences, words and what the engine knows about them, from raw text. */
  @Nullable List<List<AnalysedWord>> analyse(String text);

  /** The same for the words of one sentence as the treebank has them. */
  @Nullable List<AnalysedWord> analyseWords(List<String> words);

  /** Names in raw text. */
  @Nullable List<Name> names(String text);

  /**
   * Names in one sentence that is given in words; spans count in the words joined by a space. By
   * default the engine reads them as raw text.
   */
  default @Nullable List<Name> names(List<String> words) {
    return names(String.join(" ", words));
  }

  /** Runs everything that the engine has for a user of the pipeline once, for its time. */
  void run(String text);
}
