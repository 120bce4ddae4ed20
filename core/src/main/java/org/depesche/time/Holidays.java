package org.depesche.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * Days that come every year, fixed or moving.
 *
 * <pre>
 *   MM-DD      that day                     12-24
 *   E+n, E-n   days from Easter Sunday      E-2 Good Friday
 *   An         n-th Sunday of Advent        A1; A0 is the Sunday before
 *   MM/d#n     n-th weekday d of a month    11/4#4 Thanksgiving; #-1 is the last
 * </pre>
 */
final class Holidays {

  private Holidays() {}

  /** That holiday in a year. */
  static LocalDate in(int year, String holiday) {
    if (holiday.startsWith("E")) {
      return easter(year).plusDays(Integer.parseInt(holiday.substring(1)));
    }
    if (holiday.startsWith("A")) {
      LocalDate fourth =
          LocalDate.of(year, 12, 25).with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
      return fourth.minusWeeks(4L - Integer.parseInt(holiday.substring(1)));
    }
    int month = Integer.parseInt(holiday.substring(0, 2));
    if (holiday.charAt(2) == '/') {
      DayOfWeek weekday = DayOfWeek.of(holiday.charAt(3) - '0');
      int nth = Integer.parseInt(holiday.substring(5));
      return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
    }
    return LocalDate.of(year, month, Integer.parseInt(holiday.substring(3)));
  }

  /**
   * Easter Sunday of the Gregorian calendar, by Gauss's rule with Lichtenberg's mend: the full moon
   * of spring as a day of March, and the Sunday after it.
   */
  private static LocalDate easter(int year) {
    int century = year / 100;
    int moonShift = 15 + (3 * century + 3) / 4 - (8 * century + 13) / 25;
    int sunShift = 2 - (3 * century + 3) / 4;
    int cycle = year % 19;
    int fullMoonSeed = (19 * cycle + moonShift) % 30;
    int mend = (fullMoonSeed + cycle / 11) / 29;
    int fullMoon = 21 + fullMoonSeed - mend;
    int firstSunday = 7 - Math.floorMod(year + year / 4 + sunShift, 7);
    int toSunday = 7 - Math.floorMod(fullMoon - firstSunday, 7);
    return LocalDate.of(year, 3, 1).plusDays(fullMoon + toSunday - 1L);
  }
}
