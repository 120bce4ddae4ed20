package org.depesche.annotate.linear;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A linear classifier over hashed features: a table of {@code 2^bits} rows with an 8-bit weight for
 * each label. The score of a label is the sum of its weights in the rows of the features; only the
 * order of scores means something. Immutable, and safe for use by many threads.
 */
public final class LinearModel {

  private final String description;
  private final List<String> labels;
  private final int bits;
  private final WeightTable weights;

  LinearModel(String description, List<String> labels, int bits, WeightTable weights) {
    this.description = description;
    this.labels = List.copyOf(labels);
    this.bits = bits;
    this.weights = weights;
  }

  /**
   * @param weights {@code labels.size()} weights for each row, rows one after another
   */
  static LinearModel of(String description, List<String> labels, int bits, byte[] weights) {
    int k = labels.size();
    if (weights.length != k << bits) {
      throw new IllegalArgumentException(
          weights.length + " weights for " + k + " labels and 2^" + bits + " rows");
    }
    int[] rows =
        IntStream.range(0, 1 << bits)
            .filter(row -> IntStream.range(row * k, row * k + k).anyMatch(i -> weights[i] != 0))
            .toArray();
    WeightTable table = new WeightTable(k, bits, rows);
    for (int row : rows) {
      for (int label = 0; label < k; label++) {
        table.set(row, label, weights[row * k + label]);
      }
    }
    return new LinearModel(description, labels, bits, table);
  }

  /** What the model was trained on, and how. */
  public String description() {
    return description;
  }

  public List<String> labels() {
    return labels;
  }

  int bits() {
    return bits;
  }

  byte weight(int row, int label) {
    return weights.weight(row, label);
  }

  /** Puts the score of each label into {@code scores}, which is as long as the labels or longer. */
  public void score(FeatureVector features, int[] scores) {
    weights.sum(features, scores);
  }

  /** Index of the highest score among the labels, the first of equals. */
  public int best(int[] scores) {
    int best = 0;
    for (int j = 1; j < labels.size(); j++) {
      if (scores[j] > scores[best]) {
        best = j;
      }
    }
    return best;
  }

  /** The row of a feature in a table of {@code 2^bits} rows. */
  static int row(int hash, int bits) {
    return hash >>> (32 - bits);
  }
}
