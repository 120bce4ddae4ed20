package org.depesche.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import org.depesche.model.DateInterval;
import org.depesche.model.DateInterval.Basis;

/**
 * Units of the calendar as TIMEX3 writes them: {@code Y M W D}, {@code WE} weekend, {@code Q}
 * quarter, {@code DE} decade, {@code CE} century, {@code ML} millennium; with {@code T} before,
 * units of the day: {@code TH TM TS}.
 */
final class Units {

  /** Lengths that TIMEX3 writes with a smaller unit. */
  private static final Map<String, String> IN_SMALLER =
      Map.of(
          "0.5Y", "P6M",
          "0.5TH", "PT30M",
          "0.25TH", "PT15M",
          "0.75TH", "PT45M",
          "0.5DE", "P5Y",
          "0.5CE", "P50Y",
          "1DE", "P10Y",
          "1CE", "P100Y",
          "1Q", "P3M");

  private Units() {}

  /** {@code P5Y}, {@code PT30M}, {@code PXD}. */
  static String duration(Values read) {
    String unit = read.text("units", read.text("unit", "D"));
    String count = read.count();
    String plain = IN_SMALLER.get(count + unit);
    if (plain != null) {
      return plain;
    }
    return unit.startsWith("T") ? "PT" + count + unit.substring(1) : "P" + count + unit;
  }

  /** {@code P1D}, {@code XXXX-WXX-2}. */
  static String set(Values read) {
    if (read.has("weekdays")) {
      String time = read.has("dayparts") ? "T" + read.text("dayparts", "") : "";
      return "XXXX-WXX-" + read.text("weekdays", "1") + time;
    }
    String unit = read.text("units", read.text("unit", "D"));
    String count = read.text("num", read.text("count", "1"));
    return unit.startsWith("T") ? "PT" + count + unit.substring(1) : "P" + count + unit;
  }

  /** A year of two digits: of this century up to 2039, else of the last. */
  static int fullYear(int twoDigits) {
    return twoDigits < 40 ? 2000 + twoDigits : 1900 + twoDigits;
  }

  static LocalDate plus(LocalDate from, String unit, int count) {
    int limited = Math.clamp(count, -9000, 9000);
    return switch (unit) {
      case "Y" -> from.plusYears(bounded(from, limited));
      case "M" -> from.plusMonths(limited);
      case "W", "WE" -> from.plusWeeks(limited);
      case "Q" -> from.plusMonths(3L * limited);
      case "DE" -> from.plusYears(bounded(from, 10 * limited));
      case "CE" -> from.plusYears(bounded(from, 100 * limited));
      case "ML" -> from.plusYears(bounded(from, 1000 * limited));
      default -> from.plusDays(limited);
    };
  }

  /** Keeps years within 1 to 9999, which is what a value can be written with. */
  private static int bounded(LocalDate from, int years) {
    return Math.clamp(years, 1 - from.getYear(), 9999 - from.getYear());
  }

  /** The unit that holds a day. */
  static Resolved at(String unit, LocalDate day, Basis basis) {
    return switch (unit) {
      case "Y" -> Resolved.date(DateInterval.year(day.getYear(), basis));
      case "M" -> Resolved.date(DateInterval.month(YearMonth.from(day), basis));
      case "W" -> week(day, basis);
      case "WE" -> weekend(day, basis);
      case "Q" -> partOfYear(day.getYear(), "Q" + day.get(IsoFields.QUARTER_OF_YEAR), basis);
      case "DE" -> years(day.getYear() / 10, 10, basis);
      case "CE" -> years(day.getYear() / 100, 100, basis);
      case "ML" -> years(day.getYear() / 1000, 1000, basis);
      default -> Resolved.date(DateInterval.day(day, basis));
    };
  }

  private static Resolved years(int number, int length, Basis basis) {
    LocalDate first = LocalDate.of(Math.max(1, number * length), 1, 1);
    LocalDate last = LocalDate.of(number * length + length - 1, 12, 31);
    return Resolved.date(String.valueOf(number), DateInterval.between(first, last, basis));
  }

  private static Resolved week(LocalDate day, Basis basis) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    DateInterval interval = DateInterval.between(monday, monday.plusDays(6), basis);
    return Resolved.date(weekValue(monday), interval);
  }

  private static Resolved weekend(LocalDate day, Basis basis) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    DateInterval interval = DateInterval.between(monday.plusDays(5), monday.plusDays(6), basis);
    return Resolved.date(weekValue(monday) + "-WE", interval);
  }

  private static String weekValue(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /** The value of a unit where nothing says which one. */
  static String unknown(String unit) {
    return switch (unit) {
      case "Y" -> "XXXX";
      case "M" -> "XXXX-XX";
      case "W" -> "XXXX-WXX";
      case "WE" -> "XXXX-WXX-WE";
      case "Q" -> "XXXX-QX";
      case "DE" -> "XXX";
      case "CE" -> "XX";
      case "ML" -> "X";
      default -> "XXXX-XX-XX";
    };
  }

  /** A half ({@code H2}) or quarter ({@code Q3}) of a year. */
  static Resolved partOfYear(int year, String part, Basis basis) {
    int length = part.startsWith("H") ? 6 : 3;
    int number = Math.clamp(part.charAt(1) - '0', 1, 12 / length);
    YearMonth first = YearMonth.of(year, 1 + (number - 1) * length);
    DateInterval interval =
        DateInterval.between(first.atDay(1), first.plusMonths(length - 1).atEndOfMonth(), basis);
    return Resolved.date(String.format(Locale.ROOT, "%04d-%s", year, part), interval);
  }

  /** A season of the northern half of the earth; winter goes on into the next year. */
  static Resolved season(int year, String season, Basis basis) {
    YearMonth first = YearMonth.of(year, firstMonth(season));
    DateInterval interval =
        DateInterval.between(first.atDay(1), first.plusMonths(2).atEndOfMonth(), basis);
    return Resolved.date(String.format(Locale.ROOT, "%04d-%s", year, season), interval);
  }

  static int firstMonth(String season) {
    return switch (season) {
      case "SP" -> 3;
      case "SU" -> 6;
      case "FA" -> 9;
      default -> 12;
    };
  }
}
