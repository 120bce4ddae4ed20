package org.depesche.annotate.linear;

import java.util.Arrays;
import java.util.List;

/**
 * An averaged perceptron that learns the weights of a {@link LinearModel}.
 *
 * <p>The average over all states of the weights is had without summing them: with {@code t} the
 * number of the step and {@code u} the sum of {@code t} times each update, it is {@code w - u / t}
 * (Daumé, A Course in Machine Learning, 4.6).
 */
public final class Perceptron {

  private static final int MOST = 127;

  private final List<String> labels;
  private final int bits;
  private final float[] weights;
  private final float[] sums;
  private double step = 1;

  public Perceptron(List<String> labels, int bits) {
    this.labels = List.copyOf(labels);
    this.bits = bits;
    this.weights = new float[labels.size() << bits];
    this.sums = new float[weights.length];
  }

  public List<String> labels() {
    return labels;
  }

  /** Puts the score of each label into {@code scores}. */
  public void score(FeatureVector features, float[] scores) {
    int k = labels.size();
    Arrays.fill(scores, 0, k, 0f);
    for (int i = 0; i < features.size(); i++) {
      int row = LinearModel.row(features.hash(i), bits) * k;
      for (int j = 0; j < k; j++) {
        scores[j] += weights[row + j];
      }
    }
  }

  /** Counts a decision; every decision is a step of the average, right or wrong. */
  public void step() {
    step++;
  }

  /** Moves the weights of the features towards {@code good} and away from {@code bad}. */
  public void update(FeatureVector features, int good, int bad, float by) {
    int k = labels.size();
    float sum = (float) (by * step);
    for (int i = 0; i < features.size(); i++) {
      int row = LinearModel.row(features.hash(i), bits) * k;
      weights[row + good] += by;
      sums[row + good] += sum;
      weights[row + bad] -= by;
      sums[row + bad] -= sum;
    }
  }

  /**
   * The averaged weights in 8 bits.
   *
   * @param widest the averaged weight that the largest 8-bit number stands for; greater ones are
   *     cut to it
   */
  public LinearModel toModel(String description, float widest) {
    byte[] bytes = new byte[weights.length];
    for (int i = 0; i < bytes.length; i++) {
      double average = weights[i] - sums[i] / step;
      long scaled = Math.round(average / widest * MOST);
      bytes[i] = (byte) Math.max(-MOST, Math.min(MOST, scaled));
    }
    return LinearModel.of(description, labels, bits, bytes);
  }
}
