package org.depesche.lab.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depesche.lab.score.Floors.Figure;
import org.junit.jupiter.api.Test;

class BaselineTest {

  private static final Figure FIGURE = new Figure("samples", "de", "events: type F1", 51.2);

  @Test
  void readsWhatItWrites() {
    Baseline empty = Baseline.read("");
    Baseline read = Baseline.read(empty.updated(List.of(FIGURE), "abc", "a gold date was wrong"));
    assertThat(read.hash()).isEqualTo("abc");
    assertThat(read.reasons()).containsExactly("a gold date was wrong");
    assertThat(read.floors()).containsEntry("samples de events: type F1", 51.2);
  }

  @Test
  void tellsWhichFiguresFellByMoreThanTheTolerance() {
    Baseline baseline = Baseline.read(Baseline.read("").updated(List.of(FIGURE), "abc", ""));
    assertThat(baseline.below(List.of(new Figure("samples", "de", "events: type F1", 50.5))))
        .isEmpty();
    assertThat(baseline.below(List.of(new Figure("samples", "de", "events: type F1", 50.1))))
        .containsExactly("samples de events: type F1: 50.1, floor 51.2");
  }
}
