package org.depesche.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.depesche.annotate.Annotator;
import org.depesche.model.Article;
import org.depesche.model.Clue;
import org.depesche.model.Dating;
import org.depesche.model.Document;
import org.depesche.model.Layer;
import org.depesche.pipeline.Pipeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaterTest {

  private static final Pipeline PIPELINE =
      Pipeline.of(
          Set.of(Layer.METADATA, Layer.LANGUAGE, Layer.BLOCKS),
          List.of(new Annotator(), new TimeTagger(), new Dater()));

  private static Document read(String text) {
    byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    return PIPELINE.analyze(new Article("a.txt", bytes, "text/plain"));
  }

  private static Dating dating(String text) {
    return read(text).get(Layer.DATING);
  }

  private static void assertDated(String text, String interval) {
    Dating dating = dating(text);
    assertThat(dating.earliest() + "/" + dating.latest()).as(text).isEqualTo(interval);
  }

  @Test
  void isNotPublishedBeforeWhatItTellsAsPast() {
    assertDated(
        "Die Ministerin besuchte den Hafen im Mai 2031. Danach sprach sie mit den Fischern.",
        "2031-05-01/null");
    assertDated(
        "The minister visited the harbour on 12 May 2031. She then spoke to the fishermen.",
        "2031-05-12/null");
  }

  @Test
  void takesTheLatestOfWhatIsPast() {
    assertDated(
        "Die Brücke wurde 1931 gebaut. Im Jahr 2008 beschädigte ein Schiff den Pfeiler.",
        "2008-01-01/null");
  }

  @Test
  void isNotPublishedAfterWhatItSpeaksOfAsComing() {
    assertDated(
        "Die neue Brücke wird am 3. Mai 2031 eröffnet werden. Das Amt wird im Herbst umziehen.",
        "null/2031-05-03");
    assertDated(
        "The bridge will open on 3 May 2031. The office will move soon after.", "null/2031-05-03");
  }

  @Test
  void isPublishedBetweenWhatIsPastAndWhatIsToCome() {
    Dating dating =
        dating(
            "Der Rat beschloss den Bau im März 2029. Die Brücke wird am 3. Mai 2031 eröffnet"
                + " werden.");

    assertThat(dating.earliest()).isEqualTo("2029-03-01");
    assertThat(dating.latest()).isEqualTo("2031-05-03");
    assertThat(dating.reasons())
        .extracting(Dating.Reason::rule)
        .containsExactly("past-event", "future-event");
  }

  @Test
  void everyEndRestsOnWordsOfTheText() {
    Document document = read("Der Rat beschloss den Bau der Brücke im März 2029.");

    Dating.Reason reason = document.get(Layer.DATING).reasons().getFirst();

    assertThat(reason.spans()).extracting(document::text).containsExactly("März 2029");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Die Wahl wurde auf den 3. Mai 2031 verschoben.",
        "Der Vertrag wurde bis Ende 2034 verlängert.",
        "Als Termin war der 3. Mai 2031 genannt worden.",
        "The election was postponed to 3 May 2031.",
        "The treaty was extended until 2034.",
      })
  void takesNoPlanOfThePastForThePast(String text) {
    assertThat(dating(text).earliest()).isNull();
  }

  @Test
  void isNotPublishedBeforeTheBeginningOfWhatGoesOn() {
    assertDated("Seit dem 3. Mai 2031 wird der Hafen von der Stadt geleitet.", "2031-05-03/null");
  }

  @Test
  void isNotPublishedBeforeTheDayOfAThingThatIsAtHand() {
    assertDated(
        "Nach einem Schreiben vom 3. Mai 2031 will das Amt die Brücke sperren.", "2031-05-03/null");
    assertDated("A letter from May 2031 may change the verdict.", "2031-05-01/null");
  }

  @Test
  void isNotPublishedAfterWhatIsPlannedAsItIsWritten() {
    assertDated("Der nächste Flug ist für den 24. August 2035 geplant.", "null/2035-08-24");
    assertDated("Die Antwort wird für Sonntag, den 17. Februar 2038, erwartet.", "null/2038-02-17");
    assertDated("The next flight is scheduled for 24 August 2035.", "null/2035-08-24");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Die Messe vom 3. Mai 2031 bis zum 5. Mai 2031 wird größer.",
        "Der Verein hat seine Mannschaft für den Pokal (3. Mai 2031) genannt.",
        "Der Rat billigte den Haushalt 2031.",
        "Die Partei wählte ihn zum Kandidaten für die anstehende Wahl am 3. Mai 2031.",
        "Die für Mai 2031 geplante Reise war zu teuer.",
      })
  void takesNoTimeOfSomethingAheadForThePast(String text) {
    assertThat(dating(text).earliest()).isNull();
  }

  @Test
  void takesNoTimeOfAThingForThatOfWhatIsToCome() {
    assertThat(dating("Der Name soll an die Landung im Jahr 1969 erinnern.").latest()).isNull();
  }

  @Test
  void takesNoForecastOfThePastForTheFuture() {
    assertThat(dating("Das Amt sagte damals, die Brücke werde 2019 fertig sein.").latest())
        .isNull();
  }

  @Test
  void readsARelativeTimeBesideTheSameTimeStated() {
    assertDated(
        "In diesem Jahr (2031) kamen mehr Gäste als sonst in die Stadt.", "2031-01-01/2032-01-01");
    assertDated(
        "Der Rat traf sich gestern, am 12. Mai 2031, zu einer Sitzung im Rathaus.",
        "2031-05-13/2031-05-14");
  }

  @Test
  void choosesTheYearInWhichTheWeekdayFits() {
    assertDated(
        "Im Jahr 2022 brannte die Halle. Am Mittwoch, dem 19. Juni, eröffnete der Rat sie wieder.",
        "2024-06-19/null");
  }

  @Test
  void dropsTheWeakerOfWhatContradicts() {
    Dating dating =
        dating("Im Mai 2031 besuchte sie den Hafen. Das Schiff wird im Juni 2029 eintreffen.");

    assertThat(dating.earliest()).isEqualTo("2031-05-01");
    assertThat(dating.latest()).isNull();
    assertThat(dating.reasons()).extracting(Dating.Reason::dropped).contains(true);
  }

  @Test
  void isPublishedNoLaterThanItsLastChange() {
    assertDated(
        "Aktualisiert 11. Februar 2031\nDer Rat sprach über die Brücke und über den Hafen der Stadt.",
        "null/2031-02-11");
  }

  @Test
  void leavesAStatedDateAlone() {
    Document document = read("2031-05-12\nDer Rat beschloss den Bau im März 2029.");

    assertThat(document.get(Layer.DATING).isUnknown()).isTrue();
    assertThat(document.get(Layer.CLUES)).isEmpty();
  }

  @Test
  void infersNothingFromNothing() {
    assertThat(dating("Der Rat sprach am Dienstag über die Brücke.").isUnknown()).isTrue();
    assertThat(dating("").isUnknown()).isTrue();
  }

  @Test
  void keepsWordsThatWouldDateItIfTheDeedWereDated() {
    Document document =
        read("Im vergangenen Monat besuchte die Ministerin den Hafen. Sie sprach am Dienstag.");

    List<Clue> clues = document.get(Layer.CLUES);

    assertThat(clues).extracting(Clue::unit).containsExactly(Clue.Unit.MONTH, Clue.Unit.DAY);
    assertThat(clues.getFirst().firstPublished(LocalDate.of(2031, 5, 12))).isEqualTo("2031-06-01");
    assertThat(clues.getFirst().lastPublished(LocalDate.of(2031, 5, 12))).isEqualTo("2031-07-01");
  }

  @Test
  void resolvesNoOtherTimeByAnInferredDate() {
    Document document =
        read("In diesem Jahr (2031) kamen mehr Gäste. Am Dienstag beriet der Rat darüber.");

    assertThat(document.get(Layer.DATING).isUnknown()).isFalse();
    assertThat(document.get(Layer.TIMES))
        .filteredOn(time -> document.text(time.span()).equals("Dienstag"))
        .allMatch(time -> time.interval() == null);
  }
}
