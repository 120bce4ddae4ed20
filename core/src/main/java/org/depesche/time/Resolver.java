package org.depesche.time;

import static org.depesche.time.Resolved.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;
import org.depesche.model.DateInterval;
import org.depesche.model.DateInterval.Basis;
import org.depesche.model.TimeExpression.Type;
import org.jspecify.annotations.Nullable;

/**
 * Turns the values that a rule has read into a TIMEX3 value and the days meant. What the words
 * leave open comes from the context: the date of publication with the tense of the clause, or the
 * mention before. What stays open is written with {@code X} and has no interval.
 */
final class Resolver {

  private final Context context;
  private final Shifts shifts;

  Resolver(Context context) {
    this.context = context;
    this.shifts = new Shifts(context);
  }

  /** What the values mean, or null if they mean no time after all ("31. Februar"). */
  @Nullable Resolved resolve(Meaning meaning, Map<String, String> values, Tense tense) {
    Values read = new Values(values);
    return switch (meaning) {
      case DAY -> read.has("week") ? weekOf(day(read, tense)) : day(read, tense);
      case MONTH -> month(read, tense);
      case YEAR, BARE_YEAR -> year(read);
      case YEARS -> years(read);
      case HOLIDAY -> holiday(read, tense);
      case WEEKDAY -> weekday(read, tense);
      case SHIFT -> shifts.fromPublication(read);
      case TODAY -> shifts.today(read, tense);
      case WEEKEND -> shifts.weekend(read, tense);
      case SHIFT_FROM_MENTION -> shifts.fromMention(read);
      case LATER -> shifts.later(read);
      case SEASON -> season(read, tense);
      case PART_OF_YEAR -> partOfYear(read);
      case DECADE -> decade(read);
      case CENTURY -> century(read);
      case REFERENCE -> date(read.text("value", "PRESENT_REF"), null);
      case CLOCK -> clock(read, context.dayAtHand());
      case DAYPART -> daypart(read, tense, context.dayAtHand());
      case DURATION -> new Resolved(Type.DURATION, Units.duration(read), null);
      case AGO -> shifts.ago(read);
      case AGO_DATE -> shifts.agoDate(read);
      case NOTHING -> null;
      case SET, RATE -> new Resolved(Type.SET, Units.set(read), null);
    };
  }

