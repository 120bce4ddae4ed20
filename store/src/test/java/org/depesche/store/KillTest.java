package org.depesche.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.depesche.model.Document;
import org.depesche.query.DocumentSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What another process has been told is there must be there, however that process ends. */
@Timeout(120)
class KillTest {

  private static final int DOCUMENTS = 200;

  @TempDir private Path folder;

  private Process start(Path file, long seed) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            AddingProcess.class.getName(),
            file.toString(),
            Long.toString(seed),
            Integer.toString(DOCUMENTS))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void keepsEveryAcknowledgedDocumentWhenKilled(long seed) throws Exception {
    Path file = folder.resolve("a.depesche");
    Random random = new Random(seed);
    List<String> acknowledged = new ArrayList<>();
    Process process = start(file, seed);
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      int enough = 1 + random.nextInt(DOCUMENTS / 2);
      String line = lines.readLine();
      while (line != null) {
        acknowledged.add(line);
        if (acknowledged.size() == enough) {
          Thread.sleep(0, random.nextInt(999_999)); // anywhere within a transaction
          process.toHandle().destroyForcibly(); // SIGKILL; the lines on their way stay readable
        }
        line = lines.readLine();
      }
    }
    process.waitFor();

    assertThat(acknowledged).hasSizeLessThan(DOCUMENTS);
    List<Document> documents = TestNews.documents(seed, DOCUMENTS);
    try (SqliteArchive archive = SqliteArchive.open(file);
        SqliteArchive fresh = SqliteArchive.open(folder.resolve("fresh"))) {
      List<String> there = archive.documents().stream().map(DocumentSummary::id).toList();
      assertThat(there).containsAll(acknowledged).doesNotHaveDuplicates();
      fresh.add(documents.stream().filter(d -> there.contains(d.id())).toList());
      assertThat(Contents.of(archive)).isEqualTo(Contents.of(fresh));
      assertThat(integrity(file)).isEqualTo("ok");

      archive.add(documents); // goes on where it was cut off
      fresh.add(documents);
      assertThat(Contents.of(archive)).isEqualTo(Contents.of(fresh));
      assertThat(archive.documents()).hasSize(DOCUMENTS);
    }
  }

  @Test
  void canBeReadWhileAnotherProcessWrites() throws Exception {
    Path file = folder.resolve("a.depesche");
    Process process = start(file, 9);
    int read = 0;
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      lines.readLine();
      try (SqliteArchive archive = SqliteArchive.openExisting(file)) {
        for (int acknowledged = 1; lines.readLine() != null; acknowledged++) {
          if (acknowledged % 20 == 0) {
            assertThat(archive.documents()).hasSizeGreaterThanOrEqualTo(acknowledged);
            assertThat(archive.stories()).isNotEmpty();
            read++;
          }
        }
      }
    }
    assertThat(process.waitFor()).isZero();
    assertThat(read).isPositive();
  }

  private static String integrity(Path file) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("PRAGMA integrity_check")) {
      return result.getString(1);
    }
  }
}
