package org.depesche.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number that the text counts or measures something with: "12,000 soldiers", "3.5 million euros".
 *
 * @param span the number and, where they stand together, its unit; words that make it a rough one
 *     or a bound stay outside
 * @param value the number that the words name, of a range its lower end, of "hundreds" 100, of
 *     shares such as "a third" four decimals; never in exponents
 * @param unit what is counted or measured, as written; null if the words leave it open ("another
 *     3,500")
 * @param approximate whether the text makes it a rough one ("about", "Hunderte")
 * @param min lower bound that the text names; null if none
 * @param max upper bound that the text names; null if none
 * @param kind what sort of unit it is
 * @param code ISO 4217 code of a currency, or the symbol that CLDR gives a unit of measure for
 *     English; null if there is none or the name does not tell which
 * @param unitLemma the unit's dictionary form; null without unit
 * @param of what the unit or share is of ("600 tonnes of coal", "a third of the members"), as
 *     written; null if the text does not say
 * @param outcome what befell those who are counted; null if nothing is told
 * @param spans everything it was read from: number, unit, bounds, what it is of, the words that
 *     tell the outcome; in text order
 * @param rule how number and unit were read
 */
public record Quantity(
    Span span,
    BigDecimal value,
    @Nullable String unit,
    boolean approximate,
    @Nullable BigDecimal min,
    @Nullable BigDecimal max,
    Kind kind,
    @Nullable String code,
    @Nullable String unitLemma,
    @Nullable String of,
    @Nullable Outcome outcome,
    List<Span> spans,
    String rule) {

  public enum Kind {
    COUNT,
    MONEY,
    DISTANCE,
    MASS,
    VOLUME,
    AREA,
    TEMPERATURE,
    PERCENT,
    /** "a third", "die Hälfte" */
    FRACTION,
    SPEED,
    POWER,
    ENERGY,
    /** of a barrel or its ammunition: "152-mm shells" */
    CALIBER,
    /** "three times", "zweimal" */
    FREQUENCY
  }

  /** What befell the persons that are counted. */
  public enum Outcome {
    DEAD,
    INJURED,
    ARRESTED,
    MISSING,
    DISPLACED
  }

  public Quantity {
    value = plain(value);
    min = min == null ? null : plain(min);
    max = max == null ? null : plain(max);
    spans = List.copyOf(spans);
  }

  /** Equal numbers are to be equal records, and to look alike when they are written. */
  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
