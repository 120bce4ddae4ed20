package org.depesche.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depesche.merge.Merged.events;
import static org.depesche.model.EventType.COERCE;
import static org.depesche.model.EventType.CONSULT;

import java.util.List;
import org.depesche.model.Document;
import org.depesche.model.Event;
import org.depesche.model.Participant;
import org.junit.jupiter.api.Test;

class MergedPartiesTest {

  private static List<String> names(List<Participant> participants) {
    return participants.stream().map(Participant::name).toList();
  }

  private static Document meeting() {
    return Draft.at("a")
        .tells(CONSULT)
        .by("Ada Lahti/FIN", "Bat Dorj/MNG")
        .on("2022-09-14")
        .end()
        .document();
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
    Document a = meeting();
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
  void wordsThatLeadToNobodyDoNotKeepEventsOfKnownPartiesApart() {
    Document a = meeting();
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
}
