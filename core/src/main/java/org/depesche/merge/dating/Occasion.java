package org.depesche.merge.dating;

import org.depesche.model.Clue;
import org.depesche.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What an undated article tells of a deed that others may date.
 *
 * @param span words of the article that tell it
 * @param clue how it lies to the day of publication; null but for {@link Manner#SEEN}
 */
public record Occasion(Manner manner, Deed deed, Span span, @Nullable Clue clue) {

  /** How the article places it, the strongest evidence first. */
  public enum Manner {
    /** As seen from its own day: "last month". */
    SEEN("dated-elsewhere"),
    /** As its news. */
    NEWS("news-elsewhere"),
    /** As lying ahead. */
    AHEAD("ahead-elsewhere");

    private final String rule;

    Manner(String rule) {
      this.rule = rule;
    }

    String rule() {
      return rule;
    }
  }
}
