package org.depesche.merge.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.depesche.merge.Draft;
import org.depesche.merge.MemoryMergeStore;
import org.depesche.merge.Merger;
import org.depesche.model.Block;
import org.depesche.model.Clue;
import org.depesche.model.Dating;
import org.depesche.model.Dating.Reason;
import org.depesche.model.Document;
import org.depesche.model.EventStatus;
import org.depesche.model.EventType;
import org.depesche.model.Layer;
import org.depesche.model.Sentence;
import org.depesche.model.Span;
import org.depesche.model.TimeExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatingsTest {

  private final MemoryMergeStore store = new MemoryMergeStore();
  private final Merger merger = new Merger(store);
  private final Datings datings = new Datings(store.datings());

  private static Draft.Mention visit(String location) {
    return Draft.at(location).tells(EventType.CONSULT).mode("visit").by("Ada Lahti/FIN").to("EST");
  }

  private static Document dated(String location, String date) {
    return visit(location).on(date).end().document();
  }

  private static Document undated(Draft.Mention mention) {
    return undated(mention, Dating.UNKNOWN);
  }

  private static Document undated(Draft.Mention mention, Dating own) {
    return mention.end().document().with(Layer.DATING, own);
  }

  /** The sentence of the document's only event mention. */
  private static Span sentence(Document document) {
    return document.get(Layer.EVENTS).getFirst().sentence();
  }

  private static Document lastMonth(Document document) {
    Span sentence = sentence(document);
    return document.with(
        Layer.CLUES, List.of(new Clue(sentence, sentence, Clue.Unit.MONTH, -1, -1)));
  }

  private static Document news(Document document) {
    return document.with(
        Layer.SENTENCES,
        List.of(new Sentence(sentence(document), Block.Kind.PARAGRAPH, List.of())));
  }

  private Dating dating(Document document) {
    return datings.of(document.id()).orElseThrow();
  }

  private static String ends(Dating dating) {
    return dating.earliest() + "/" + dating.latest();
  }

  @Test
  void datesWhatHappenedLastMonthByADocumentThatDatesIt() {
    Document undated = lastMonth(undated(visit("a.txt")));
    Document dated = dated("b.txt", "2031-05-12");
    merger.add(List.of(undated, dated));

    Reason reason = dating(undated).reasons().getFirst();

    assertThat(ends(dating(undated))).isEqualTo("2031-06-01/2031-07-01");
    assertThat(reason.rule()).isEqualTo("dated-elsewhere");
    assertThat(reason.elsewhere())
        .isEqualTo(new Dating.Elsewhere(dated.id(), "b.txt", List.of(sentence(dated))));
  }

  @Test
  void datesNewsByADocumentThatDatesIt() {
    Document undated = news(undated(visit("a.txt")));
    merger.add(List.of(undated, dated("b.txt", "2031-05-12")));

    assertThat(ends(dating(undated))).isEqualTo("2031-05-12/2031-06-11");
  }

  @Test
  void isPublishedBeforeWhatItTellsAsLyingAheadWasOver() {
    Document undated = undated(visit("a.txt").status(EventStatus.FUTURE));
    merger.add(List.of(undated, dated("b.txt", "2031-05")));

    assertThat(ends(dating(undated))).isEqualTo("null/2031-05-31");
  }

  @Test
  void takesWhatMayHaveHappenedForNothingThatLiesAhead() {
    Document undated = undated(visit("a.txt").status(EventStatus.HYPOTHETICAL));
    merger.add(List.of(undated, dated("b.txt", "2031-05")));

    assertThat(dating(undated).isUnknown()).isTrue();
  }

  @Test
  void takesWhatMayHappenInTimesToComeForAhead() {
    Document bare = undated(visit("a.txt").status(EventStatus.HYPOTHETICAL));
    TimeExpression soon =
        new TimeExpression(
            sentence(bare), TimeExpression.Type.DATE, "FUTURE_REF", null, "foreseeable");
    Document undated = bare.with(Layer.TIMES, List.of(soon));
    merger.add(List.of(undated, dated("b.txt", "2031-05")));

    assertThat(ends(dating(undated))).isEqualTo("null/2031-05-31");
  }

  @Test
  void widensAgainWhenTheOtherDocumentGoes() {
    Document undated = lastMonth(undated(visit("a.txt")));
    Document dated = dated("b.txt", "2031-05-12");
    merger.add(List.of(undated, dated));
    merger.remove(dated.id());

    assertThat(dating(undated).isUnknown()).isTrue();
  }

  @Test
  void leavesRoomForEachOfSeveralVisits() {
    Document undated = lastMonth(undated(visit("a.txt")));
    merger.add(List.of(undated, dated("b.txt", "2031-05-12"), dated("c.txt", "2033-02")));

    assertThat(ends(dating(undated))).isEqualTo("2031-06-01/2033-04-01");
  }

  @Test
  void leavesOutVisitsThatItsOwnTextRulesOut() {
    Reason own =
        new Reason("past-event", "", LocalDate.of(2032, 1, 1), null, List.of(), null, false);
    Document undated = lastMonth(undated(visit("a.txt"), Dating.of(List.of(own))));
    merger.add(List.of(undated, dated("b.txt", "2031-05-12"), dated("c.txt", "2033-02")));

    assertThat(ends(dating(undated))).isEqualTo("2033-03-01/2033-04-01");
  }

  @Test
  void takesNoVisitOfSomebodyElseForIt() {
    Document undated = lastMonth(undated(visit("a.txt")));
    Document other =
        Draft.at("b.txt")
            .tells(EventType.CONSULT)
            .mode("visit")
            .by("Otto Niemi/FIN")
            .to("EST")
            .on("2031-05-12")
            .end()
            .document();
    merger.add(List.of(undated, other));

    assertThat(dating(undated).isUnknown()).isTrue();
  }

  @Test
  void infersNothingFromWhatWasInferred() {
    Document first = lastMonth(undated(visit("a.txt")));
    Document second = lastMonth(undated(visit("c.txt")));
    merger.add(List.of(first, second));

    assertThat(dating(first).isUnknown()).isTrue();
    assertThat(dating(second).isUnknown()).isTrue();
  }

  @Test
  void leavesADatedDocumentAlone() {
    Document dated = Draft.at("a.txt").published("2031-05-12").document();
    merger.add(List.of(dated));

    assertThat(datings.of(dated.id())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void endsTheSameInAnyOrderOfArrival(long seed) {
    Document undated = lastMonth(undated(visit("a.txt")));
    List<Document> documents =
        new ArrayList<>(List.of(undated, dated("b.txt", "2031-05-12"), dated("c.txt", "2031-05")));
    merger.add(documents);
    MemoryMergeStore other = new MemoryMergeStore();
    Merger shuffled = new Merger(other);
    Collections.shuffle(documents, new Random(seed));
    documents.forEach(document -> shuffled.add(List.of(document)));

    assertThat(new Datings(other.datings()).of(undated.id())).contains(dating(undated));
  }
}
