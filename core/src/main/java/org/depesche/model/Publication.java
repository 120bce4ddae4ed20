package org.depesche.model;

import java.time.LocalDate;
import java.time.YearMonth;
import org.depesche.model.DateInterval.Basis;
import org.depesche.model.DateInterval.Precision;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published, as readers are told it: what is known, else what was inferred.
 *
 * @param value ISO 8601; for an interval {@code earliest/latest}, an open end written {@code ..} as
 *     in ISO 8601-2
 * @param basis {@link Basis#INFERRED} if nothing states it
 * @param earliest the first day that it may be; null if that is open
 * @param latest the last day that it may be; null if that is open
 */
public record Publication(
    String value,
    Precision precision,
    Basis basis,
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest) {

  private static final String OPEN = "..";

  public static Publication of(DateInterval date) {
    return new Publication(
        date.value(), date.precision(), date.basis(), date.earliest(), date.latest());
  }

  /** What was inferred; null if that is nothing. */
  public static @Nullable Publication of(Dating dating) {
    LocalDate earliest = dating.earliest();
    LocalDate latest = dating.latest();
    if (earliest != null && latest != null) {
      return of(named(earliest, latest));
    }
    return earliest == null && latest == null
        ? null
        : new Publication(
            (earliest == null ? OPEN : earliest) + "/" + (latest == null ? OPEN : latest),
            Precision.INTERVAL,
            Basis.INFERRED,
            earliest,
            latest);
  }

  /** By the name of the month or year where it is one. */
  private static DateInterval named(LocalDate earliest, LocalDate latest) {
    YearMonth month = YearMonth.from(earliest);
    DateInterval whole = DateInterval.month(month, Basis.INFERRED);
    if (whole.earliest().equals(earliest) && whole.latest().equals(latest)) {
      return whole;
    }
    DateInterval year = DateInterval.year(earliest.getYear(), Basis.INFERRED);
    return year.earliest().equals(earliest) && year.latest().equals(latest)
        ? year
        : DateInterval.between(earliest, latest, Basis.INFERRED);
  }
}
