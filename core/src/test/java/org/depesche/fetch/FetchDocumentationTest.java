package org.depesche.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/reading.md tells of every code that fetching can give. */
class FetchDocumentationTest {

  private static final Path PAGE = Path.of("..", "docs", "reading.md");

  static Stream<String> codes() {
    return Stream.concat(
        Stream.of(Refusal.values()).map(Refusal::code), Stream.of(Watcher.BROKEN_FEED));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void everyCodeHasARowInItsTable(String code) throws IOException {
    assertThat(Files.readString(PAGE))
        .as("add a row '| `%s` | ... |' to docs/reading.md", code)
        .contains("| `" + code + "` |");
  }
}
