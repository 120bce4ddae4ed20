package org.depesche.lab.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BCubedTest {

  private static final Map<String, String> GOLD = Map.of("a", "x", "b", "x", "c", "y");

  @Test
  void givesFullMarksToTheSameClustersWhateverTheirNames() {
    assertThat(BCubed.of(GOLD, Map.of("a", "1", "b", "1", "c", "2"))).isEqualTo(new Prf(1, 1));
  }

  @Test
  void punishesWhatIsWronglyTogetherInPrecision() {
    Prf prf = BCubed.of(GOLD, Map.of("a", "1", "b", "1", "c", "1"));
    assertThat(prf.precision()).isEqualTo(5.0 / 9, within(1e-9));
    assertThat(prf.recall()).isEqualTo(1);
  }

  @Test
  void takesItemsWithoutClusterAsApart() {
    Prf prf = BCubed.of(GOLD, Map.of());
    assertThat(prf.precision()).isEqualTo(1);
    assertThat(prf.recall()).isEqualTo(2.0 / 3, within(1e-9));
  }
}
