package org.depesche.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.depesche.model.EventType.ACCUSE;
import static org.depesche.model.EventType.AGREE;
import static org.depesche.model.EventType.AID;
import static org.depesche.model.EventType.ASSAULT;
import static org.depesche.model.EventType.COERCE;
import static org.depesche.model.EventType.CONSULT;
import static org.depesche.model.EventType.REJECT;
import static org.depesche.model.EventType.REQUEST;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.depesche.model.Claim;
import org.depesche.model.Claim.Holder;
import org.depesche.model.Claim.Stance;
import org.depesche.model.Document;
import org.depesche.model.Event;
import org.depesche.model.EventStatus;
import org.depesche.model.MentionRef;
import org.depesche.model.Participant;
import org.junit.jupiter.api.Test;

class MergerTest {

  private static List<MergedEvent> merged(Document... documents) {
    MemoryMergeStore store = new MemoryMergeStore();
    new Merger(store).add(List.of(documents));
    return store.events();
  }

  private static List<Event> events(Document... documents) {
    return merged(documents).stream().map(MergedEvent::event).toList();
  }

  private static List<String> names(List<Participant> participants) {
    return participants.stream().map(Participant::name).toList();
  }

  private static Document visit(String location, String date) {
    return Draft.at(location)
        .tells(CONSULT)
        .mode("visit")
        .by("MNG")
        .to("FIN")
        .on(date)
        .end()
        .document();
  }

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
  void tellsVisitsOfDifferentPersonsApart() {
    Document a =
        Draft.at("a").tells(CONSULT).by("Ada Lahti/FIN").to("MNG").on("2022-09").end().document();
    Document b =
        Draft.at("b").tells(CONSULT).by("Oskar Niemi/FIN").to("MNG").on("2022-09").end().document();
    Document c =
        Draft.at("c").tells(CONSULT).by("Lahti/FIN").to("MNG").on("2022-09-03").end().document();

    assertThat(events(a, b, c))
        .extracting(event -> names(event.actors()))
        .containsExactlyInAnyOrder(List.of("Ada Lahti"), List.of("Oskar Niemi"));
  }

  @Test
  void knowsAPersonInGermanAndEnglishSpelling() {
    Document a =
        Draft.at("a")
            .tells(CONSULT)
            .by("G. Tserendordsch/MNG")
            .to("FIN")
            .on("2022-09")
            .end()
            .document();
    Document b =
        Draft.at("b")
            .tells(CONSULT)
            .by("Ganbold Tserendorj/MNG")
            .to("FIN")
            .on("2022-09-14")
            .end()
            .document();

    assertThat(events(a, b)).hasSize(1);
  }

