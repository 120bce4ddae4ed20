package org.depesche.model;

import org.jspecify.annotations.Nullable;

/**
 * A time expression as TIMEX3 describes it.
 *
 * @param value TIMEX3 value: {@code 2023-09}, {@code P24Y}, {@code PAST_REF}
 * @param interval the days that a DATE or TIME may mean; null where it names no days
 * @param rule the rule that read it
 */
public record TimeExpression(
    Span span, Type type, String value, @Nullable DateInterval interval, String rule) {

  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }
}
