package org.depesche.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depesche.cli.Ran.depesche;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorsCommandTest {

  @TempDir private Path folder;
  private Path text = Path.of("");

  @BeforeEach
  void write() throws IOException {
    text =
        Files.writeString(
            folder.resolve("visit.txt"),
            """
            2031-05-03
            Besuch in Tallinn

            Die finnische Außenministerin Aino Mustanen besuchte am 2. Mai 2031 Estland.
            """);
  }

  @Test
  void listsTheSameFromFilesAndFromTheirArchive() {
    Path archive = folder.resolve("news.depesche");
    assertThat(depesche("read", text, "--archive", archive).status()).isZero();

    Ran ofFiles = depesche("actors", text, "--json");
    Ran ofArchive = depesche("actors", "--archive", archive, "--json");

    assertThat(ofFiles.status()).isZero();
    assertThat(ofFiles.out()).contains("\"per:ainomustanen\"").isEqualTo(ofArchive.out());
  }

  @Test
  void keepsToKindAndCountry() {
    assertThat(depesche("actors", text, "--kind", "per", "--country", "fin", "--json").out())
        .contains("Aino Mustanen")
        .hasLineCount(1);
    assertThat(depesche("actors", text, "--country", "MNG").out())
        .contains("Nobody of those who are named fits");
  }

  @Test
  void saysNothingOfWhomItCouldNotRead() {
    Ran ran = depesche("actors", "http://127.0.0.1:9/news");

    assertThat(ran.status()).isEqualTo(ExitCode.SKIPPED);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("--allow-local");
  }

  @Test
  void saysWhatItsDaysAre() {
    assertThat(depesche("actors", text).out()).contains("days: 2 to 3 May 2031");
    assertThat(depesche("actors", text, "--lang", "de").out()).contains("Tage: 2. bis 3. Mai 2031");
  }

  @Test
  void printsATableThatFitsTheTerminal() {
    Ran ran = depesche("actors", text, "--lang", "de");

    assertThat(ran.out()).startsWith("Wer ").contains("Aino Mustanen (PER FIN GOV)", "Estland");
    assertThat(ran.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
  }

  @Test
  void wantsEitherFilesOrAnArchive() {
    assertThat(depesche("actors").status()).isEqualTo(2);
    assertThat(depesche("actors", text, "--archive", folder.resolve("x")).status()).isEqualTo(2);
  }
}
