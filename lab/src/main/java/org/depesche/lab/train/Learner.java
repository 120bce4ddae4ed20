package org.depesche.lab.train;

import java.util.List;
import org.depesche.annotate.linear.FeatureVector;
import org.depesche.annotate.linear.LinearModel;
import org.depesche.annotate.linear.Perceptron;

/**
 * Learns from decisions of which one or more outcomes are right: where the model's favourite among
 * those allowed is wrong, its weights move towards the best of the right ones.
 */
final class Learner {

  /** Which outcomes a decision has. */
  @FunctionalInterface
  interface Choice {
    boolean has(int label);
  }

  final FeatureVector features = new FeatureVector();
  private final Perceptron perceptron;
  private final float[] scores;

  Learner(List<String> labels, int bits) {
    perceptron = new Perceptron(labels, bits);
    scores = new float[labels.size()];
  }

  /**
   * Decides by the features filled in, learns, and returns the decision.
   *
   * @param allowed outcomes among which to decide
   * @param right those of them that are right, at least one
   */
  int decide(Choice allowed, Choice right) {
    perceptron.score(features, scores);
    int best = -1;
    int good = -1;
    for (int label = 0; label < scores.length; label++) {
      if (allowed.has(label)) {
        best = best < 0 || scores[label] > scores[best] ? label : best;
        if (right.has(label)) {
          good = good < 0 || scores[label] > scores[good] ? label : good;
        }
      }
    }
    if (good >= 0 && !right.has(best)) {
      perceptron.update(features, good, best, 1f);
    }
    perceptron.step();
    lastGood = good;
    return best;
  }

  private int lastGood;

  /** The best of the right outcomes of the last decision; -1 if none of them was allowed. */
  int good() {
    return lastGood;
  }

  LinearModel model(String description, float widest) {
    return perceptron.toModel(description, widest);
  }
}
