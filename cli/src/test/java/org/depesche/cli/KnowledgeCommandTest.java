package org.depesche.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depesche.cli.Ran.depesche;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeCommandTest {

  private static final String TEXT =
      """
      2031-05-03
      Die Wolfswacht zog ab

      Am Dienstag sprach Quasdorff in Tallinn. Die Wolfswacht kritisierte Estland.
      """;

  @TempDir private Path folder;

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path own() throws IOException {
    return write(
        "own.tsv",
        """
        kind	name	country	sector	office	from
        organisation	Wolfswacht	EST	REB
        person	Ole Quasdorff	EST	GOV	mayor	2030
        """);
  }

  @Test
  void tellsWhichKindOfBodyAndLanguage() {
    assertThat(depesche("knowledge", "NATO").out())
        .contains("intergovernmental organisation (IGO)", "in German")
        .doesNotContain("IGO (IGO)");
    assertThat(depesche("knowledge", "NATO", "--lang", "de").out()).contains("auf Deutsch");
  }

  @Test
  void tellsOfficesInOrderOfTime() {
    String told = depesche("knowledge", "Putin").out();

    assertThat(told.indexOf("8 May 2008")).isBetween(0, told.indexOf("since 7 May 2012"));
  }

  @Test
  void saysWhereNothingIsCalledByTheNameItself() {
    for (String name : List.of("Lawrow", "SPD")) {
      assertThat(depesche("knowledge", name).out())
          .startsWith("“" + name + "” is listed as another spelling or an acronym of:");
    }
    assertThat(depesche("knowledge", "Lavrov").out()).startsWith("person");
    assertThat(depesche("knowledge", "Moskau").out()).startsWith("capital");
  }

  @Test
  void refusesAnEmptyName() {
    assertThat(depesche("knowledge", "  ").status()).isEqualTo(ExitCode.MISUSE);
  }

  @Test
  void tellsWhatIsKnownWithItsSource() {
    Ran ran = depesche("knowledge", "Moskau", "--lang", "de");

    assertThat(ran.status()).isZero();
    assertThat(ran.out()).contains("Hauptstadt", "RUS", "country:RUS", "Quelle: ", "geonames:");
  }

  @Test
  void saysSoWhenNothingIsKnownAndEndsLikeGrep() {
    assertThat(depesche("knowledge", "Xyzzyheim"))
        .satisfies(ran -> assertThat(ran.status()).isEqualTo(1))
        .satisfies(ran -> assertThat(ran.out()).contains("Nothing is known", "Xyzzyheim"));
    assertThat(depesche("knowledge", "Xyzzyheim", "--json").out()).isEmpty();
  }

  @Test
  void looksUpOnesOwnRowsWithOfficeAndDay() throws IOException {
    Ran then = depesche("knowledge", "Quasdorff", "--knowledge", own(), "--on", "2031-01-01");
    Ran before = depesche("knowledge", "Quasdorff", "--knowledge", own(), "--on", "2029-01-01");

    assertThat(then.out()).contains("Ole Quasdorff", "mayor", "own.tsv@", ":3");
    assertThat(before.status()).isEqualTo(1);
  }

  @Test
  void readsWithOnesOwnKnowledge() throws IOException {
    Path text = write("text.txt", TEXT);

    Ran without = depesche("analyze", text);
    Ran with = depesche("analyze", text, "--knowledge", own());

    assertThat(without.out()).doesNotContain("own.tsv");
    assertThat(with.out()).contains("\"org:volfsvact\"", "own.tsv@").contains("\"REB\"");
    assertThat(with.out()).isEqualTo(depesche("analyze", text, "--knowledge", own()).out());
  }

  @Test
  void tellsWhyAMentionWasLinked() throws IOException {
    Path text = write("text.txt", TEXT);
    String place = text + ":" + TEXT.indexOf("Wolfswacht kritisierte");

    Ran ran = depesche("knowledge", "--why", place, "--knowledge", own());

    assertThat(ran.status()).isZero();
    assertThat(ran.out()).contains("“Wolfswacht”", "org:volfsvact", "own.tsv@", ":2", "also");
    assertThat(depesche("knowledge", "--why", text + ":5").status()).isEqualTo(1);
    assertThat(depesche("knowledge", "--why", place, "--json", "--knowledge", own()).out())
        .contains("\"others\":[");
  }

  @Test
  void refusesATableWithErrorsBeforeAnythingIsRead() throws IOException {
    Path text = write("text.txt", TEXT);
    Path archive = folder.resolve("news.depesche");
    String rows = "person\tA B\tRU\n".repeat(30);
    Path bad = write("bad.tsv", "kind\tname\tcountry\n" + rows);

    Ran ran = depesche("read", text, "--archive", archive, "--knowledge", bad);

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("bad.tsv:2:3: ", "write RUS", "bad.tsv:21:3: ", "and 10 more");
    assertThat(archive).doesNotExist();
  }

  @Test
  void tellsWhatIsMissing() throws IOException {
    assertThat(depesche("knowledge").status()).isEqualTo(2);
    assertThat(depesche("knowledge", "X", "--on", "gestern").err()).contains("2023-07-25");
    assertThat(depesche("knowledge", "X", "--language", "fr").err()).contains("de or en");
    assertThat(depesche("knowledge", "--why", "text.txt").err()).contains("article.txt:124");
    assertThat(depesche("knowledge", "X", "--knowledge", folder.resolve("none.tsv")).err())
        .contains("none.tsv: no such file");
  }
}
