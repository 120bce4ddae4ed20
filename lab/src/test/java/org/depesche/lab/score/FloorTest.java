package org.depesche.lab.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Holds the pipeline to the floors on our own texts. */
class FloorTest {

  private static final String MEND =
      "If this is meant, run 'lab score floors --update' with '--lower --reason \"why\"'";

  @Test
  void keepsItsFloorsPerTaskAndLanguage() throws Exception {
    Floors measured = Floors.measure(Path.of("..", "samples"));
    Baseline baseline = baseline();
    assertThat(measured.dataHash())
        .as("the texts or their gold changed. " + MEND)
        .isEqualTo(baseline.hash());
    assertThat(measured.figures())
        .extracting(Floors.Figure::key)
        .containsExactlyElementsOf(baseline.floors().keySet());
    assertThat(baseline.below(measured.figures()))
        .as("figures below their floors. " + MEND)
        .isEmpty();
  }

  private static Baseline baseline() throws Exception {
    try (InputStream in =
        Floors.class.getResourceAsStream("/org/depesche/lab/floors/baseline.tsv")) {
      byte[] content = Objects.requireNonNull(in).readAllBytes();
      return Baseline.read(new String(content, StandardCharsets.UTF_8));
    }
  }
}
