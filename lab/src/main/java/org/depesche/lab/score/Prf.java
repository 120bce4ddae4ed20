package org.depesche.lab.score;

import java.util.Locale;

/**
 * Precision and recall, each between 0 and 1. Where nothing was predicted, precision is 0; where
 * there is no gold, recall is 0.
 */
record Prf(double precision, double recall) {

  static Prf of(int hits, int predicted, int gold) {
    return new Prf(ratio(hits, predicted), ratio(hits, gold));
  }

  static double ratio(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }

  /** Harmonic mean of both; 0 if both are 0. */
  double f1() {
    return ratio(2 * precision * recall, precision + recall);
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f", 100 * share);
  }

  /** Precision, recall and F1 as cells of a table. */
  String[] cells() {
    return new String[] {percent(precision), percent(recall), percent(f1())};
  }
}
