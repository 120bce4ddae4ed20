package org.depesche.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.depesche.merge.Merged.events;
import static org.depesche.merge.Merged.visit;
import static org.depesche.model.EventType.AGREE;
import static org.depesche.model.EventType.CONSULT;

import java.util.List;
import org.depesche.model.Document;
import org.depesche.model.Event;
import org.depesche.model.EventStatus;
import org.depesche.model.MentionRef;
import org.junit.jupiter.api.Test;

class MergedDatesTest {

  @Test
  void joinsDayWeekAndMonthThatContainEachOther() {
    List<Event> events =
        events(
            visit("a", "2022-09-14"), visit("b", "2022-09-12/2022-09-18"), visit("c", "2022-09"));

    assertThat(events).hasSize(1);
    assertThat(events.getFirst().date()).isEqualTo(Draft.date("2022-09-14"));
    assertThat(events.getFirst().mentions())
        .extracting(MentionRef::location)
        .containsExactly("a", "b", "c");
    assertThat(events.getFirst().origins()).isEqualTo(3);
  }

  @Test
  void doesNotChainTwoDaysThroughTheirMonth() {
    List<Event> events =
        events(visit("a", "2022-09-14"), visit("b", "2022-09-20"), visit("c", "2022-09"));

    assertThat(events).extracting(event -> event.documents().size()).containsExactly(1, 1, 1);
  }

  @Test
  void keepsVisitsOfDifferentYearsApart() {
    assertThat(events(visit("a", "2015"), visit("b", "2022"))).hasSize(2);
  }

  @Test
  void keepsUndatedMentionsOfDifferentDocumentsApart() {
    Document a = Draft.at("a").tells(CONSULT).by("MNG", "FIN").end().document();
    Document b = Draft.at("b").tells(CONSULT).by("MNG", "FIN").end().document();

    assertThat(events(a, b)).hasSize(2);
  }

  @Test
  void datesAnUndatedMentionByTheOnlyDatedOneOfItsDocument() {
    Document a =
        Draft.at("a")
            .tells(CONSULT)
            .by("MNG")
            .to("FIN")
            .on("2022-09-14")
            .end()
            .tells(CONSULT)
            .by("MNG", "FIN")
            .end()
            .document();
    Document unclear =
        Draft.at("b")
            .tells(CONSULT)
            .by("MNG")
            .to("FIN")
            .on("2022-09-14")
            .end()
            .tells(CONSULT)
            .by("MNG")
            .to("FIN")
            .on("2022-10-14")
            .end()
            .tells(CONSULT)
            .by("MNG", "FIN")
            .end()
            .document();

    assertThat(events(a)).hasSize(1);
    assertThat(events(unclear)).hasSize(3);
  }

  @Test
  void takesAnAnnouncedVisitForTheVisit() {
    Document announced =
        Draft.at("a")
            .tells(AGREE)
            .by("FIN")
            .to("MNG")
            .on("2022-11-03")
            .status(EventStatus.FUTURE)
            .end()
            .document();
    Document done =
        Draft.at("b")
            .tells(CONSULT)
            .mode("visit")
            .by("FIN")
            .to("MNG")
            .on("2022-11-03")
            .end()
            .document();
    Document agreed =
        Draft.at("c").tells(AGREE).by("FIN").to("MNG").on("2022-11-03").end().document();

    assertThat(events(announced, done, agreed))
        .extracting(Event::type, Event::status, event -> event.documents().size())
        .containsExactlyInAnyOrder(
            tuple(CONSULT, EventStatus.REPORTED, 2), tuple(AGREE, EventStatus.REPORTED, 1));
  }
}