  @Test
  void takesTheMeetingAndTheVisitForOneAndKeepsItsDirection() {
    Document a =
        Draft.at("a")
            .tells(CONSULT)
            .by("Ada Lahti/FIN", "Bat Dorj/MNG")
            .on("2022-09-14")
            .end()
            .document();
    Document b =
        Draft.at("b")
            .tells(CONSULT)
            .mode("visit")
            .by("Bat Dorj/MNG")
            .to("FIN")
            .on("2022-09-14")
            .end()
            .document();

    Event event = events(a, b).getFirst();
    assertThat(event.mode()).isEqualTo("visit");
    assertThat(names(event.actors())).containsExactly("Bat Dorj");
    assertThat(names(event.recipients())).containsExactly("Ada Lahti");
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

  private static Document accusation() {
    return Draft.at("accusation")
        .tells(AID)
        .by("FIN")
        .to("MNG")
        .on("2022-10")
        .status(EventStatus.ALLEGED)
        .claimedBy("NOR")
        .end()
        .tells(ACCUSE)
        .mode("allege")
        .by("NOR", "EST")
        .to("FIN")
        .on("2022-11-07")
        .content("e1")
        .end()
        .document();
  }

  private static Document denial(String location, String denier) {
    return Draft.at(location)
        .tells(AID)
        .by("FIN")
        .to("MNG")
        .status(EventStatus.ALLEGED)
        .end()
        .tells(ACCUSE)
        .by("NOR")
        .to("FIN")
        .content("e1")
        .end()
        .tells(REJECT)
        .by(denier)
        .to("NOR")
        .on("2022-11-10")
        .answers("e2")
        .end()
        .document();
  }

  @Test
  void bringsAccusationAndDenialsOfDifferentDocumentsTogether() {
    Document bare =
        Draft.at("bare")
            .tells(AID)
            .by("FIN")
            .to("MNG")
            .status(EventStatus.DENIED)
            .deniedBy("MNG")
            .end()
            .document();

    MergedEvent merged =
        merged(accusation(), denial("denial", "FIN"), bare).stream()
            .filter(m -> m.event().type() == AID)
            .findFirst()
            .orElseThrow();

    assertThat(merged.event().status()).isEqualTo(EventStatus.ALLEGED);
    assertThat(merged.event().claimedBy()).containsExactly("state:EST", "state:NOR");
    assertThat(merged.event().deniedBy()).containsExactly("state:FIN", "state:MNG");
    assertThat(merged.event().documents()).hasSize(3);
    Claim claim = Objects.requireNonNull(merged.claim());
    assertThat(claim.statement()).isEqualTo("FIN → MNG: AID");
    assertThat(claim.holders())
        .extracting(Holder::name, Holder::stance, Holder::date)
        .contains(
            tuple("EST", Stance.ALLEGES, "2022-11-07"),
            tuple("FIN", Stance.DENIES, "2022-11-10"),
            tuple("MNG", Stance.DENIES, null));
  }

  @Test
  void whatSomeAllegeAndOthersDenyIsAllegedEvenIfOneTextPutsItAsAClaim() {
    Document claimed =
        Draft.at("claimed")
            .tells(AID)
            .by("FIN")
            .to("MNG")
            .status(EventStatus.CLAIMED)
            .claimedBy("EST")
            .end()
            .document();

    assertThat(events(accusation(), claimed))
        .filteredOn(event -> event.type() == AID)
        .extracting(Event::status)
        .containsExactly(EventStatus.CLAIMED);
    assertThat(events(accusation(), claimed, denial("denial", "FIN")))
        .filteredOn(event -> event.type() == AID)
        .extracting(Event::status)
        .containsExactly(EventStatus.ALLEGED);
  }

  @Test
  void wordsThatLeadToNobodyDoNotKeepEventsOfKnownPartiesApart() {
    Document a =
        Draft.at("a")
            .tells(CONSULT)
            .by("Ada Lahti/FIN", "Bat Dorj/MNG")
            .on("2022-09-14")
            .end()
            .document();
    Document b =
        Draft.at("b")
            .tells(CONSULT)
            .by("Ada Lahti/FIN", "Bat Dorj/MNG")
            .toUnknown("the old customs house")
            .on("2022-09-14")
            .end()
            .document();

    assertThat(events(a, b)).hasSize(1);
  }

  @Test
  void aHeadlineDoesNotVouchForWhatItsDocumentAttributes() {
    Document shortened =
        Draft.at("a")
            .tells(AID)
            .by("FIN")
            .to("MNG")
            .end()
            .tells(AID)
            .by("FIN")
            .to("MNG")
            .status(EventStatus.ALLEGED)
            .claimedBy("NOR")
            .end()
            .document();
    Document vouching = Draft.at("b").tells(AID).by("FIN").to("MNG").end().document();

    assertThat(events(shortened)).extracting(Event::status).containsExactly(EventStatus.ALLEGED);
    assertThat(events(shortened, vouching))
        .extracting(Event::status)
        .containsExactly(EventStatus.REPORTED);
  }

  @Test
  void whoeverSaysThatItDidNotHappenDeniesIt() {
    Document denial =
        Draft.at("a")
            .tells(AID)
            .by("FIN")
            .to("MNG")
            .status(EventStatus.NEGATED)
            .claimedBy("FIN")
            .end()
            .document();

    Event event =
        events(denial, accusation()).stream()
            .filter(e -> e.type() == AID)
            .findFirst()
            .orElseThrow();
    assertThat(event.status()).isEqualTo(EventStatus.ALLEGED);
    assertThat(event.deniedBy()).containsExactly("state:FIN");
  }

  @Test
  void turningDownARequestDeniesNothing() {
    Document a =
        Draft.at("a")
            .tells(AID)
            .by("FIN")
            .to("MNG")
            .status(EventStatus.HYPOTHETICAL)
            .end()
            .tells(REQUEST)
            .by("MNG")
            .to("FIN")
            .content("e1")
            .end()
            .tells(REJECT)
            .by("FIN")
            .to("MNG")
            .content("e1")
            .end()
            .document();

    assertThat(events(a)).allMatch(event -> event.deniedBy().isEmpty());
  }

  @Test
  void whoeverSaysOfHimselfWhatOthersAllegeConfirmsIt() {
    Document admitted =
        Draft.at("b")
            .tells(AID)
            .by("FIN")
            .to("MNG")
            .status(EventStatus.CLAIMED)
            .claimedBy("FIN")
            .end()
            .document();

    MergedEvent merged =
        merged(accusation(), admitted).stream()
            .filter(m -> m.event().type() == AID)
            .findFirst()
            .orElseThrow();

    assertThat(merged.event().status()).isEqualTo(EventStatus.CLAIMED);
    Claim claim = Objects.requireNonNull(merged.claim());
    assertThat(claim.holders())
        .anyMatch(holder -> holder.name().equals("FIN") && holder.stance() == Stance.CONFIRMS);
  }

  @Test
  void keepsArrestsInDifferentTownsApart() {
    Document a =
        Draft.at("a")
            .tells(COERCE)
            .mode("arrest")
            .by("GBR")
            .to("GBR")
            .on("2023-06-10")
            .in("Leeds", "GBR")
            .end()
            .document();
    Document b =
        Draft.at("b")
            .tells(COERCE)
            .mode("arrest")
            .by("GBR")
            .to("GBR")
            .on("2023-06-10")
            .in("Bristol", "GBR")
            .end()
            .document();
    Document c =
        Draft.at("c")
            .tells(COERCE)
            .mode("arrest")
            .by("GBR")
            .to("GBR")
            .on("2023-06-10")
            .in("Bristol Harbour", "GBR")
            .end()
            .document();
    Document d =
        Draft.at("d")
            .tells(COERCE)
            .mode("arrest")
            .by("GBR")
            .to("GBR")
            .on("2023-06-10")
            .end()
            .document();

    assertThat(events(a, b, c, d))
        .extracting(event -> event.documents().size())
        .containsExactlyInAnyOrder(1, 2, 1);
  }

  @Test
  void countsACopyAndALightRewriteAsOneOrigin() {
    String text =
        "The harbour office of the northern town counted forty ships on Monday, more than in any week since the"
            + " spring, and asked the neighbouring province for two pilots who know the narrow channel in the dark.";
    String rewrite = text.replace("on Monday", "yesterday").replace("two pilots", "three pilots");
    String other =
        "Pilots from the next province are wanted in the north: so many vessels have called there this week that the"
            + " port authority can no longer guide all of them through the passage at night without outside help.";

    assertThat(
            events(attack("a", text), attack("b", text), attack("c", rewrite), attack("d", other)))
        .extracting(event -> event.documents().size(), Event::origins)
        .containsExactly(tuple(4, 2));
  }

  private static Document attack(String location, String text) {
    return Draft.at(location, text)
        .tells(ASSAULT)
        .by("AAA")
        .to("BBB")
        .on("2023-01-02")
        .end()
        .document();
  }

  @Test
  void contentWithoutEventsAddsNothing() {
    assertThat(events(Document.of("empty", ""), Document.of("odd", "\ud800 \u0000"))).isEmpty();
  }

  @Test
  void removingADocumentLeavesWhatTheOthersMake() {
    List<Document> all =
        Stream.of(visit("a", "2022-09-14"), visit("b", "2022-09"), accusation(), denial("d", "FIN"))
            .toList();
    for (Document gone : all) {
      MemoryMergeStore store = new MemoryMergeStore();
      Merger merger = new Merger(store);
      merger.add(all);
      merger.remove(gone);
      Document[] rest = all.stream().filter(d -> d != gone).toArray(Document[]::new);

      assertThat(store.events()).isEqualTo(merged(rest));
    }
  }
}
