package org.depesche.time;

/**
 * What a rule's words mean, with the values that it needs.
 *
 * <p>Where a value may be missing, {@link Resolver} takes it from the date of publication, the
 * tense of the clause or the mention before.
 */
enum Meaning {
  /**
   * A day: {@code day month [year] [weekday]}; {@code month} and {@code year} may be missing. With
   * {@code week} the week that holds it.
   */
  DAY,
  /** A month: {@code month [year] [relation]}. */
  MONTH,
  /** A year: {@code year}, or {@code yy} of this or the last century; {@code bc} before Christ. */
  YEAR,
  /** A bare number that may be a year: {@code year}. */
  BARE_YEAR,
  /** Two years in a row that are one season or school year: {@code year yy}. */
  YEARS,
  /** A holiday: {@code holiday [year] [relation]}, see {@link Holidays}. */
  HOLIDAY,
  /**
   * A day of the week: {@code weekday [relation]}; {@code until} counts from the day before it,
   * {@code weekshift} names its week.
   */
  WEEKDAY,
  /** A unit of the calendar: {@code unit shift}, counted from the date of publication. */
  SHIFT,
  /** The day of publication, or these days as such: {@code unit shift}. */
  TODAY,
  /** A weekend: {@code [relation]}, else the last or the coming one by the tense. */
  WEEKEND,
  /** A {@link #SHIFT}, counted from the mention before: {@code unit shift}. */
  SHIFT_FROM_MENTION,
  /** A length of time from the mention before: {@code unit count direction}. */
  LATER,
  /** A season: {@code season [year] [relation]}. */
  SEASON,
  /**
   * A half or quarter of a year: {@code part}, {@code H1} or {@code Q3}, {@code [year] [relation]}.
   */
  PART_OF_YEAR,
  /**
   * Ten years: {@code decade}, the first three digits of its years, or {@code yy} of the last
   * century.
   */
  DECADE,
  /** A hundred years: {@code ordinal [bc]}. */
  CENTURY,
  /** A value as it stands: {@code value}. */
  REFERENCE,
  /** A time of day: {@code hour [minute] [half]}. */
  CLOCK,
  /**
   * A part of the day: {@code daypart}, with {@code shift}, {@code weekday} or the day told; {@code
   * eve} is the day before that, {@code next} the day after; {@code adverb} may tell a habit,
   * {@code habit} does.
   */
  DAYPART,
  /** A length of time: {@code unit}, {@code count} or an unknown one. */
  DURATION,
  /** A length of time back or ahead from the date of publication: {@code unit count direction}. */
  AGO,
  /** The same as a date, as English guidelines have it. */
  AGO_DATE,
  /** Again and again: {@code unit}, or {@code weekday}, {@code count}. */
  SET,
  /** A {@link #SET} behind what it counts ("40 ships a day"), else a {@link #DURATION}. */
  RATE,
  /** No time at all, though a part of it could be one: "eines Tages", "mit 17 Jahren". */
  NOTHING
}
