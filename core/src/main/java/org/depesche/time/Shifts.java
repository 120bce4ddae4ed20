package org.depesche.time;

import static org.depesche.time.Resolved.date;

import java.time.LocalDate;
import org.depesche.model.DateInterval;
import org.depesche.model.DateInterval.Basis;
import org.depesche.model.DateInterval.Precision;
import org.depesche.model.TimeExpression.Type;
import org.jspecify.annotations.Nullable;

/** Times that are told by their distance from another: from publication, or from a mention. */
final class Shifts {

  private final Context context;

  Shifts(Context context) {
    this.context = context;
  }

  /** Units from the day of publication: "gestern", "next month". */
  Resolved fromPublication(Values read) {
    return shift(read, context.published(), Basis.DOCUMENT);
  }

  private static Resolved shift(Values read, @Nullable LocalDate from, Basis basis) {
    String unit = read.text("units", read.text("unit", "D"));
    int shift = read.number("shift", read.number("relations", 0));
    return from == null
        ? date(Units.unknown(unit), null)
        : Units.at(unit, Units.plus(from, unit, shift), basis);
  }

  /** "heute": the day of publication, or these days where a state is told. */
  Resolved today(Values read, Tense tense) {
    return tense == Tense.STATE ? date("PRESENT_REF", null) : fromPublication(read);
  }

  /** "am Wochenende", "next weekend". */
  Resolved weekend(Values read, Tense tense) {
    LocalDate published = context.published();
    if (published == null) {
      return date(Units.unknown("WE"), null);
    }
    Integer relation = read.relation();
    if (relation == null) {
      return Units.at("WE", Nearest.weekday(7, published, null, tense), Basis.DOCUMENT);
    }
    LocalDate sunday = Nearest.weekday(7, published, relation < 0 ? -1 : null, Tense.FUTURE);
    boolean ended = relation > 0 && published.getDayOfWeek().getValue() >= 6;
    return Units.at("WE", ended ? sunday.plusWeeks(1) : sunday, Basis.DOCUMENT);
  }

  /** "am Tag darauf", "the same year": from the mention before, else from publication. */
  Resolved fromMention(Values read) {
    boolean day = read.text("unit", read.text("units", "D")).equals("D");
    DateInterval from = day ? context.lastDay() : context.lastMention();
    return from == null ? fromPublication(read) : shift(read, from.earliest(), from.basis());
  }

  /** "zwei Tage später", "a year earlier": open if no mention at hand is exact enough. */
  Resolved later(Values read) {
    String unit = read.text("units", read.text("unit", "D"));
    if (unit.startsWith("T")) {
      return new Resolved(Type.TIME, "XXXX-XX-XXTXX:XX", null);
    }
    DateInterval from = context.mentionAtHand();
    int count = read.wholeCount();
    if (from == null || count < 0 || !isExact(from, unit)) {
      return date(Units.unknown(unit), null);
    }
    LocalDate day = Units.plus(from.earliest(), unit, read.number("direction", 1) * count);
    return unit.equals("W") && from.precision() == Precision.DAY
        ? date(DateInterval.day(day, from.basis()))
        : Units.at(largeAsYear(unit), day, from.basis());
  }

  /** A decade or a century after a year is a year again. */
  private static String largeAsYear(String unit) {
    return unit.equals("DE") || unit.equals("CE") || unit.equals("ML") ? "Y" : unit;
  }

  private static boolean isExact(DateInterval from, String unit) {
    return switch (unit) {
      case "D", "W", "WE" -> from.precision() == Precision.DAY;
      case "M", "Q" -> from.precision() == Precision.DAY || from.precision() == Precision.MONTH;
      default -> from.earliest().getYear() == from.latest().getYear();
    };
  }

  /** "vor zwei Jahren" as a length of time, with the days that it leads to. */
  Resolved ago(Values read) {
    return new Resolved(Type.DURATION, Units.duration(read), daysAgo(read));
  }

  /** The same as a date. */
  Resolved agoDate(Values read) {
    DateInterval interval = daysAgo(read);
    if (interval != null) {
      return Units.at(read.text("units", "D"), interval.earliest(), Basis.DOCUMENT);
    }
    return date(read.number("direction", 0) < 0 ? "PAST_REF" : "FUTURE_REF", null);
  }

  private @Nullable DateInterval daysAgo(Values read) {
    LocalDate published = context.published();
    int count = read.wholeCount();
    String unit = read.text("units", "D");
    if (published == null || count < 0 || unit.startsWith("T") || !read.has("direction")) {
      return null;
    }
    LocalDate day = Units.plus(published, unit, read.number("direction", 0) * count);
    return Units.at(unit, day, Basis.DOCUMENT).interval();
  }
}
