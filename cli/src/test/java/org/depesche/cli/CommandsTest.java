package org.depesche.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depesche.cli.Ran.depesche;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.depesche.export.Records;
import org.depesche.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole commands, through the same front door as the launcher. */
class CommandsTest {

  private static final String VISIT =
      """
      2031-05-03
      Ministerin besucht Estland

      Die finnische Außenministerin Aino Mustanen besuchte am 2. Mai 2031 Estland.
      „Wir bleiben gute Nachbarn“, sagte Mustanen in Tallinn.
      """;

  @TempDir private Path folder;

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path archive() {
    return folder.resolve("test.depesche");
  }

  @Test
  void namesTheCommandsWhereOneIsUnknownOrMissing() {
    for (Ran ran : List.of(depesche("foo"), depesche())) {
      assertThat(ran.status()).isEqualTo(ExitCode.MISUSE);
      assertThat(ran.err()).contains("the commands are demo, read, watch");
    }
    assertThat(depesche("foo").err()).contains("no command 'foo'");
    assertThat(depesche("actor").err()).contains("depesche actors");
  }

  @Test
  void analyzeWritesARecordALineInTheOrderOfTheInputs() throws IOException {
    List<Object> args = new ArrayList<>(List.of("analyze"));
    for (int i = 30; i > 0; i--) {
      args.add(write(i + ".txt", VISIT.repeat(1 + i % 3)));
    }

    Ran ran = depesche(args.toArray());

    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out().lines().map(line -> (Object) Path.of(Records.fromJson(line).location())))
        .isEqualTo(args.subList(1, args.size()));
  }

  @Test
  void analyzeGivesTheSameInATurkishLocale() throws IOException {
    Path file = write("visit.txt", VISIT);
    String expected = depesche("analyze", file).out();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(depesche("analyze", file).out()).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void cleanLeavesOutWhatSurroundsTheArticle() throws IOException {
    Path page =
        write(
            "page.html",
            "<html><head><title>Ein Besuch</title></head><body><nav><a href='/'>Start</a>"
                + "<a href='/x'>Sport</a></nav><article><h1>Ein Besuch</h1>"
                + "<p>Die Ministerin besuchte am Montag das Nachbarland und sprach mit ihrem"
                + " Kollegen über Fähren und Fische.</p></article></body></html>");

    Ran ran = depesche("clean", page);

    assertThat(ran.status()).isZero();
    assertThat(ran.out())
        .contains("\"title\":\"Ein Besuch\"", "über Fähren")
        .doesNotContain("Sport");
  }

  @Test
  void readThenTimelineClaimsShowAndExport() throws IOException {
    Path file = write("visit.txt", VISIT);

    Ran read = depesche("read", file, "--archive", archive());
    Ran timeline = depesche("timeline", "--archive", archive());
    Ran claims = depesche("claims", "--archive", archive());
    Ran show = depesche("show", file, "--archive", archive());
    Ran export = depesche("export", "--archive", archive(), "--what", "documents");

    assertThat(read.status()).isZero();
    assertThat(read.out()).startsWith("Read 1 document: 1 new").contains("Next: depesche timeline");
    assertThat(timeline.status()).isZero();
    assertThat(timeline.out()).contains("2 May 2031", "Visit: ", "visit.txt:4");
    assertThat(claims.status()).isZero();
    assertThat(show.out()).contains("Wir bleiben gute Nachbarn", "published 3 May 2031");
    Document document = Records.fromJson(export.out());
    assertThat(document.text()).isEqualTo(VISIT);
  }

  @Test
  void everyAnswerComesAsJsonToo() throws IOException {
    Path file = write("visit.txt", VISIT);

    Ran read = depesche("read", file, "--archive", archive(), "--json");
    Ran timeline = depesche("timeline", "--archive", archive(), "--json");
    Ran show = depesche("show", file, "--archive", archive(), "--json");

    assertThat(read.out()).startsWith("{\"archive\":").contains("\"read\":1", "\"skipped\":[]");
    assertThat(timeline.out()).contains("{\"id\":", "\"type\":\"CONSULT\"");
    assertThat(Records.fromJson(show.out()).text()).isEqualTo(VISIT);
  }

  @Test
  void exportsTablesWithAHeadEvenOfNothing() throws IOException {
    depesche("read", write("note.txt", "Nichts geschah."), "--archive", archive());

    for (String what : List.of("stories", "events", "claims", "documents")) {
      Ran ran = depesche("export", "--archive", archive(), "--what", what, "--format", "csv");
      assertThat(ran.status()).isZero();
      assertThat(ran.out()).as(what).contains(",").endsWith("\r\n");
    }
  }

  @Test
  void readingAgainChangesNothing() throws IOException {
    Path file = write("visit.txt", VISIT);
    depesche("read", file, "--archive", archive());
    String before = depesche("timeline", "--archive", archive()).out();

    Ran again = depesche("read", file, "--archive", archive());

    assertThat(again.out()).startsWith("Read 1 document: 0 new, 0 changed, 1 known");
    assertThat(depesche("timeline", "--archive", archive()).out()).isEqualTo(before);
  }

  @Test
  void tellsWhatWasReadInGerman() throws IOException {
    Path file = write("visit.txt", VISIT);
    Path second = write("second.txt", VISIT + "Estland dankte.\n");

    Ran one = depesche("read", file, "--archive", archive(), "--lang", "de");
    Ran two = depesche("read", file, second, "--archive", archive(), "--lang", "de");

    assertThat(one.out())
        .startsWith("1 Dokument gelesen: 1 neu, 0 geändert, 0 bekannt; 0 übergangen.")
        .contains(" enthält 1 Dokument aus 1 Ursprung, ", "Weiter: depesche timeline --archive ");
    assertThat(two.out()).startsWith("2 Dokumente gelesen: 1 neu, 0 geändert, 1 bekannt; ");
  }

  @Test
  void namesNothingToLookAtInAnEmptyArchive() throws IOException {
    Ran read = depesche("read", write("empty.txt", ""), "--archive", archive());

    assertThat(read.out()).contains("holds 0 documents of 0 origins").doesNotContain("Next:");
  }

  @Test
  void refusesDaysAndLanguagesThatAreNone() {
    Ran day = depesche("timeline", "--archive", archive(), "--from", "2031-13-01");
    Ran language = depesche("timeline", "--archive", archive(), "--lang", "xx");

    assertThat(day.status()).isEqualTo(ExitCode.MISUSE);
    assertThat(day.err()).contains("'2031-13-01' is no day").doesNotContain("java.");
    assertThat(language.status()).isEqualTo(ExitCode.MISUSE);
    assertThat(language.err()).contains("no labels in 'xx'; write en or de");
  }

  @Test
  void badInputGivesALineEachAndTheRestIsRead() throws IOException {
    Path good = write("visit.txt", VISIT);
    Path empty = write("empty.txt", "");
    Path hollow = Files.createDirectory(folder.resolve("hollow"));
    byte[] noise = new byte[5000];
    new Random(7).nextBytes(noise);
    Path binary = Files.write(folder.resolve("noise.txt"), noise);
    Path missing = folder.resolve("missing.txt");

    Ran ran = depesche("read", empty, hollow, good, binary, missing, "--archive", archive());

    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err().lines())
        .hasSize(4)
        .satisfiesExactly(
            line -> assertThat(line).startsWith("depesche: " + empty + ": "),
            line -> assertThat(line).startsWith("depesche: " + hollow + ": "),
            line -> assertThat(line).startsWith("depesche: " + binary + ": "),
            line -> assertThat(line).startsWith("depesche: " + missing + ": "));
    assertThat(ran.out()).contains("Read 1 document: 1 new", "skipped 4");
    assertThat(depesche("timeline", "--archive", archive()).status()).isZero();
  }

  @Test
  void invalidUtf8IsReadAndWarnedOf() throws IOException {
    byte[] bytes = ("Ein Satz mit " + "x. ").getBytes(StandardCharsets.UTF_8);
    bytes[5] = (byte) 0xFF;
    Path file = Files.write(folder.resolve("broken.txt"), bytes);

    Ran ran = depesche("analyze", file);

    assertThat(ran.status()).isZero();
    assertThat(Records.fromJson(ran.out()).warnings()).isNotEmpty();
  }

  @Test
  void aLineOfFiftyMegabytesIsRefusedAndTheRestIsRead() throws IOException {
    Path huge =
        Files.write(
            folder.resolve("huge.txt"),
            "wort ".repeat(10_500_000).getBytes(StandardCharsets.UTF_8));
    Path good = write("visit.txt", VISIT);

    Ran ran = depesche("analyze", huge, good);

    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err()).startsWith("depesche: " + huge + ": ").hasLineCount(1);
    assertThat(ran.out()).hasLineCount(1);
  }

  @Test
  void aPathThatLeadsNowhereIsMisuseIfNothingElseWasRead() {
    Ran ran = depesche("analyze", folder.resolve("missing.txt"));

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("missing.txt").hasLineCount(1);
  }

  @Test
  void aMissingArchiveIsMisuseAndTheMendIsNamed() {
    for (String command : List.of("timeline", "claims", "serve")) {
      Ran ran = depesche(command, "--archive", archive());

      assertThat(ran.status()).as(command).isEqualTo(2);
      assertThat(ran.err()).contains(archive().toString(), "depesche read").hasLineCount(1);
    }
    assertThat(archive()).doesNotExist();
  }

  @Test
  void somethingElseThanAnArchiveIsMisuseAndStaysAsItIs() throws IOException {
    Path file = write("letter.txt", VISIT);

    Ran ran = depesche("read", file, "--archive", file);

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("letter.txt").hasLineCount(1);
    assertThat(Files.readString(file)).isEqualTo(VISIT);
  }

  @Test
  void wrongOptionsAreMisuseAndHelpIsNamed() {
    assertThat(depesche("timeline").status()).isEqualTo(2);
    assertThat(depesche("timelines").err()).contains("timeline", "--help");
    assertThat(depesche("timeline", "--from", "gestern", "--archive", "x").err())
        .contains("--from", "gestern");
  }

  @Test
  void showSaysWhatItDoesNotHold() throws IOException {
    depesche("read", write("visit.txt", VISIT), "--archive", archive());

    Ran ran = depesche("show", "nothing", "--archive", archive());

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("'nothing'", "depesche export").hasLineCount(1);
  }

  @Test
  void versionIsThatOfTheBuild() {
    assertThat(depesche("--version").out()).matches("depesche \\d+\\.\\d+.*\\R");
  }
}
