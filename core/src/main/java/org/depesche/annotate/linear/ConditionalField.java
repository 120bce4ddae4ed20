package org.depesche.annotate.linear;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A linear-chain conditional random field that learns the weights of a {@link LinearModel}
 * (Lafferty, McCallum and Pereira 2001). A word may have more than one right label; then the sum
 * over all sequences that agree is made more likely. Learns a sentence at a time, with a rate of
 * its own for each weight (AdaGrad: Duchi, Hazan and Singer 2011).
 *
 * <p>Sums and products in one order, exponents of {@link StrictMath}: the same sentences give the
 * same weights on every machine.
 */
public final class ConditionalField {

  /** Which labels may follow which. */
  @FunctionalInterface
  public interface Order {
    /**
     * @param last the label before, -1 at the start of a sentence
     */
    boolean mayFollow(int label, int last);
  }

  private static final int MOST = 127;
  private static final float RATE = 0.1f;
  private static final float SMOOTH = 1e-2f;

  /** Smaller gradients than this move nothing worth the time. */
  private static final float LEAST = 1e-3f;

  private final List<String> labels;
  private final int bits;
  private final Order order;
  private final int k;
  private final float[] weights;
  private final float[] squares;

  /**
   * Sums of the weights at the moments that {@link #remember} was called; empty before the first.
   */
  private float[] sums = new float[0];

  private int moments;

  /** The row of {@link NameTemplates#fillTransition} for each label before, the start last. */
  private final int[] transitionRows;

  public ConditionalField(List<String> labels, int bits, Order order) {
    this.labels = List.copyOf(labels);
    this.bits = bits;
    this.order = order;
    this.k = labels.size();
    this.weights = new float[k << bits];
    this.squares = new float[weights.length];
    this.transitionRows = new int[k + 1];
    FeatureVector features = new FeatureVector();
    for (int last = 0; last <= k; last++) {
      NameTemplates.fillTransition(last == k ? -1 : last, features);
      transitionRows[last] = LinearModel.row(features.hash(0), bits) * k;
    }
  }

  /** The rows of the features that are filled in. */
  public int[] rows(FeatureVector features) {
    int[] rows = features.copy();
    for (int i = 0; i < rows.length; i++) {
      rows[i] = LinearModel.row(rows[i], bits) * k;
    }
    return rows;
  }

  /**
   * Makes the right labels of a sentence more likely.
   *
   * @param rows for each word what {@link #rows} gave
   * @param right for each word a set of bits: the labels that are right
   * @param weight how much the sentence counts
   */
  public void learn(int[][] rows, int[] right, float weight) {
    int n = rows.length;
    if (n == 0) {
      return;
    }
    double[][] potentials = potentials(rows);
    double[] transitions = transitions();
    double[][] gradient = new double[n][k];
    double[] between = new double[(k + 1) * k];
    if (!new Pass(potentials, transitions, right).add(1, gradient, between)) {
      return; // the labels that are called right may not follow each other
    }
    new Pass(potentials, transitions, null).add(-1, gradient, between);
    for (int i = 0; i < n; i++) {
      move(rows[i], gradient[i], weight);
    }
    for (int last = 0; last <= k; last++) {
      for (int label = 0; label < k; label++) {
        move(transitionRows[last] + label, (float) between[last * k + label] * weight);
      }
    }
  }

  /**
   * Takes the weights of this moment into the mean that {@link #toModel} gives: a mean over late
   * moments of learning depends less on the sentences learned last (averaged stochastic gradient
   * descent: Polyak and Juditsky 1992).
   */
  public void remember() {
    if (moments == 0) {
      sums = new float[weights.length];
    }
    moments++;
    for (int i = 0; i < sums.length; i++) {
      sums[i] += weights[i];
    }
  }

  private void move(int[] rows, double[] gradient, float weight) {
    for (int label = 0; label < k; label++) {
      float by = (float) gradient[label] * weight;
      if (Math.abs(by) > LEAST) {
        for (int row : rows) {
          move(row + label, by);
        }
      }
    }
  }

  private void move(int index, float by) {
    if (by != 0) {
      squares[index] += by * by;
      weights[index] += RATE * by / (float) Math.sqrt(squares[index] + SMOOTH);
    }
  }

  /** For each word and label e to the sum of weights, less the word's highest sum. */
  private double[][] potentials(int[][] rows) {
    double[][] potentials = new double[rows.length][k];
    for (int i = 0; i < rows.length; i++) {
      double[] of = potentials[i];
      for (int row : rows[i]) {
        for (int label = 0; label < k; label++) {
          of[label] += weights[row + label];
        }
      }
      double highest = of[0];
      for (double sum : of) {
        highest = Math.max(highest, sum);
      }
      for (int label = 0; label < k; label++) {
        of[label] = StrictMath.exp(of[label] - highest);
      }
    }
    return potentials;
  }

