package org.depesche.model;

import java.math.BigDecimal;
import java.util.List;
import org.depesche.model.Quantity.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A number that reports of one event give. Where reports differ the event has a figure for each, so
 * that it shows who gives which.
 *
 * @param role see {@link EventQuantity#role()}; of outcomes always {@code TOLL}
 * @param outcome see {@link Quantity#outcome()}; the components up to {@code of} likewise
 * @param unit as the first of the mentions writes it
 * @param mentions who gives it, in order, at least one
 */
public record Figure(
    EventQuantity.Role role,
    @Nullable Outcome outcome,
    BigDecimal value,
    @Nullable String unit,
    boolean approximate,
    @Nullable BigDecimal min,
    @Nullable BigDecimal max,
    Quantity.Kind kind,
    @Nullable String code,
    @Nullable String of,
    List<Told> mentions) {

  /**
   * Where a figure is given.
   *
   * @param ref the event mention
   * @param spans what the quantity was read from, in the document of the mention
   * @param claimedBy ids of the entities that the mention is attributed to; empty if the document
   *     itself tells it
   */
  public record Told(MentionRef ref, List<Span> spans, List<String> claimedBy) {
    public Told {
      spans = List.copyOf(spans);
      claimedBy = List.copyOf(claimedBy);
    }
  }

  public Figure {
    mentions = List.copyOf(mentions);
  }

  /** The number with what bounds it: {@code 12}, {@code ~100}, {@code >=12}, {@code 10-12}. */
  public String amount() {
    String about = approximate ? "~" : "";
    if (min != null && max != null) {
      return about + min.toPlainString() + "-" + max.toPlainString();
    }
    String bound = min != null && !approximate ? ">=" : max != null ? "<=" : "";
    return bound + about + value.toPlainString();
  }
}
