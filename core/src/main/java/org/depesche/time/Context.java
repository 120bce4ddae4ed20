package org.depesche.time;

import java.time.LocalDate;
import org.depesche.model.DateInterval;
import org.depesche.model.DateInterval.Precision;
import org.jspecify.annotations.Nullable;

/**
 * What a time expression may lean on: the date of publication and the mention before. One for each
 * document, changed as reading goes on.
 */
final class Context {

  private final @Nullable LocalDate published;
  private @Nullable DateInterval lastMention;
  private @Nullable DateInterval lastDay;

  Context(@Nullable LocalDate published) {
    this.published = published;
  }

  /** The day of publication, or null. */
  @Nullable LocalDate published() {
    return published;
  }

  /** The last mention that named days, or null. */
  @Nullable DateInterval lastMention() {
    return lastMention;
  }

  /** The last mention that named a single day, or null. */
  @Nullable DateInterval lastDay() {
    return lastDay;
  }

  void mentioned(DateInterval interval) {
    lastMention = interval;
    if (interval.precision() == Precision.DAY) {
      lastDay = interval;
    }
  }
}
