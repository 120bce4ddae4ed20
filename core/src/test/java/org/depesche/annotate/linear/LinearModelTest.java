package org.depesche.annotate.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinearModelTest {

  private static final int BITS = 9;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 8, 9, 17, 40})
  void sumsTheWeightsOfItsFeatures(int labels) {
    Random random = new Random(labels);
    byte[] weights = new byte[labels << BITS];
    for (int i = 0; i < weights.length; i++) {
      boolean third = i / labels % 3 == 0;
      boolean empty = labels % 2 == 0 ? third : !third; // tables with few and with many rows
      weights[i] = (byte) (empty ? 0 : random.nextInt(-127, 128));
    }
    LinearModel model =
        LinearModel.of("random", Collections.nCopies(labels, "label"), BITS, weights);

    for (int size : new int[] {0, 1, 60, 255, 256, 257, 1000}) {
      FeatureVector features = features(size, random);
      int[] scores = new int[labels];
      model.score(features, scores);
      assertThat(scores).isEqualTo(plainSums(features, weights, labels));
    }
  }

  @ParameterizedTest
  @ValueSource(bytes = {-128, -127, 127})
  void doesNotOverflowWhereAllWeightsAreExtreme(byte weight) {
    byte[] weights = new byte[9 << BITS];
    Arrays.fill(weights, weight);
    LinearModel model = LinearModel.of("extreme", Collections.nCopies(9, "label"), BITS, weights);

    int[] scores = new int[9];
    model.score(features(700, new Random(1)), scores);

    assertThat(scores).containsOnly(700 * weight);
  }

  private static FeatureVector features(int size, Random random) {
    FeatureVector features = new FeatureVector();
    for (int i = 0; i < size; i++) {
      features.add(i, random.nextInt());
    }
    return features;
  }

  private static int[] plainSums(FeatureVector features, byte[] weights, int labels) {
    int[] sums = new int[labels];
    for (int i = 0; i < features.size(); i++) {
      int row = LinearModel.row(features.hash(i), BITS);
      for (int label = 0; label < labels; label++) {
        sums[label] += weights[row * labels + label];
      }
    }
    return sums;
  }
}
