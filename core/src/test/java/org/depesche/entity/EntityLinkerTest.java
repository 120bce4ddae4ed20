package org.depesche.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depesche.entity.Linked.english;
import static org.depesche.entity.Linked.entity;
import static org.depesche.entity.Linked.german;
import static org.depesche.entity.Linked.ids;

import org.depesche.model.Document;
import org.depesche.model.Layer;
import org.depesche.model.Mention;
import org.junit.jupiter.api.Test;

class EntityLinkerTest {

  @Test
  void knowsStatesByNameAdjectiveAndGenitive() {
    Document document =
        german("{LOC Nordkoreas } Heer und/CCONJ südkoreanische/ADJ Schiffe/NOUN liegen/VERB .");

    assertThat(ids(document, "Nordkoreas")).containsExactly("country:PRK");
    assertThat(ids(document, "südkoreanische")).containsExactly("country:KOR");
    assertThat(entity(document, "Nordkoreas").country()).isEqualTo("PRK");
  }

  @Test
  void findsInflectedNamesOfSeveralWords() {
    Document document =
        german("Die/DET Erklärung der/DET Vereinigten/ADJ Staaten und/CCONJ der/DET DVRK .");

    assertThat(ids(document, "Vereinigten Staaten")).containsExactly("country:USA");
    assertThat(ids(document, "DVRK")).containsExactly("country:PRK");
  }

  @Test
  void takesNoPronounForTheUnitedStates() {
    Document document = english("They/PRON told/VERB us/PRON about/ADP the/DET US .");

    assertThat(ids(document, "us")).isEmpty();
    assertThat(ids(document, "US")).containsExactly("country:USA");
  }

  @Test
  void leavesAPersonWhoIsCalledLikeAState() {
    Document document = english("{PER Michael Jordan } smiled/VERB .");

    assertThat(ids(document, "Jordan")).isEmpty();
    assertThat(entity(document, "Michael Jordan").country()).isNull();
  }

  @Test
  void joinsSurnamesWithFullNames() {
    Document document =
        german(
            "{PER Hanna Berg } kam/VERB mit/ADP {PER Ole Stern } .",
            "{PER Bergs } Rede/NOUN gefiel/VERB {PER Stern } .");

    assertThat(ids(document, "Bergs")).isEqualTo(ids(document, "Hanna Berg"));
    assertThat(ids(document, "Stern")).isEqualTo(ids(document, "Ole Stern"));
    assertThat(entity(document, "Bergs").names()).containsExactly("Hanna Berg", "Berg");
  }

  @Test
  void joinsTransliterations() {
    Document document =
        german("{PER Sergej Schoigu } reiste/VERB .", "{PER Shoigu } sprach/VERB .");

    assertThat(ids(document, "Shoigu")).isEqualTo(ids(document, "Sergej Schoigu"));
  }

  @Test
  void givesTheSameIdInTwoLanguages() {
    Document german = german("{PER Wladimir Putin } sprach/VERB .");
    Document english = english("{PER Vladimir Putin } spoke/VERB .");

    assertThat(ids(german, "Wladimir Putin")).isEqualTo(ids(english, "Vladimir Putin"));
    assertThat(entity(german, "Wladimir Putin").country()).isEqualTo("RUS");
    assertThat(entity(german, "Wladimir Putin").rule()).contains("world-leaders-current");
  }

  @Test
  void findsASurnameThatTheRecogniserPassedOver() {
    Document document =
        german("{PER Im Tae Ho } kam/VERB an/ADP .", "Im/ADP redete/VERB lange/ADV .");

    assertThat(ids(document, "Im")).isEqualTo(ids(document, "Im Tae Ho"));
  }

  @Test
  void readsTheCountryOfAPersonFromTheRole() {
    Document document =
        german(
            "Der/DET litauische/ADJ Präsident {PER Jonas Petraitis } traf/VERB"
                + " US ~-/PUNCT ~Außenminister {PER Tom Miller } .");

    assertThat(entity(document, "Jonas Petraitis").country()).isEqualTo("LTU");
    assertThat(entity(document, "Jonas Petraitis").sector()).isEqualTo("GOV");
    assertThat(entity(document, "Tom Miller").country()).isEqualTo("USA");
    assertThat(entity(document, "Tom Miller").role()).isEqualTo("US-Außenminister");
    assertThat(ids(document, "litauische Präsident")).isEqualTo(ids(document, "Jonas Petraitis"));
  }

