package org.depesche.lab.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.depesche.models.Models;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Runs with {@code -Ddepesche.data=FOLDER}, the folder that docs/knowledge.md describes. */
class BuildKnowledgeTest {

  @TempDir Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "knowledge/states.tsv",
        "knowledge/names.tsv",
        "knowledge/organisations.tsv",
        "knowledge/organisation-names.tsv",
        "knowledge/persons.tsv",
        "knowledge/places.tsv",
        "knowledge/regions.tsv",
        "de/annotate/name-parts.tsv",
        "en/annotate/name-parts.tsv"
      })
  void makesTheTablesThatAreShipped(String table) throws IOException {
    String data = System.getProperty("depesche.data");
    Assumptions.assumeTrue(data != null, "no -Ddepesche.data=FOLDER with the data sets");

    int status =
        new CommandLine(new BuildKnowledge()).execute(data, folder.resolve("knowledge").toString());

    assertThat(status).isZero();
    try (InputStream shipped = Models.open(table)) {
      assertThat(Files.readString(folder.resolve(table)))
          .isEqualTo(new String(shipped.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
