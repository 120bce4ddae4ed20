package org.depesche.time;

import java.math.BigDecimal;
import java.util.Map;

/** The values that a rule has read, by category. */
record Values(Map<String, String> values) {

  boolean has(String name) {
    return values.containsKey(name);
  }

  String text(String name, String otherwise) {
    return values.getOrDefault(name, otherwise);
  }

  /** A whole number, or {@code otherwise} where there is none, or a fraction. */
  int number(String name, int otherwise) {
    String value = values.get(name);
    return value == null || value.indexOf('.') >= 0 ? otherwise : Integer.parseInt(value);
  }

  /** -1 for the last, 0 for this, 1 for the next; null if nothing relates it. */
  @org.jspecify.annotations.Nullable
  Integer relation() {
    String value = values.get("relations");
    return value == null ? null : Integer.valueOf(value);
  }

  /** How many, as the text has it: "3", "1.5", "40000", or "X" where it does not say. */
  String count() {
    String count = text("num", text("vague", text("count", "X"))) + text("thousands", "");
    if (has("scale")) {
      return scaled(count);
    }
    return has("fraction") ? count + "." + text("fraction", "0") : count;
  }

  /** "65 Millionen", "2,5 Millionen", "Millionen". */
  private String scaled(String count) {
    BigDecimal scale = new BigDecimal(text("scale", "1"));
    boolean whole = count.chars().allMatch(Character::isDigit);
    return !whole
        ? count
        : new BigDecimal(has("fraction") ? count + "." + text("fraction", "0") : count)
            .multiply(scale)
            .stripTrailingZeros()
            .toPlainString();
  }

  /** How many, if that is a whole number that a calendar may count; else -1. */
  int wholeCount() {
    String count = count();
    boolean whole = count.length() < 8 && count.chars().allMatch(Character::isDigit);
    return whole ? Integer.parseInt(count) : -1;
  }
}
