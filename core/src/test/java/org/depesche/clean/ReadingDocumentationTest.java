package org.depesche.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.depesche.ingest.SkipCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/reading.md tells of every code that reading can give. */
class ReadingDocumentationTest {

  private static final Path PAGE = Path.of("..", "docs", "reading.md");

  static Stream<String> codes() {
    return Stream.concat(
        Stream.of(SkipCode.values()).map(SkipCode::code),
        Stream.of(WarningCode.values()).map(WarningCode::code));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void everyCodeHasARowInItsTable(String code) throws IOException {
    assertThat(Files.readString(PAGE))
        .as("add a row '| `%s` | ... |' to docs/reading.md", code)
        .contains("| `" + code + "` |");
  }
}
