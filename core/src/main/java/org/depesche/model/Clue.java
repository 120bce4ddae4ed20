package org.depesche.model;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Words that place something in time as seen from the day of publication ("last month", "on
 * Tuesday"): who knows the days of what they tell knows about when the text appeared.
 *
 * @param span the words
 * @param sentence the sentence that they stand in
 * @param unit what is counted
 * @param least units from publication to what is told, at least; negative where it lies behind
 * @param most the same, at most
 */
public record Clue(Span span, Span sentence, Unit unit, int least, int most) {

  /** Units of the calendar. */
  public enum Unit {
    DAY,
    MONTH,
    YEAR
  }

  /** Days by which a text may appear later than it was written. */
  private static final int DELAY = 1;

  public Clue {
    if (most < least) {
      throw new IllegalArgumentException("no range: " + least + " to " + most);
    }
  }

  /** The first day on which a text may have appeared that speaks so of what began on that day. */
  public LocalDate firstPublished(LocalDate earliest) {
    return switch (unit) {
      case DAY -> earliest.minusDays(most);
      case MONTH -> YearMonth.from(earliest).minusMonths(most).atDay(1);
      case YEAR -> LocalDate.of(earliest.getYear() - most, 1, 1);
    };
  }

  /** The last day on which a text may have appeared that speaks so of what was over on that day. */
  public LocalDate lastPublished(LocalDate latest) {
    LocalDate written =
        switch (unit) {
          case DAY -> latest.minusDays(least);
          case MONTH -> YearMonth.from(latest).minusMonths(least).atEndOfMonth();
          case YEAR -> LocalDate.of(latest.getYear() - least, 12, 31);
        };
    return written.plusDays(DELAY);
  }
}
