package org.depesche.time;

import org.depesche.model.DateInterval;
import org.depesche.model.TimeExpression.Type;
import org.jspecify.annotations.Nullable;

/** What a time expression says: type, TIMEX3 value, and the days that it may mean. */
record Resolved(Type type, String value, @Nullable DateInterval interval) {

  static Resolved date(DateInterval interval) {
    return new Resolved(Type.DATE, interval.value(), interval);
  }

  static Resolved date(String value, @Nullable DateInterval interval) {
    return new Resolved(Type.DATE, value, interval);
  }
}
