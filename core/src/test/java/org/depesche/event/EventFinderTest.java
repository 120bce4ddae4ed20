package org.depesche.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.depesche.model.Document;
import org.depesche.model.EventMention;
import org.depesche.model.EventStatus;
import org.depesche.model.EventType;
import org.depesche.model.Layer;
import org.depesche.model.Participant;
import org.depesche.pipeline.Reading;
import org.junit.jupiter.api.Test;

/** Texts are invented. They are read by the whole pipeline, models included. */
class EventFinderTest {

  private static List<EventMention> events(String text) {
    return Reading.of(text).get(Layer.EVENTS);
  }

  private static EventMention first(String text, EventType type) {
    List<EventMention> events = events(text);
    return events.stream()
        .filter(e -> e.type() == type)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + type + " in " + events));
  }

  private static List<String> countries(List<Participant> participants) {
    return participants.stream().map(Participant::country).toList();
  }

  @Test
  void makesTheVisitorTheActorAndTheHostTheRecipient() {
    EventMention visit = first("Norwegen besuchte Estland.", EventType.CONSULT);
    assertThat(visit.mode()).isEqualTo("visit");
    assertThat(countries(visit.actors())).containsExactly("NOR");
    assertThat(countries(visit.recipients())).containsExactly("EST");
    assertThat(visit.status()).isEqualTo(EventStatus.REPORTED);
  }

  @Test
  void turnsThePassiveRound() {
    EventMention visit = first("Estonia was invaded by Sweden.", EventType.ASSAULT);
    assertThat(countries(visit.actors())).containsExactly("SWE");
    assertThat(countries(visit.recipients())).containsExactly("EST");
  }

  @Test
  void makesAllWhoMeetActors() {
    EventMention meeting =
        first("Die Regierungen von Chile und Peru trafen sich am Montag.", EventType.CONSULT);
    assertThat(meeting.recipients()).isEmpty();
  }

  @Test
  void codesAPlannedVisitAsAgreeInTheFuture() {
    EventMention plan =
        first("Die finnische Präsidentin wird im Mai nach Island reisen.", EventType.AGREE);
    assertThat(plan.status()).isEqualTo(EventStatus.FUTURE);
    assertThat(countries(plan.actors())).containsExactly("FIN");
    assertThat(countries(plan.recipients())).containsExactly("ISL");
  }

  @Test
  void takesAnAccusedDeedForAlleged() {
    List<EventMention> events =
        events("Peru wirft Chile vor, Waffen an Bolivien geliefert zu haben.");
    EventMention aid =
        events.stream().filter(e -> e.type() == EventType.AID).findFirst().orElseThrow();
    assertThat(aid.status()).isEqualTo(EventStatus.ALLEGED);
    assertThat(aid.claimedBy()).containsExactly("country:PER");
    assertThat(countries(aid.actors())).containsExactly("CHL");
    assertThat(countries(aid.recipients())).containsExactly("BOL");
    EventMention accuse =
        events.stream().filter(e -> e.type() == EventType.ACCUSE).findFirst().orElseThrow();
    assertThat(accuse.content()).isEqualTo(aid.id());
  }

  @Test
  void linksADenialWithWhatItDenies() {
    List<EventMention> events =
        events(
            "Peru wirft Chile vor, Waffen an Bolivien geliefert zu haben. Chile wies die Vorwürfe zurück.");
    EventMention aid =
        events.stream().filter(e -> e.type() == EventType.AID).findFirst().orElseThrow();
    EventMention denial =
        events.stream().filter(e -> e.type() == EventType.REJECT).findFirst().orElseThrow();
    assertThat(denial.answers()).isNotNull();
    assertThat(aid.deniedBy()).containsExactly("country:CHL");
  }

  @Test
  void doesNotTakeAnyRefusalForADenial() {
    List<EventMention> events =
        events(
            "Peru wirft Chile vor, Waffen an Bolivien geliefert zu haben. Chile lehnte einen Vorschlag ab.");
    assertThat(events).allMatch(e -> e.deniedBy().isEmpty() && e.answers() == null);
  }

  @Test
  void tellsApartWhatDidNotHappenAndWhatMight() {
    assertThat(first("Spanien hat Malta nicht angegriffen.", EventType.ASSAULT).status())
        .isEqualTo(EventStatus.NEGATED);
    assertThat(first("Spanien könnte Malta angreifen.", EventType.ASSAULT).status())
        .isEqualTo(EventStatus.HYPOTHETICAL);
    assertThat(first("Spain may attack Malta.", EventType.ASSAULT).status())
        .isEqualTo(EventStatus.HYPOTHETICAL);
  }

  @Test
  void holdsWhatSomebodySaysForClaimed() {
    EventMention claimed =
        first("Island sagte, Dänemark habe zwei Boote zerstört.", EventType.ASSAULT);
    assertThat(claimed.status()).isEqualTo(EventStatus.CLAIMED);
    assertThat(claimed.claimedBy()).containsExactly("country:ISL");
    assertThat(claimed.quotation()).isNotNull();
  }

  @Test
  void givesTheVisitItsDate() {
    EventMention visit = first("Am 3. Mai 2022 besuchte Norwegen Estland.", EventType.CONSULT);
    assertThat(Objects.requireNonNull(visit.date()).value()).isEqualTo("2022-05-03");
  }

  @Test
  void findsTheObjectBehindADate() {
    EventMention visit = first("Norwegen besuchte am 3. Mai 2022 Estland.", EventType.CONSULT);
    assertThat(countries(visit.recipients())).containsExactly("EST");
  }

  @Test
  void settlesThePoliceWhereTheyAct() {
    EventMention arrest = first("Police in Toronto arrested two men on Sunday.", EventType.COERCE);
    assertThat(countries(arrest.actors())).containsExactly("CAN");
  }

  @Test
  void everyEventLeadsToItsWordsAndItsRule() {
    Document document = Reading.of("Norwegen besuchte Estland. Spanien liefert Malta Waffen.");
    assertThat(document.get(Layer.EVENTS)).isNotEmpty();
    for (EventMention event : document.get(Layer.EVENTS)) {
      assertThat(event.trigger()).isNotEmpty().allMatch(event.sentence()::contains);
      assertThat(event.rule()).isNotBlank();
    }
  }
}