  private @Nullable Resolved day(Values read, Tense tense) {
    int day = read.number("day", 0);
    int month = read.number("months", read.number("monthnum", 0));
    LocalDate published = context.published();
    DateInterval last = context.lastMention();
    try {
      if (read.has("year")) {
        return date(
            DateInterval.day(LocalDate.of(read.number("year", 0), month, day), Basis.STATED));
      }
      if (read.has("yy")) {
        int year = Units.fullYear(read.number("yy", 0));
        return date(DateInterval.day(LocalDate.of(year, month, day), Basis.STATED));
      }
      if (month == 0) {
        return dayOfLastMonth(day, last);
      }
      if (read.has("relation") && last != null) {
        int year = last.earliest().getYear() + read.number("relation", 0);
        return date(DateInterval.day(LocalDate.of(year, month, day), last.basis()));
      }
      if (read.has("yearshift") && published != null) {
        int year = published.getYear() + read.number("yearshift", 0);
        return date(DateInterval.day(LocalDate.of(year, month, day), Basis.DOCUMENT));
      }
      if (published == null) {
        LocalDate.of(2000, month, day); // a leap year: throws if no year has such a day
        return date(String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day), null);
      }
      int tale = tense == Tense.PAST ? context.yearOfTale() : 0;
      if (tale > 0) {
        return date(DateInterval.day(LocalDate.of(tale, month, day), Basis.STATED));
      }
      LocalDate meant = Nearest.day(month, day, published, tense);
      return date(DateInterval.day(meant, Basis.DOCUMENT));
    } catch (DateTimeException e) {
      return null; // no calendar has that day
    }
  }

  private static @Nullable Resolved weekOf(@Nullable Resolved day) {
    DateInterval interval = day == null ? null : day.interval();
    return interval == null ? null : Units.at("W", interval.earliest(), interval.basis());
  }

  private @Nullable Resolved dayOfLastMonth(int day, @Nullable DateInterval last) {
    if (last == null) {
      return date(String.format(Locale.ROOT, "XXXX-XX-%02d", day), null);
    }
    LocalDate first = last.earliest();
    return date(DateInterval.day(first.withDayOfMonth(day), last.basis()));
  }

  private Resolved month(Values read, Tense tense) {
    int month = read.number("months", 1);
    LocalDate published = context.published();
    DateInterval last = context.lastMention();
    if (read.has("year")) {
      return date(DateInterval.month(YearMonth.of(read.number("year", 0), month), Basis.STATED));
    }
    if (read.has("same") && last != null) {
      int year = last.earliest().getYear() + read.number("same", 0);
      return date(DateInterval.month(YearMonth.of(year, month), last.basis()));
    }
    if (published == null) {
      return date(String.format(Locale.ROOT, "XXXX-%02d", month), null);
    }
    if (read.has("yearshift")) {
      int year = published.getYear() + read.number("yearshift", 0);
      return date(DateInterval.month(YearMonth.of(year, month), Basis.DOCUMENT));
    }
    int tale = tense == Tense.PAST && !read.has("relations") ? context.yearOfTale() : 0;
    if (tale > 0) {
      return date(DateInterval.month(YearMonth.of(tale, month), Basis.STATED));
    }
    YearMonth meant = Nearest.month(month, YearMonth.from(published), read.relation(), tense);
    return date(DateInterval.month(meant, Basis.DOCUMENT));
  }

  private static Resolved year(Values read) {
    int year = read.has("year") ? read.number("year", 0) : Units.fullYear(read.number("yy", 0));
    return read.has("bc")
        ? date(String.format(Locale.ROOT, "BC%04d", year), null)
        : date(DateInterval.year(year, Basis.STATED));
  }

  /** "1990/91": null unless the second is the year after, since else it may be anything. */
  private static @Nullable Resolved years(Values read) {
    int year = read.number("year", 0);
    if ((year + 1) % 100 != read.number("yy", 0)) {
      return null;
    }
    DateInterval interval =
        DateInterval.between(
            LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 12, 31), Basis.STATED);
    return date(String.format(Locale.ROOT, "%04d/%04d", year, year + 1), interval);
  }

  private Resolved holiday(Values read, Tense tense) {
    String holiday = read.text("holiday", "01-01");
    LocalDate published = context.published();
    if (read.has("year")) {
      LocalDate day = Holidays.in(read.number("year", 0), holiday);
      return date(DateInterval.day(day, Basis.STATED));
    }
    if (published == null) {
      boolean fixed = holiday.length() == 5 && holiday.charAt(2) == '-';
      return date(fixed ? "XXXX-" + holiday : "XXXX-XX-XX", null);
    }
    int tale = tense == Tense.PAST && !read.has("relations") ? context.yearOfTale() : 0;
    if (tale > 0) {
      return date(DateInterval.day(Holidays.in(tale, holiday), Basis.STATED));
    }
    LocalDate meant = Nearest.holiday(holiday, published, read.relation(), tense);
    return date(DateInterval.day(meant, Basis.DOCUMENT));
  }

  private Resolved weekday(Values read, Tense tense) {
    int weekday = read.number("weekdays", 1);
    LocalDate published = context.published();
    if (published == null || read.has("open")) { // "an einem Freitag"
      return date("XXXX-WXX-" + weekday, null);
    }
    if (read.has("weekshift")) {
      LocalDate inWeek = published.plusWeeks(read.number("weekshift", 0));
      return date(DateInterval.day(inWeek.with(ChronoField.DAY_OF_WEEK, weekday), Basis.DOCUMENT));
    }
    DateInterval day = context.dayAtHand();
    if (read.has("until") && day != null) { // "von Montag bis Freitag": the one after
      LocalDate end = Nearest.weekday(weekday, day.earliest(), 1, tense);
      return date(DateInterval.day(end, day.basis()));
    }
    LocalDate meant = Nearest.weekday(weekday, published, read.relation(), tense);
    return date(DateInterval.day(meant, Basis.DOCUMENT));
  }

  private Resolved season(Values read, Tense tense) {
    String season = read.text("seasons", "SU");
    LocalDate published = context.published();
    DateInterval last = context.lastMention();
    if (read.has("year")) {
      return Units.season(read.number("year", 0), season, Basis.STATED);
    }
    if (read.has("same") && last != null) {
      int year = last.earliest().getYear() + read.number("same", 0);
      return Units.season(year, season, last.basis());
    }
    if (published == null) {
      return date("XXXX-" + season, null);
    }
    if (read.has("yearshift")) {
      return Units.season(
          published.getYear() + read.number("yearshift", 0), season, Basis.DOCUMENT);
    }
    int year = Nearest.seasonYear(season, published, read.relation(), tense);
    return Units.season(year, season, Basis.DOCUMENT);
  }

  private Resolved partOfYear(Values read) {
    String part = read.text("part", "H") + read.number("ordinals", 1);
    LocalDate published = context.published();
    if (read.has("year")) {
      return Units.partOfYear(read.number("year", 0), part, Basis.STATED);
    }
    if (published == null) {
      return date("XXXX-" + part, null);
    }
    int year = published.getYear() + read.number("yearshift", 0);
    return Units.partOfYear(year, part, Basis.DOCUMENT);
  }

  private static Resolved decade(Values read) {
    int first =
        read.has("year")
            ? read.number("year", 0)
            : 1900 + read.number("yy", read.number("decades", 0));
    int decade = first / 10;
    DateInterval interval =
        DateInterval.between(
            LocalDate.of(decade * 10, 1, 1), LocalDate.of(decade * 10 + 9, 12, 31), Basis.STATED);
    return date(String.valueOf(decade), interval);
  }

  private static Resolved century(Values read) {
    int century = read.number("ordinals", read.number("day", 1)) - 1;
    if (read.has("bc")) {
      return date(String.format(Locale.ROOT, "BC%02d", century), null);
    }
    DateInterval interval =
        DateInterval.between(
            LocalDate.of(Math.max(1, century * 100), 1, 1),
            LocalDate.of(century * 100 + 99, 12, 31),
            Basis.STATED);
    return date(String.format(Locale.ROOT, "%02d", century), interval);
  }

  /**
   * A time of day on a day that the text has told, else on the day of publication; null if no day
   * has that hour.
   */
  private @Nullable Resolved clock(Values read, @Nullable DateInterval day) {
    int hour = read.number("hour", -1);
    if (hour < 0 || hour > 24) {
      return null;
    }
    boolean afternoon = read.has("pm") && hour < 12;
    boolean midnight = read.has("am") && hour == 12;
    hour = afternoon ? hour + 12 : midnight ? 0 : hour;
    String time = String.format(Locale.ROOT, "T%02d:%02d", hour, read.number("minute", 0));
    return read.has("habit") ? new Resolved(Type.TIME, time, null) : onDay(time, day);
  }

  private Resolved daypart(Values read, Tense tense, @Nullable DateInterval told) {
    String time = "T" + read.text("dayparts", "DT");
    LocalDate published = context.published();
    if (read.has("weekdays")) {
      Resolved day = weekday(read, tense);
      return new Resolved(Type.TIME, day.value() + time, day.interval());
    }
    if (read.has("shift")) {
      return onDay(
          time,
          published == null
              ? null
              : DateInterval.day(published.plusDays(read.number("shift", 0)), Basis.DOCUMENT));
    }
    if (read.has("habit")) {
      return new Resolved(Type.SET, "XXXX-XX-XX" + time, null);
    }
    int aside = read.has("eve") ? -1 : read.has("next") ? 1 : 0;
    return onDay(
        time,
        aside == 0 || told == null
            ? told
            : DateInterval.day(told.earliest().plusDays(aside), told.basis()));
  }

  private Resolved onDay(String time, @Nullable DateInterval day) {
    LocalDate published = context.published();
    DateInterval meant =
        day != null || published == null ? day : DateInterval.day(published, Basis.DOCUMENT);
    String value = (meant == null ? "XXXX-XX-XX" : meant.value()) + time;
    return new Resolved(Type.TIME, value, meant);
  }
}
