package org.depesche.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Which of the many Tuesdays, Julys or summers is meant, seen from the day of publication. */
final class Nearest {

  /** Against the tense, a day is only meant if it is so many times nearer. */
  private static final int FACTOR = 4;

  private Nearest() {}

  /**
   * The day of a month: by the tense, unless the other way it is much nearer; a text of January
   * that tells in the past tense of an invitation for February means the coming one.
   *
   * @throws DateTimeException if no year has that day
   */
  static LocalDate day(int month, int day, LocalDate from, Tense tense) {
    LocalDate before = from;
    LocalDate after = from;
    for (int i = 0; !isDay(before, month, day); i++) {
      check(i);
      before = on(from.getYear() - i, month, day, from, -1);
    }
    for (int i = 0; !isDay(after, month, day); i++) {
      check(i);
      after = on(from.getYear() + i, month, day, from, 1);
    }
    long back = ChronoUnit.DAYS.between(before, from);
    long ahead = ChronoUnit.DAYS.between(from, after);
    return isBefore(back, ahead, tense) ? before : after;
  }

  private static void check(int tries) {
    if (tries > 8) { // two leap years are eight years apart at most
      throw new DateTimeException("no such day in any year");
    }
  }

  private static boolean isDay(LocalDate date, int month, int day) {
    return date.getMonthValue() == month && date.getDayOfMonth() == day;
  }

  /** That day in that year, or {@code from} if the year lacks it or it lies on the wrong side. */
  private static LocalDate on(int year, int month, int day, LocalDate from, int side) {
    if (day > YearMonth.of(year, month).lengthOfMonth()) {
      return from;
    }
    LocalDate date = LocalDate.of(year, month, day);
    return date.compareTo(from) * side >= 0 ? date : from;
  }

  private static boolean isBefore(long back, long ahead, Tense tense) {
    return switch (tense) {
      case PAST -> back <= FACTOR * ahead;
      case FUTURE -> back * FACTOR < ahead;
      case PRESENT, STATE, UNKNOWN -> back <= ahead;
    };
  }

  /** That holiday: the last or the next one, or by the tense. */
  static LocalDate holiday(
      String holiday, LocalDate from, @Nullable Integer relation, Tense tense) {
    LocalDate thisYear = Holidays.in(from.getYear(), holiday);
    LocalDate before = thisYear.isAfter(from) ? Holidays.in(from.getYear() - 1, holiday) : thisYear;
    LocalDate after = thisYear.isBefore(from) ? Holidays.in(from.getYear() + 1, holiday) : thisYear;
    if (relation != null && relation != 0) {
      return relation < 0 ? before : after;
    }
    long back = ChronoUnit.DAYS.between(before, from);
    long ahead = ChronoUnit.DAYS.between(from, after);
    return isBefore(back, ahead, tense) ? before : after;
  }

  static YearMonth month(int month, YearMonth from, @Nullable Integer relation, Tense tense) {
    int ahead = Math.floorMod(month - from.getMonthValue(), 12);
    if (relation != null && relation < 0) {
      return from.plusMonths(ahead == 0 ? -12 : ahead - 12);
    }
    if (relation != null && relation > 0) {
      return from.plusMonths(ahead == 0 ? 12 : ahead);
    }
    int back = (12 - ahead) % 12;
    boolean before =
        switch (tense) {
          case PAST -> true;
          case FUTURE -> false;
          case PRESENT, STATE -> 2 * back <= ahead;
          case UNKNOWN -> back <= ahead;
        };
    return before ? from.minusMonths(back) : from.plusMonths(ahead);
  }

  static LocalDate weekday(int weekday, LocalDate from, @Nullable Integer relation, Tense tense) {
    DayOfWeek day = DayOfWeek.of(weekday);
    if (relation != null && relation != 0) {
      return from.with(
          relation < 0 ? TemporalAdjusters.previous(day) : TemporalAdjusters.next(day));
    }
    boolean ahead = tense == Tense.FUTURE || tense == Tense.PRESENT || tense == Tense.STATE;
    return from.with(
        ahead ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
  }

  static int seasonYear(String season, LocalDate from, @Nullable Integer relation, Tense tense) {
    YearMonth middle =
        month((Units.firstMonth(season) + 1) % 12, YearMonth.from(from), relation, tense);
    return season.equals("WI") ? middle.getYear() - 1 : middle.getYear();
  }
}