  private double[] transitions() {
    double[] transitions = new double[(k + 1) * k];
    for (int last = 0; last <= k; last++) {
      for (int label = 0; label < k; label++) {
        boolean may = order.mayFollow(label, last == k ? -1 : last);
        transitions[last * k + label] =
            may ? StrictMath.exp(weights[transitionRows[last] + label]) : 0;
      }
    }
    return transitions;
  }

  /**
   * The weights in 8 bits: their mean over the moments remembered, those of now if there are none.
   *
   * @param widest the weight that the largest 8-bit number stands for; greater ones are cut to it
   * @param shy what is taken from the first label's weight of {@code everywhere}
   * @param everywhere a row that every word has, see {@link #rows}
   */
  public LinearModel toModel(String description, float widest, float shy, int everywhere) {
    byte[] bytes = new byte[weights.length];
    for (int i = 0; i < bytes.length; i++) {
      float weight = moments == 0 ? weights[i] : sums[i] / moments;
      long scaled = Math.round((i == everywhere ? weight - shy : weight) / (double) widest * MOST);
      bytes[i] = (byte) Math.max(-MOST, Math.min(MOST, scaled));
    }
    return LinearModel.of(description, labels, bits, bytes);
  }

  /** Forward and backward sums, each word's scaled to one. */
  private final class Pass {

    private final double[][] forward;
    private final double[][] backward;
    private final double[][] allowed;
    private final double[] transitions;

    /**
     * @param right the labels that sequences may have; all of them if null
     */
    Pass(double[][] potentials, double[] transitions, int @Nullable [] right) {
      int n = potentials.length;
      this.transitions = transitions;
      this.allowed = new double[n][k];
      this.forward = new double[n][k];
      this.backward = new double[n][k];
      for (int i = 0; i < n; i++) {
        for (int label = 0; label < k; label++) {
          boolean may = right == null || (right[i] >> label & 1) == 1;
          allowed[i][label] = may ? potentials[i][label] : 0;
        }
      }
      for (int label = 0; label < k; label++) {
        forward[0][label] = allowed[0][label] * transitions[k * k + label];
        backward[n - 1][label] = 1;
      }
      scale(forward[0]);
      for (int i = 1; i < n; i++) {
        for (int label = 0; label < k; label++) {
          double sum = 0;
          for (int last = 0; last < k; last++) {
            sum += forward[i - 1][last] * transitions[last * k + label];
          }
          forward[i][label] = sum * allowed[i][label];
        }
        scale(forward[i]);
      }
      for (int i = n - 2; i >= 0; i--) {
        for (int last = 0; last < k; last++) {
          double sum = 0;
          for (int label = 0; label < k; label++) {
            sum += transitions[last * k + label] * allowed[i + 1][label] * backward[i + 1][label];
          }
          backward[i][last] = sum;
        }
        scale(backward[i]);
      }
    }

    private static void scale(double[] values) {
      double sum = 0;
      for (double value : values) {
        sum += value;
      }
      for (int i = 0; sum > 0 && i < values.length; i++) {
        values[i] /= sum;
      }
    }

    /**
     * Adds how likely each label and each pair of labels is, times {@code sign}.
     *
     * @return whether any sequence is allowed at all; if not, nothing is added
     */
    boolean add(int sign, double[][] gradient, double[] between) {
      int n = forward.length;
      double last = 0;
      for (double value : forward[n - 1]) {
        last += value;
      }
      if (last == 0) {
        return false;
      }
      for (int i = 0; i < n; i++) {
        double[] likely = new double[k];
        for (int label = 0; label < k; label++) {
          likely[label] = forward[i][label] * backward[i][label];
        }
        scale(likely);
        for (int label = 0; label < k; label++) {
          gradient[i][label] += sign * likely[label];
          if (i == 0) {
            between[k * k + label] += sign * likely[label];
          }
        }
        if (i > 0) {
          addPairs(i, sign, between);
        }
      }
      return true;
    }

    private void addPairs(int i, int sign, double[] between) {
      double[] pairs = new double[k * k];
      for (int last = 0; last < k; last++) {
        for (int label = 0; label < k; label++) {
          int pair = last * k + label;
          pairs[pair] =
              forward[i - 1][last] * transitions[pair] * allowed[i][label] * backward[i][label];
        }
      }
      scale(pairs);
      for (int pair = 0; pair < pairs.length; pair++) {
        between[pair] += sign * pairs[pair];
      }
    }
  }
}
