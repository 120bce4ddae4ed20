package org.depesche.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.depesche.model.Clue;
import org.depesche.model.Dating;
import org.depesche.model.Dating.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Arithmetic of weekdays: a 19 June is a Wednesday in few years. Among the years that other
 * evidence leaves, the first and the last in which the two meet bound the publication.
 */
final class Weekdays {

  static final String RULE = "weekday-arithmetic";

  /** After so many years every combination of weekday and date has come, 29 February included. */
  private static final int CYCLE = 40;

  private Weekdays() {}

  static List<Reason> evidence(String text, List<Relative> relatives, Dating sure) {
    List<Reason> reasons = new ArrayList<>();
    for (Relative relative : relatives) {
      MonthDay day = relative.day();
      if (day != null && relative.weekday() > 0 && relative.clue().isPresent()) {
        LocalDate earliest = bound(day, relative.weekday(), relative.clue().get(), sure, true);
        LocalDate latest = bound(day, relative.weekday(), relative.clue().get(), sure, false);
        if ((earliest != null || latest != null)
            && (earliest == null || latest == null || !latest.isBefore(earliest))) {
          String statement = "“" + relative.span().in(text) + "” fits only certain years.";
          reasons.add(
              new Reason(RULE, statement, earliest, latest, List.of(relative.span()), null, false));
        }
      }
    }
    return reasons;
  }

  /**
   * The first (or last) day of publication for which the words would be right, among those that are
   * left; null where there is no end to begin from.
   */
  private static @Nullable LocalDate bound(
      MonthDay day, int weekday, Clue clue, Dating sure, boolean first) {
    LocalDate end = first ? sure.earliest() : sure.latest();
    if (end == null) {
      return null;
    }
    int step = first ? 1 : -1;
    for (int year = end.getYear() - step; Math.abs(year - end.getYear()) < CYCLE; year += step) {
      LocalDate meant = day.isValidYear(year) ? day.atYear(year) : null;
      if (meant == null || meant.getDayOfWeek().getValue() != weekday) {
        continue;
      }
      LocalDate from = clue.firstPublished(meant);
      LocalDate to = clue.lastPublished(meant);
      if (first && !to.isBefore(end)) {
        return from.isBefore(end) ? end : from;
      }
      if (!first && !from.isAfter(end)) {
        return to.isAfter(end) ? end : to;
      }
    }
    return null;
  }
}
