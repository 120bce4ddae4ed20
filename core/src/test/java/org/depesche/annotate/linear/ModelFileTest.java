package org.depesche.annotate.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelFileTest {

  @Test
  void readsWhatItWrote() throws IOException {
    LinearModel model = learned();

    LinearModel read = ModelFile.read(new ByteArrayInputStream(bytes(model)));

    assertThat(read.labels()).isEqualTo(model.labels());
    assertThat(read.description()).isEqualTo("three words");
    for (int word = 0; word < 50; word++) {
      assertThat(scores(read, word)).isEqualTo(scores(model, word));
    }
  }

  @Test
  void learnsToTellWordsApart() {
    LinearModel model = learned();

    assertThat(model.best(scores(model, 7))).isEqualTo(0);
    assertThat(model.best(scores(model, 8))).isEqualTo(1);
    assertThat(model.best(scores(model, 9))).isEqualTo(3);
  }

  @Test
  void refusesWhatIsNoModel() {
    assertThatThrownBy(() -> ModelFile.read(new ByteArrayInputStream("no model".getBytes("UTF-8"))))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not a model");
  }

  @Test
  void refusesAModelThatEndsEarly() throws IOException {
    byte[] bytes = bytes(learned());
    byte[] half = Arrays.copyOf(bytes, bytes.length / 2);

    assertThatThrownBy(() -> ModelFile.read(new ByteArrayInputStream(half)))
        .isInstanceOf(IOException.class);
  }

  private static LinearModel learned() {
    Perceptron perceptron = new Perceptron(List.of("a", "b", "c", "d"), 12);
    int[] right = {0, 1, 3};
    float[] scores = new float[4];
    FeatureVector features = new FeatureVector();
    for (int round = 0; round < 20; round++) {
      for (int i = 0; i < right.length; i++) {
        fill(features, 7 + i);
        perceptron.score(features, scores);
        int best = 0;
        for (int j = 1; j < 4; j++) {
          best = scores[j] > scores[best] ? j : best;
        }
        if (best != right[i]) {
          perceptron.update(features, right[i], best, 1f);
        }
        perceptron.step();
      }
    }
    return perceptron.toModel("three words", 4f);
  }

  private static void fill(FeatureVector features, int word) {
    features.clear();
    features.add(1, word);
    features.add(2, word, word + 1);
    features.add(3, 0);
  }

  private static int[] scores(LinearModel model, int word) {
    FeatureVector features = new FeatureVector();
    fill(features, word);
    int[] scores = new int[4];
    model.score(features, scores);
    return scores;
  }

  private static byte[] bytes(LinearModel model) throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    ModelFile.write(model, stream);
    return stream.toByteArray();
  }
}
