package org.depesche.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/**
 * A date as exactly as it is known: a day, a month, a year, or any interval of days.
 *
 * @param value ISO 8601 at the precision known: {@code 2024-06-19}, {@code 2024-06}, {@code 2024};
 *     for other intervals {@code earliest/latest}
 * @param earliest the first day that it may be
 * @param latest the last day that it may be
 */
public record DateInterval(
    String value, Precision precision, Basis basis, LocalDate earliest, LocalDate latest) {

  public enum Precision {
    DAY,
    MONTH,
    YEAR,
    INTERVAL
  }

  /** What a date rests on. */
  public enum Basis {
    /** The text says it. */
    STATED,
    /** Markup, feed or address says it. */
    METADATA,
    /** It follows from the publication date of the document ("on Tuesday"). */
    DOCUMENT,
    /** It was concluded from other evidence. */
    INFERRED
  }

  public DateInterval {
    if (latest.isBefore(earliest)) {
      throw new IllegalArgumentException("no interval: " + earliest + " to " + latest);
    }
  }

  public static DateInterval day(LocalDate day, Basis basis) {
    return new DateInterval(day.toString(), Precision.DAY, basis, day, day);
  }

  public static DateInterval month(YearMonth month, Basis basis) {
    return new DateInterval(
        month.toString(), Precision.MONTH, basis, month.atDay(1), month.atEndOfMonth());
  }

  public static DateInterval year(int year, Basis basis) {
    return new DateInterval(
        String.format(Locale.ROOT, "%04d", year),
        Precision.YEAR,
        basis,
        LocalDate.of(year, 1, 1),
        LocalDate.of(year, 12, 31));
  }

  /** The days from {@code earliest} to {@code latest}, both included. */
  public static DateInterval between(LocalDate earliest, LocalDate latest, Basis basis) {
    return earliest.equals(latest)
        ? day(earliest, basis)
        : new DateInterval(earliest + "/" + latest, Precision.INTERVAL, basis, earliest, latest);
  }

  /** Whether some day lies in both. */
  public boolean overlaps(DateInterval other) {
    return !earliest.isAfter(other.latest) && !other.earliest.isAfter(latest);
  }

  /** Whether every day of {@code other} lies in this interval. */
  public boolean contains(DateInterval other) {
    return !other.earliest.isBefore(earliest) && !other.latest.isAfter(latest);
  }
}
