package org.depesche.model;

import java.util.List;

/**
 * A value and what it was read from.
 *
 * @param spans where it stands in the text; empty where it stands only outside of it (in markup,
 *     say)
 * @param rule the rule or model that read it
 */
public record Value<T>(T value, List<Span> spans, String rule) {
  public Value {
    spans = List.copyOf(spans);
  }
}
