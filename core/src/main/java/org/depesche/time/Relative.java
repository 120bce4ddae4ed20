package org.depesche.time;

import java.time.MonthDay;
import java.util.Optional;
import org.depesche.model.Clue;
import org.depesche.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A time expression that only the day of publication can resolve.
 *
 * @param clue how it lies to that day; empty where its words do not tell
 * @param day the day of a year that it names; null if none
 * @param weekday 1 for Monday to 7, which that day is; 0 if it does not tell
 */
record Relative(Span span, Optional<Clue> clue, @Nullable MonthDay day, int weekday) {}
