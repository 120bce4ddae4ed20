package org.depesche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.depesche.cli.view.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorsCommandTest {

  @TempDir private Path folder;
  private Path text = Path.of("");

  private record Ran(int status, String out, String err) {}

  private static Ran depesche(Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), 80, false, false);
    String[] words = List.of(args).stream().map(Object::toString).toArray(String[]::new);
    int status = Main.commandLine(terminal).execute(words);
    terminal.out().flush();
    terminal.err().flush();
    return new Ran(status, out.toString(), err.toString());
  }

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
    assertThat(depesche("actors", text, "--country", "MNG").out()).contains("Nobody is named");
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
