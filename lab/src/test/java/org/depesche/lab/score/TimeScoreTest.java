package org.depesche.lab.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.depesche.lab.score.TimeGold.Timex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimeScoreTest {

  private static final String GOLD =
      """
      <TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2021-05-04"
        functionInDocument="CREATION_TIME">2021-05-04</TIMEX3></DCT>
      <TEXT>Lia &amp; Jo kamen <TIMEX3 tid="t1" type="DATE" value="2021-05-03">gestern</TIMEX3>
      und blieben <TIMEX3 tid="t2" type="DURATION" value="PT2H">zwei Stunden</TIMEX3>.</TEXT>
      <TIMEX3 tid="t3" type="DATE" value="PAST_REF"/></TimeML>
      """;

  @Test
  void readsTextDateAndExpressions(@TempDir Path folder) throws Exception {
    TimeGold gold = read(folder, GOLD);
    assertThat(gold.written()).isEqualTo("2021-05-04");
    assertThat(gold.times())
        .extracting(t -> t.span().in(gold.text()))
        .containsExactly("gestern", "zwei Stunden");
    assertThat(gold.text()).startsWith("Lia & Jo");
  }

  @Test
  void tellsStrictRelaxedAndValueApart(@TempDir Path folder) throws Exception {
    TimeGold gold = read(folder, GOLD);
    TimeGold found =
        read(
            folder,
            GOLD.replace(">zwei Stunden</TIMEX3>", ">zwei</TIMEX3> Stunden")
                .replace("2021-05-03", "2021-05-02"));
    TimeScore score = new TimeScore();
    score.add("x", gold.text(), gold.times(), found.times());
    assertThat(score.strict().f1()).isEqualTo(0.5);
    assertThat(score.relaxed().f1()).isEqualTo(1);
    assertThat(score.value().f1()).isEqualTo(0.5);
  }

  @Test
  void countsEachTypeOnItsOwn(@TempDir Path folder) throws Exception {
    TimeGold gold = read(folder, GOLD);
    TimeGold found = read(folder, GOLD.replace("\"DURATION\"", "\"SET\""));
    TimeScore score = new TimeScore();
    score.add("x", gold.text(), gold.times(), found.times());
    assertThat(score.typeAccuracy()).isEqualTo(0.5);
    assertThat(score.value("DATE")).isEqualTo(new Prf(1, 1));
    assertThat(score.relaxed("DURATION")).isEqualTo(new Prf(0, 0));
    assertThat(score.types()).containsExactly("DATE", "DURATION", "SET");
  }

  @Test
  void readsOurOwnGold() {
    List<TimeGold> texts =
        TimeGoldFile.read(
            "x",
            """
            # a comment
            @ a | 2021-05-04
            T Jo kam 1999 und 1999 ging Lia.
            X 1999 | DATE | 1999
            X 1999 | DATE | 1999

            @ b | 2021-05-05
            T Nichts.
            """);
    assertThat(texts).extracting(TimeGold::written).containsExactly("2021-05-04", "2021-05-05");
    assertThat(texts.getFirst().times()).extracting(t -> t.span().begin()).containsExactly(7, 16);
  }

  @Test
  void namesTheLineOfGoldThatTheTextLacks() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeGoldFile.read("x", "@ a | -\nT Nichts.\nX 1999 | DATE | 1999"))
        .withMessage("x, line 3: X 1999 | DATE | 1999");
  }

  @Test
  void alignsTextsThatDifferInWhiteSpace(@TempDir Path folder) throws Exception {
    TimeGold gold = read(folder, GOLD);
    TimeGold rival = read(folder, GOLD.replace("blieben ", "blieben\n   "));
    List<Timex> aligned = ScoreTimes.aligned(rival, gold);
    assertThat(aligned).isEqualTo(gold.times());
  }

  private static TimeGold read(Path folder, String xml) throws Exception {
    Path file = folder.resolve("x.tml");
    Files.writeString(file, xml, StandardCharsets.UTF_8);
    return TimeGold.read(file);
  }
}
