package org.depesche.time;

/**
 * What a rule's words mean, with the values that it needs.
 *
 * <p>Where a value may be missing, {@link Resolver} takes it from the date of publication, the
 * tense of the clause or the mention before.
 */
enum Meaning {
  /** A day: {@code day month [year] [weekday]}; {@code month} and {@code year} may be missing. */
  DAY,
  /** A month: {@code month [year] [relation]}. */
  MONTH,
  /** A year: {@code year}, or {@code yy} of this or the last century. */
  YEAR,
  /** A bare number that may be a year: {@code year}. */
  BARE_YEAR,
  /** A day of the week: {@code weekday [relation]}. */
  WEEKDAY,
  /** A unit of the calendar: {@code unit shift}, counted from the date of publication. */
  SHIFT,
  /** A weekend: the last or the coming one by the tense. */
  WEEKEND,
  /** A {@link #SHIFT}, counted from the mention before: {@code unit shift}. */
  SHIFT_FROM_MENTION,
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
  /** A hundred years: {@code ordinal}. */
  CENTURY,
  /** A value as it stands: {@code value}. */
  REFERENCE,
  /** A time of day: {@code hour [minute] [half]}. */
  CLOCK,
  /** A part of the day: {@code daypart}, with {@code shift}, {@code weekday} or the day told. */
  DAYPART,
  /** A length of time: {@code unit}, {@code count} or an unknown one. */
  DURATION,
  /** A length of time back or ahead from the date of publication: {@code unit count direction}. */
  AGO,
  /** The same as a date, as English guidelines have it. */
  AGO_DATE,
  /** Again and again: {@code unit}, or {@code weekday}, {@code count}. */
  SET
}
