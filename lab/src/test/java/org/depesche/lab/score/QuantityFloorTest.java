package org.depesche.lab.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuantityFloorTest {

  private static final String GOLD =
      """
      @ a war
      T Peru griff Chile mit 14 Booten an. Drei Fischer starben.
      N 14 Booten | 14 | Booten | event=griff
      N Drei Fischer | 3 | Fischer | outcome=dead event=griff
      """;

  private static QuantityFloor floor(String gold) {
    QuantityFloor floor = new QuantityFloor();
    for (QuantityGold text : QuantityGold.read("test", gold)) {
      floor.add(text, Reading.ofText(text.id() + ".txt", text.text()));
    }
    return floor;
  }

  @Test
  void scoresWhichEventAQuantityBelongsTo() {
    Prf links = floor(GOLD).links();

    assertThat(links.precision()).isEqualTo(1);
    assertThat(links.recall()).isEqualTo(1);
  }

  @Test
  void countsALinkThatGoldLacksAgainstPrecisionUnlessGoldAllowsIt() {
    String lacking = GOLD.replace("outcome=dead event=griff", "outcome=dead");
    String allowing = GOLD.replace("outcome=dead event=griff", "outcome=dead also=griff");

    assertThat(floor(lacking).links()).isEqualTo(new Prf(0.5, 1));
    assertThat(floor(allowing).links()).isEqualTo(new Prf(1, 1));
  }

  @Test
  void namesTheLineThatItCannotRead() {
    assertThatThrownBy(() -> QuantityGold.read("test", "@ a\nT Drei Boote.\nN vier Boote | 4 | -"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("test, line 3");
  }

  @Test
  void readsSeveralEvents() {
    QuantityGold.Item item =
        QuantityGold.read("test", GOLD.replace("event=griff", "event=griff,an"))
            .getFirst()
            .items()
            .getFirst();

    assertThat(item.events()).isEqualTo(List.of("griff", "an"));
  }
}
