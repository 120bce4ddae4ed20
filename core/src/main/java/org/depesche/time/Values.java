package org.depesche.time;

import java.util.Map;

/** The values that a rule has read, by category. */
record Values(Map<String, String> values) {

  boolean has(String name) {
    return values.containsKey(name);
  }

  String text(String name, String otherwise) {
    return values.getOrDefault(name, otherwise);
  }

  /** A whole number, or {@code otherwise} where there is none. */
  int number(String name, int otherwise) {
    String value = values.get(name);
    return value == null ? otherwise : Integer.parseInt(value);
  }

  /** -1 for the last, 0 for this, 1 for the next; null if nothing relates it. */
  @org.jspecify.annotations.Nullable
  Integer relation() {
    String value = values.get("relations");
    return value == null ? null : Integer.valueOf(value);
  }

  /** How many, as the text has it: "3", "1.5", or "X" where it does not say. */
  String count() {
    return text("num", text("vague", text("count", "X")));
  }

  /** How many, if that is a whole number; else -1. */
  int wholeCount() {
    String count = count();
    return count.chars().allMatch(Character::isDigit) ? Integer.parseInt(count) : -1;
  }
}