  @Test
  void readsTheCountryThroughTheMinistryThatARoleBelongsTo() {
    Document document =
        german(
            "Der/DET Sprecher des/DET südkoreanischen/ADJ Außenministeriums , {PER Han Dae Su } ,"
                + " warnte/VERB .",
            "Das/DET Ministerium schwieg/VERB .");

    assertThat(entity(document, "Han Dae Su").country()).isEqualTo("KOR");
    assertThat(ids(document, "Ministerium")).containsExactly("org:KOR/foreign-ministry");
  }

  @Test
  void refersALaterRoleToThePersonWhoHasIt() {
    Document document =
        german(
            "Kremlsprecher {PER Pawel Orlow } schwieg/VERB .", "Der/DET Kremlsprecher ging/VERB .");

    assertThat(ids(document, "Kremlsprecher")).isEqualTo(ids(document, "Pawel Orlow"));
    assertThat(entity(document, "Pawel Orlow").country()).isEqualTo("RUS");
  }

  @Test
  void readsARoleBehindTheName() {
    Document document = german("{PER Pawel Orlow } , Sprecher des/DET Kreml , ging/VERB .");

    assertThat(entity(document, "Pawel Orlow").country()).isEqualTo("RUS");
  }

  @Test
  void takesAnEnvoyForTheStateThatSendsHim() {
    Document document =
        german("{LOC Russlands } UN ~-/PUNCT ~Gesandter {PER Pawel Orlow } sprach/VERB .");

    assertThat(entity(document, "Pawel Orlow").country()).isEqualTo("RUS");
  }

  @Test
  void doesNotTakeThePlaceOfAnAmbassadorForHisState() {
    Document document = german("Der/DET Botschafter in/ADP {LOC Pjöngjang } sprach/VERB .");

    assertThat(entity(document, "Botschafter").country()).isNull();
  }

  @Test
  void tellsGovernmentsFromPlaces() {
    Document document =
        german(
            "{LOC Moskau/PROPN:nsubj } dementierte/VERB .",
            "Er/PRON blieb/VERB in/ADP {LOC Moskau/PROPN:obl } .");

    assertThat(document.get(Layer.MENTIONS))
        .extracting(Mention::entity)
        .containsExactly("country:RUS", "geonames:524901");
    assertThat(entity(document, "Moskau").sector()).isEqualTo("GOV");
  }

  @Test
  void takesADatelineForAPlace() {
    Document document = german("{LOC Seoul/PROPN:nsubj } -/PUNCT {LOC Japan } sagte/VERB ab/ADP .");

    assertThat(ids(document, "Seoul")).containsExactly("geonames:1835848");
  }

  @Test
  void takesAGovernmentForItsState() {
    Document document = german("Die/DET Moskauer/ADJ Regierung widersprach/VERB .");

    assertThat(ids(document, "Moskauer Regierung")).containsExactly("country:RUS");
    assertThat(ids(document, "Moskauer")).containsExactly("country:RUS");
  }

  @Test
  void joinsAnAcronymWithTheNameBeforeIt() {
    Document document =
        german(
            "Die/DET {ORG Baltische Fischerei-Union } ( BFU ) tagte/VERB .",
            "Die/DET {ORG BFU } schloss/VERB .");

    assertThat(ids(document, "BFU")).isEqualTo(ids(document, "Baltische Fischerei-Union"));
  }

  @Test
  void readsEnglishRolesOfSeveralWords() {
    Document document =
        english(
            "Russian/ADJ foreign/ADJ minister/NOUN {PER Pavel Orlov } met/VERB the/DET Kremlin/PROPN"
                + " spokesman/NOUN .");

    assertThat(entity(document, "Pavel Orlov").country()).isEqualTo("RUS");
    assertThat(entity(document, "Pavel Orlov").sector()).isEqualTo("GOV");
    assertThat(entity(document, "Kremlin spokesman").country()).isEqualTo("RUS");
  }

  @Test
  void keepsNestedMentionsInTextOrder() {
    Document document = german("Der/DET russische/ADJ Botschafter kam/VERB .");

    assertThat(document.get(Layer.MENTIONS))
        .extracting(m -> document.text(m.span()) + " " + m.kind())
        .containsExactly("russische ADJECTIVE", "russische Botschafter ROLE");
  }

  @Test
  void saysWhyEachMentionAndEntityIsThere() {
    Document document =
        german("Der/DET russische/ADJ Botschafter in/ADP {LOC Seoul } traf/VERB {PER Kim Ho } .");

    assertThat(document.get(Layer.MENTIONS)).allMatch(mention -> !mention.rule().isBlank());
    assertThat(document.get(Layer.ENTITIES)).allMatch(entity -> !entity.rule().isBlank());
  }
}
