package org.depesche.lab.score;

/** Gathers precision and recall as means over parts. */
final class Means {

  private double precisionSum;
  private int predicted;
  private double recallSum;
  private int gold;

  void addPrecision(double value) {
    precisionSum += value;
    predicted++;
  }

  void addRecall(double value) {
    recallSum += value;
    gold++;
  }

  void addAll(Means other) {
    precisionSum += other.precisionSum;
    predicted += other.predicted;
    recallSum += other.recallSum;
    gold += other.gold;
  }

  int predicted() {
    return predicted;
  }

  int gold() {
    return gold;
  }

  Prf prf() {
    return new Prf(Prf.ratio(precisionSum, predicted), Prf.ratio(recallSum, gold));
  }
}
