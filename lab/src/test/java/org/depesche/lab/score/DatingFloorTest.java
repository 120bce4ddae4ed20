package org.depesche.lab.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.depesche.model.Dating;
import org.depesche.model.Document;
import org.depesche.model.Layer;
import org.junit.jupiter.api.Test;

class DatingFloorTest {

  private static final String GOLD =
      """
      # comment
      @ one | 2031-05-12 | 2031-05-01 | -
      T The harbour was sold in May 2031.
      """;

  private static final DatingGold TEXT = DatingGold.read("own.gold", GOLD).getFirst();

  private static Document dated(String earliest, String latest) {
    Dating dating = new Dating(LocalDate.parse(earliest), LocalDate.parse(latest), List.of());
    return Document.of("a.txt", TEXT.text()).with(Layer.DATING, dating);
  }

  private static DatingFloor floor(Document document) {
    DatingFloor floor = new DatingFloor();
    floor.add(TEXT, document);
    return floor;
  }

  @Test
  void readsDayIntervalAndText() {
    assertThat(TEXT)
        .isEqualTo(
            new DatingGold(
                "one",
                LocalDate.parse("2031-05-12"),
                LocalDate.parse("2031-05-01"),
                null,
                "The harbour was sold in May 2031."));
  }

  @Test
  void namesTheLineThatItCannotRead() {
    assertThatThrownBy(() -> DatingGold.read("own.gold", "@ one | May"))
        .hasMessage("own.gold, line 1: @ one | May");
  }

  @Test
  void countsWhatContainsTheDayAsRightAndWhatIsNarrowEnoughAsNarrow() {
    DatingFloor narrow = floor(dated("2031-05-02", "2031-06-30"));

    assertThat(narrow.right()).isEqualTo(1);
    assertThat(narrow.narrow()).isEqualTo(1);
    assertThat(narrow.errors()).isEmpty();
  }

  @Test
  void tellsTooWideFromWrong() {
    DatingFloor wide = floor(dated("2030-01-01", "2031-06-30"));
    DatingFloor wrong = floor(dated("2031-05-13", "2031-06-30"));

    assertThat(wide.right()).isEqualTo(1);
    assertThat(wide.narrow()).isZero();
    assertThat(wide.errors().getFirst()).startsWith("too wide one");
    assertThat(wrong.right()).isZero();
    assertThat(wrong.errors().getFirst()).startsWith("wrong one");
  }
}
