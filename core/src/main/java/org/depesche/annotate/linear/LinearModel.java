package org.depesche.annotate.linear;

import java.util.List;

/**
 * A linear classifier over hashed features: a table of {@code 2^bits} rows with an 8-bit weight for
 * each label. The score of a label is the sum of its weights in the rows of the features; only the
 * order of scores means something. Immutable, and safe for use by many threads.
 */
public final class LinearModel {

  private final String description;
  private final List<String> labels;
  private final int bits;
  private final int stride;
  private final byte[] weights;

  /**
   * @param weights {@code labels.size()} weights for each row, rows one after another
   */
  LinearModel(String description, List<String> labels, int bits, byte[] weights) {
    if (weights.length != labels.size() << bits) {
      throw new IllegalArgumentException(
          weights.length + " weights for " + labels.size() + " labels and 2^" + bits + " rows");
    }
    this.description = description;
    this.labels = List.copyOf(labels);
    this.bits = bits;
    this.stride = labels.size();
    this.weights = weights;
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

  byte weight(int index) {
    return weights[index];
  }

  /** Puts the score of each label into {@code scores}, which is as long as the labels or longer. */
  public void score(FeatureVector features, int[] scores) {
    if (stride == 3) {
      scoreThree(features, scores);
      return;
    }
    int k = stride;
    for (int j = 0; j < k; j++) {
      scores[j] = 0;
    }
    for (int i = 0; i < features.size(); i++) {
      int row = row(features.hash(i), bits) * k;
      for (int j = 0; j < k; j++) {
        scores[j] += weights[row + j];
      }
    }
  }

  /** The parser has three labels and asks most often: sums in registers are twice as fast. */
  private void scoreThree(FeatureVector features, int[] scores) {
    int first = 0;
    int second = 0;
    int third = 0;
    for (int i = 0; i < features.size(); i++) {
      int row = row(features.hash(i), bits) * 3;
      first += weights[row];
      second += weights[row + 1];
      third += weights[row + 2];
    }
    scores[0] = first;
    scores[1] = second;
    scores[2] = third;
  }

  /** Index of the highest score among the labels, the first of equals. */
  public int best(int[] scores) {
    int best = 0;
    for (int j = 1; j < stride; j++) {
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
