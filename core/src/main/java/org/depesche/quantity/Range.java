package org.depesche.quantity;

import org.jspecify.annotations.Nullable;

/**
 * One number, or two that are the ends of a range.
 *
 * @param second null if there is only one
 */
record Range(Numeral first, @Nullable Numeral second) {

  static Range of(Numeral only) {
    return new Range(only, null);
  }

  /** The number that the unit stands behind. */
  Numeral last() {
    return second == null ? first : second;
  }

  int from() {
    return first.from();
  }

  int to() {
    return last().to();
  }
}
