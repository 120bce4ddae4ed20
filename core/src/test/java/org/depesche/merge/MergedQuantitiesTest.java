package org.depesche.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.depesche.merge.Merged.events;
import static org.depesche.model.EventType.ASSAULT;

import java.math.BigDecimal;
import java.util.List;
import org.depesche.model.Document;
import org.depesche.model.Event;
import org.depesche.model.EventStatus;
import org.depesche.model.Figure;
import org.depesche.model.Quantity.Outcome;
import org.junit.jupiter.api.Test;

class MergedQuantitiesTest {

  private static Draft.Mention attack(String location) {
    return Draft.at(location).tells(ASSAULT).by("FIN").to("MNG").on("2022-10-03");
  }

  @Test
  void showsNumbersThatDifferSideBySideWithThoseWhoGiveThem() {
    Document five = attack("a").toll(Outcome.DEAD, 5, "people").end().document();
    Document seven =
        attack("b")
            .toll(Outcome.DEAD, 7, "Menschen")
            .status(EventStatus.CLAIMED)
            .claimedBy("NOR")
            .end()
            .document();

    Event event = events(seven, five).getFirst();

    assertThat(event.quantities())
        .extracting(Figure::outcome, Figure::value)
        .containsExactly(
            tuple(Outcome.DEAD, BigDecimal.valueOf(5)), tuple(Outcome.DEAD, BigDecimal.valueOf(7)));
    Figure.Told claimed = event.quantities().get(1).mentions().getFirst();
    assertThat(claimed.ref().location()).isEqualTo("b");
    assertThat(claimed.claimedBy()).containsExactly("state:NOR");
  }

  @Test
  void putsTheSameNumberOfDeadTogetherWhateverTheyAreCalled() {
    Document english = attack("a").toll(Outcome.DEAD, 5, "people").end().document();
    Document german = attack("b").toll(Outcome.DEAD, 5, "Menschen").end().document();

    List<Figure> figures = events(german, english).getFirst().quantities();

    assertThat(figures).hasSize(1);
    assertThat(figures.getFirst().unit()).isIn("people", "Menschen");
    assertThat(figures.getFirst().mentions())
        .extracting(told -> told.ref().location())
        .containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void keepsDeadAndInjuredApart() {
    Document document =
        attack("a")
            .toll(Outcome.INJURED, 5, "people")
            .toll(Outcome.DEAD, 5, "people")
            .end()
            .document();

    assertThat(events(document).getFirst().quantities())
        .extracting(Figure::outcome)
        .containsExactly(Outcome.DEAD, Outcome.INJURED);
  }
}
