package org.depesche.merge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.depesche.model.EventQuantity;
import org.depesche.model.Figure;
import org.depesche.model.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Puts the quantities of an event's tellings together: equal ones are one figure with all who give
 * it, different ones stand side by side. The dead are the dead whatever they are called ("12
 * Menschen", "twelve people"); of all else the unit counts.
 */
final class Figures {

  /** What makes two quantities one figure; its order is that of the figures. */
  private record Key(
      EventQuantity.Role role,
      Quantity.@Nullable Outcome outcome,
      Quantity.Kind kind,
      String unit,
      BigDecimal value,
      @Nullable BigDecimal min,
      @Nullable BigDecimal max,
      boolean approximate) {

    private static final Comparator<@Nullable BigDecimal> NUMBERS =
        Comparator.nullsFirst(Comparator.naturalOrder());

    static final Comparator<Key> ORDER =
        Comparator.comparing(Key::outcome, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Key::role)
            .thenComparing(Key::kind)
            .thenComparing(Key::unit)
            .thenComparing(Key::value)
            .thenComparing(Key::min, NUMBERS)
            .thenComparing(Key::max, NUMBERS)
            .thenComparing(Key::approximate);
  }

  private Figures() {}

  /** Outcomes first, then by role, kind, unit and value. */
  static List<Figure> of(List<Telling> tellings) {
    Map<Key, Figure> figures = new TreeMap<>(Key.ORDER);
    for (Telling telling : tellings.stream().sorted(Comparator.comparing(Telling::ref)).toList()) {
      for (EventQuantity told : telling.quantities()) {
        Key key = key(told);
        figures.merge(key, figure(key.role(), told.quantity(), telling), Figures::joined);
      }
    }
    return List.copyOf(figures.values());
  }

  private static Key key(EventQuantity told) {
    Quantity quantity = told.quantity();
    boolean suffered = quantity.outcome() != null;
    return new Key(
        suffered ? EventQuantity.Role.TOLL : told.role(),
        quantity.outcome(),
        quantity.kind(),
        suffered ? "" : unit(quantity),
        quantity.value(),
        quantity.min(),
        quantity.max(),
        quantity.approximate());
  }

  private static String unit(Quantity quantity) {
    String unit = quantity.code() == null ? quantity.unitLemma() : quantity.code();
    String of = quantity.of() == null ? "" : " " + quantity.of();
    return ((unit == null ? "" : unit) + of).toLowerCase(Locale.ROOT);
  }

  private static Figure figure(EventQuantity.Role role, Quantity quantity, Telling telling) {
    return new Figure(
        role,
        quantity.outcome(),
        quantity.value(),
        quantity.unit(),
        quantity.approximate(),
        quantity.min(),
        quantity.max(),
        quantity.kind(),
        quantity.code(),
        quantity.of(),
        List.of(new Figure.Told(telling.ref(), quantity.spans(), telling.claimedBy())));
  }

  private static Figure joined(Figure one, Figure other) {
    List<Figure.Told> mentions = new ArrayList<>(one.mentions());
    mentions.addAll(other.mentions());
    return new Figure(
        one.role(),
        one.outcome(),
        one.value(),
        one.unit() == null ? other.unit() : one.unit(),
        one.approximate(),
        one.min(),
        one.max(),
        one.kind(),
        one.code(),
        one.of(),
        mentions);
  }
}
