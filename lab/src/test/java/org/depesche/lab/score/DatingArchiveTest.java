package org.depesche.lab.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.depesche.model.Dating;
import org.depesche.model.Document;
import org.depesche.model.Layer;
import org.depesche.model.Metadata;
import org.junit.jupiter.api.Test;

class DatingArchiveTest {

  private static final LocalDate DAY = LocalDate.parse("2031-05-12");

  private static Document told(String name, LocalDate earliest) {
    Dating dating = new Dating(earliest, null, List.of());
    return Document.of(name, "The harbour was sold.")
        .with(Layer.METADATA, Metadata.NONE)
        .with(Layer.DATING, dating);
  }

  @Test
  void hidesTheDateOfEachArticleOnce() {
    DatingArchive archive = new DatingArchive();
    for (int i = 0; i < 3; i++) {
      archive.add("a" + i, DAY, told("a" + i, DAY), Document.of("b" + i, "The harbour was sold."));
    }

    assertThat(archive.scores().keySet())
        .containsExactly(
            "half 1, alone",
            "half 1, in the archive",
            "half 1, dated by others",
            "half 2, alone",
            "half 2, in the archive",
            "half 2, dated by others");
    assertThat(Objects.requireNonNull(archive.scores().get("half 1, alone")).cells()[0])
        .isEqualTo("2");
    assertThat(Objects.requireNonNull(archive.scores().get("half 2, alone")).cells()[0])
        .isEqualTo("1");
    assertThat(Objects.requireNonNull(archive.scores().get("half 1, dated by others")).cells()[0])
        .isEqualTo("0");
  }

  @Test
  void countsNoDeedsWhereNoneAreTold() {
    NewsLag lag = new NewsLag();
    lag.add(DAY, told("a", DAY));

    assertThat(lag.cells()).containsExactly("0", "0.0", "0.0", "0.0", "0.0", "0.0");
  }
}
