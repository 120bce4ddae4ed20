package org.depesche.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.depesche.language.Piece;
import org.depesche.model.Clue;
import org.depesche.model.Clue.Unit;
import org.depesche.model.DateInterval;
import org.depesche.model.DateInterval.Basis;
import org.depesche.model.Dating.Reason;
import org.depesche.model.Span;
import org.depesche.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Finds times that lean on the day of publication, and how they lie to it. */
final class Relatives {

  static final String PAIRED = "relative-and-stated";

  /** What may stand between two names of one time: "this year (2031)", "today, on 3 May 2031". */
  private static final Pattern APPOSITION =
      Pattern.compile("\\s*[,(–-]?\\s*(?:(?:dem|den|am|im Jahr|im Jahre|on|in)\\s+)?");

  /** Days of a week, and of a year, within which a bare weekday or date is meant. */
  private static final int WEEK = 7;

  private static final int YEAR = 366;
  private static final int MONTHS = 12;

  private final TimeRules rules;
  private final Tenses tenses;

  Relatives(TimeRules rules, Tenses tenses) {
    this.rules = rules;
    this.tenses = tenses;
  }

  /** Those among the sentence's times. */
  List<Relative> in(String text, Told told) {
    List<Relative> relatives = new ArrayList<>();
    if (told.times().stream().noneMatch(time -> isOpen(time.interval()))) {
      return relatives; // spares most sentences another reading
    }
    for (TimeRules.Found found : rules.find(Piece.of(text, told.sentence()))) {
      boolean known =
          told.times().stream()
              .anyMatch(time -> time.span().equals(found.span()) && isOpen(time.interval()));
      if (known) {
        Tense tense = tenses.at(told.sentence(), found.firstToken());
        relatives.add(read(found, told.sentence().span(), tense));
      }
    }
    return relatives;
  }

  private static boolean isOpen(@Nullable DateInterval interval) {
    return interval == null || interval.basis() == Basis.DOCUMENT;
  }

  private static Relative read(TimeRules.Found found, Span sentence, Tense tense) {
    Values read = new Values(found.values());
    Range range = range(found.rule().meaning(), read, tense);
    Optional<Clue> clue =
        Optional.ofNullable(range)
            .map(r -> new Clue(found.span(), sentence, r.unit(), r.least(), r.most()));
    return new Relative(found.span(), clue, day(found.rule().meaning(), read), weekday(read));
  }

  private record Range(Unit unit, int least, int most) {
    static Range around(Unit unit, int middle, int slack) {
      return new Range(unit, middle - slack, middle + slack);
    }
  }

  private static @Nullable Range range(Meaning meaning, Values read, Tense tense) {
    return switch (meaning) {
      case SHIFT -> shift(read.text("units", read.text("unit", "D")), shift(read));
      case WEEKDAY -> weekday(read.relation(), tense);
      case MONTH -> month(read, tense);
      case DAY ->
          read.has("relation") || !read.has("day") || !(read.has("months") || read.has("monthnum"))
              ? null
              : bare(Unit.DAY, YEAR, tense);
      case AGO, AGO_DATE -> ago(read);
      default -> null;
    };
  }

  private static int shift(Values read) {
    return read.number("shift", read.number("relations", 0));
  }

  private static @Nullable Range shift(String unit, int shift) {
    return switch (unit) {
      case "D" -> Range.around(Unit.DAY, shift, 0);
      case "W" -> Range.around(Unit.DAY, WEEK * shift, WEEK - 1);
      case "M" -> Range.around(Unit.MONTH, shift, 0);
      case "Y" -> Range.around(Unit.YEAR, shift, 0);
      default -> null;
    };
  }

  private static Range weekday(@Nullable Integer relation, Tense tense) {
    if (relation != null && relation != 0) {
      return relation < 0 ? new Range(Unit.DAY, -2 * WEEK, 0) : new Range(Unit.DAY, 0, 2 * WEEK);
    }
    return bare(Unit.DAY, WEEK, tense);
  }

  private static @Nullable Range month(Values read, Tense tense) {
    if (read.has("year") || read.has("same")) {
      return null;
    }
    if (read.has("yearshift")) {
      return Range.around(Unit.YEAR, read.number("yearshift", 0), 0);
    }
    Integer relation = read.relation();
    if (relation != null && relation != 0) {
      return relation < 0 ? new Range(Unit.MONTH, -MONTHS, 0) : new Range(Unit.MONTH, 0, MONTHS);
    }
    return bare(Unit.MONTH, MONTHS, tense);
  }

  private static Range bare(Unit unit, int most, Tense tense) {
    return switch (tense) {
      case PAST -> new Range(unit, -most, 0);
      case FUTURE -> new Range(unit, 0, most);
      case PRESENT, STATE, UNKNOWN -> new Range(unit, -most, most);
    };
  }

  /** Round counts: "24 years ago" may be said 23 years and some months after. */
  private static @Nullable Range ago(Values read) {
    int count = read.number("direction", 0) * read.wholeCount();
    if (count == 0 || read.wholeCount() < 0 || read.wholeCount() > 1000) {
      return null;
    }
    return switch (read.text("units", "D")) {
      case "D" -> Range.around(Unit.DAY, count, 1);
      case "W" -> Range.around(Unit.DAY, WEEK * count, WEEK);
      case "M" -> Range.around(Unit.MONTH, count, 1);
      case "Y" -> Range.around(Unit.YEAR, count, 1);
      default -> null;
    };
  }

  private static @Nullable MonthDay day(Meaning meaning, Values read) {
    int month = read.number("months", read.number("monthnum", 0));
    int day = read.number("day", 0);
    if (meaning != Meaning.DAY || month == 0 || day == 0 || read.has("year") || read.has("yy")) {
      return null;
    }
    try {
      return MonthDay.of(month, day);
    } catch (DateTimeException e) {
      return null; // "31. Februar"
    }
  }

  private static int weekday(Values read) {
    return read.number("weekdays", 0);
  }

  /** Relative times beside the same time stated. */
  static List<Reason> paired(String text, Told told, List<Relative> relatives) {
    List<Reason> reasons = new ArrayList<>();
    for (Relative relative : relatives) {
      for (TimeExpression time : told.times()) {
        if (relative.clue().isPresent()
            && isStated(time, relative.clue().get().unit())
            && isApposition(text, relative.span(), time.span())) {
          reasons.add(paired(text, relative.clue().get(), time));
        }
      }
    }
    return reasons;
  }

  /** Whether it is a day, month or year beside a day, month or year. */
  private static boolean isStated(TimeExpression time, Unit unit) {
    DateInterval days = time.interval();
    return days != null
        && days.basis() == Basis.STATED
        && days.precision().name().equals(unit.name())
        && time.type() == TimeExpression.Type.DATE;
  }

  private static boolean isApposition(String text, Span one, Span other) {
    int from = Math.min(one.end(), other.end());
    int to = Math.max(one.begin(), other.begin());
    return from <= to && APPOSITION.matcher(text.substring(from, to)).matches();
  }

  private static Reason paired(String text, Clue clue, TimeExpression time) {
    DateInterval days = Objects.requireNonNull(time.interval());
    LocalDate first = clue.firstPublished(days.earliest());
    LocalDate last = clue.lastPublished(days.latest());
    String statement = "“" + clue.span().in(text) + "” is said of “" + time.span().in(text) + "”.";
    return new Reason(
        PAIRED, statement, first, last, List.of(clue.span(), time.span()), null, false);
  }
}
