package org.depesche.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.depesche.merge.Merged.accusation;
import static org.depesche.merge.Merged.denial;
import static org.depesche.merge.Merged.events;
import static org.depesche.merge.Merged.merged;
import static org.depesche.model.EventType.AID;
import static org.depesche.model.EventType.REJECT;
import static org.depesche.model.EventType.REQUEST;

import java.util.Objects;
import org.depesche.model.Claim;
import org.depesche.model.Claim.Holder;
import org.depesche.model.Claim.Stance;
import org.depesche.model.Document;
import org.depesche.model.Event;
import org.depesche.model.EventStatus;
import org.junit.jupiter.api.Test;

class MergedClaimsTest {

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
}
