package org.depesche.time;

import java.time.LocalDate;
import org.depesche.model.DateInterval;
import org.depesche.model.DateInterval.Basis;
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
  private int sentence;
  private int sentenceOfMention;
  private int sentenceOfDay;

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

  /** The last mention that named days, in this sentence or one of the two before; else null. */
  @Nullable DateInterval mentionAtHand() {
    return sentence - sentenceOfMention <= 2 ? lastMention : null;
  }

  /** The day that a time of day without one belongs to: one told in this sentence or the last. */
  @Nullable DateInterval dayAtHand() {
    return sentence - sentenceOfDay <= 1 ? lastDay : null;
  }

  /**
   * The year that a tale of times past has reached: one that this sentence or the last has stated,
   * and that ended more than a year before publication. Else 0.
   */
  int yearOfTale() {
    if (published == null || lastMention == null || sentence - sentenceOfMention > 1) {
      return 0;
    }
    int year = lastMention.earliest().getYear();
    boolean stated = lastMention.basis() == Basis.STATED;
    boolean within = lastMention.latest().getYear() == year;
    return stated && within && year < published.getYear() - 1 ? year : 0;
  }

  void nextSentence() {
    sentence++;
  }

  void mentioned(DateInterval interval) {
    lastMention = interval;
    sentenceOfMention = sentence;
    if (interval.precision() == Precision.DAY) {
      lastDay = interval;
      sentenceOfDay = sentence;
    }
  }
}
