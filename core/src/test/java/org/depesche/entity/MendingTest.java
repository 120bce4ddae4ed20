package org.depesche.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depesche.model.Document;
import org.depesche.model.Entity;
import org.depesche.model.Layer;
import org.depesche.model.Mention;
import org.depesche.model.Metadata;
import org.junit.jupiter.api.Test;

/** What the linker makes of names that the recogniser has cut, mixed up or passed over. */
class MendingTest {

  private static Document german(String... lines) {
    return new EntityLinker().process(Marked.of("de", Metadata.NONE, lines));
  }

  private static List<String> mentions(Document document) {
    return document.get(Layer.MENTIONS).stream()
        .map(m -> document.text(m.span()) + " " + m.kind() + " " + m.entity())
        .toList();
  }

  private static Mention mention(Document document, String text) {
    return document.get(Layer.MENTIONS).stream()
        .filter(m -> document.text(m.span()).equals(text))
        .reduce((a, b) -> b)
        .orElseThrow();
  }

  private static Entity entity(Document document, String text) {
    String id = mention(document, text).entity();
    return document.get(Layer.ENTITIES).stream()
        .filter(e -> e.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void cutsAStateOffTheNameBeforeIt() {
    Document document = german("Gestern/ADV besuchte/VERB {PER Ole Anton Stern Japan } .");

    assertThat(mentions(document))
        .containsExactly("Ole Anton Stern PER per:oleantonstern", "Japan LOC country:JPN");
  }

  @Test
  void cutsANounOffAGenitive() {
    Document document =
        german("{PER Ole Stern } kam/VERB .", "{PER Sterns Besuch/NOUN } endete/VERB .");

    assertThat(mention(document, "Sterns").entity()).isEqualTo("per:olestern");
  }

  @Test
  void cutsAStateAndAFormOfAddressOffTheNameBehindThem() {
    Document state = german("Die Zeitung {LOC Russlands Sewerny Westnik } schweigt/VERB .");
    Document address =
        german("{PER Ole Stern } kam/VERB .", "Dann/ADV sprach/VERB {PER Herr Stern } .");

    assertThat(mentions(state)).contains("Russlands LOC country:RUS");
    assertThat(mention(state, "Sewerny Westnik").entity()).startsWith("org:");
    assertThat(mention(address, "Stern").entity()).isEqualTo("per:olestern");
  }

  @Test
  void goesOnBehindTheHyphenOfAGivenName() {
    Document name = german("Dann/ADV sprach/VERB {PER Ae Mon } ~-/PUNCT ~ri/PROPN .");
    Document adjective =
        german("Der {PER Ole Stern } ~-/PUNCT ~nahe/ADJ Verein/NOUN schwieg/VERB .");

    assertThat(mention(name, "Ae Mon-ri").kind()).isEqualTo(Mention.Kind.PER);
    assertThat(mention(adjective, "Ole Stern").entity()).isEqualTo("per:olestern");
  }

  @Test
  void takesAPlaceThatIsAPersonElsewhereForThePerson() {
    Document document =
        german("{PER Ole Stern } kam/VERB .", "Dann/ADV sprach/VERB {LOC Stern } .");

    assertThat(mention(document, "Stern").kind()).isEqualTo(Mention.Kind.PER);
  }

  @Test
  void takesAPersonWhoIsACapitalForTheCapital() {
    Document document = german("Gestern/ADV widersprach/VERB {PER Pjöngjang/PROPN:nsubj } .");

    assertThat(mention(document, "Pjöngjang").entity()).isEqualTo("country:PRK");
  }

  @Test
  void partsTwoPersonsSideBySide() {
    Document document =
        german(
            "{PER Ole Stern } und/CCONJ {PER Hanna Berg } kamen/VERB .",
            "Dann/ADV zeigte/VERB {PER Stern Berg } das/DET Haus .");

    assertThat(mention(document, "Stern").entity()).isEqualTo("per:olestern");
    assertThat(mention(document, "Berg").entity()).isEqualTo("per:hanaberg");
  }

  @Test
  void readsATitleThatTheRecogniserTookForAName() {
    Document document = german("Gestern/ADV sprach/VERB {PER Kremlsprecher } {PER Pawel Orlow } .");

    assertThat(entity(document, "Pawel Orlow").role()).isEqualTo("Kremlsprecher");
  }

  @Test
  void findsANameInAppositionThatTheRecogniserPassedOver() {
    Document document =
        german(
            "Der/DET Sprecher des/DET Ministeriums , Ko Byung-ho/PROPN , schwieg/VERB .",
            "{PER Ko } ging/VERB .");

    assertThat(mention(document, "Ko").entity()).isEqualTo("per:kobiungho");
  }

  @Test
  void readsACapitalInAnotherSpelling() {
    Document document = german("Er/PRON war/AUX in/ADP {LOC Pjönjang } .");

    assertThat(entity(document, "Pjönjang").country()).isEqualTo("PRK");
  }

  @Test
  void findsTheAgencyBesideTheWord() {
    Document document =
        german(
            "Die/DET nordkoreanische/ADJ Nachrichtenagentur {ORG BDZ } schrieb/VERB .",
            "Der/DET BDZ/PROPN ~-/PUNCT ~Bericht kam/VERB .");

    assertThat(entity(document, "BDZ").country()).isEqualTo("PRK");
    assertThat(entity(document, "BDZ").sector()).isEqualTo("JRN");
    assertThat(mention(document, "BDZ").kind()).isEqualTo(Mention.Kind.ADJECTIVE);
  }

  @Test
  void takesTheOnlyNameWithoutARoleForTheOnlyRoleWithoutAName() {
    Document document =
        german(
            "Der/DET russische/ADJ Botschafter schwieg/VERB .",
            "Dann/ADV sprach/VERB {PER Ole/PROPN:nsubj Stern } .",
            "Der/DET Diplomat lachte/VERB .");

    assertThat(mention(document, "Diplomat").entity()).isEqualTo("per:olestern");
    assertThat(entity(document, "Ole Stern").country()).isEqualTo("RUS");
  }

  @Test
  void guessesNothingWhenTwoNamesAreWithoutARole() {
    Document document =
        german(
            "Der/DET russische/ADJ Botschafter schwieg/VERB .",
            "Dann/ADV sprach/VERB {PER Ole/PROPN:nsubj Stern } .",
            "Dann/ADV sprach/VERB {PER Hanna/PROPN:nsubj Berg } .");

    assertThat(entity(document, "Ole Stern").country()).isNull();
  }

  @Test
  void tellsADeputyFromTheMinister() {
    Document document =
        german(
            "Der/DET russische/ADJ Außenminister {PER Ole Stern } kam/VERB .",
            "Der/DET russische/ADJ stellvertretende/ADJ Außenminister ging/VERB .");

    assertThat(mention(document, "russische stellvertretende Außenminister").entity())
        .isNotEqualTo("per:olestern");
  }

  @Test
  void tellsASpokeswomanFromASpokesman() {
    Document document =
        german(
            "Kremlsprecher {PER Pawel Orlow } kam/VERB .",
            "Die/DET Sprecherin des/DET Kreml , {PER Hanna Berg } , kam/VERB .",
            "Der/DET Kremlsprecher ging/VERB .");

    assertThat(mention(document, "Kremlsprecher").entity()).isEqualTo("per:pavelorlov");
  }

  @Test
  void keepsADatelineOutOfTheAcronyms() {
    Document document = german("{LOC Oslo } ( {ORG NDA } ) –/PUNCT {LOC Norwegen } kam/VERB .");

    assertThat(mention(document, "NDA").entity()).isEqualTo("org:nda");
  }

  @Test
  void putsAFormerOfficeholderIntoTheElite() {
    Document document =
        german("Der/DET frühere/ADJ litauische/ADJ Präsident {PER Ole Stern } sprach/VERB .");

    assertThat(entity(document, "Ole Stern").country()).isEqualTo("LTU");
    assertThat(entity(document, "Ole Stern").sector()).isEqualTo("ELI");
  }

  @Test
  void takesAnOfficialOfAnOrganisationForTheOrganisation() {
    Document document =
        german("NATO/PROPN ~-/PUNCT ~Generalsekretär {PER Jens Stoltenberg } sprach/VERB .");

    assertThat(entity(document, "Jens Stoltenberg").country()).isEqualTo("IGO");
  }

  @Test
  void takesBrusselsForNoGovernment() {
    Document document = german("Gestern/ADV widersprach/VERB {LOC Brüssel/PROPN:nsubj } .");

    assertThat(mention(document, "Brüssel").entity()).isEqualTo("geonames:2800866");
  }

  @Test
  void readsAHyphenatedCompoundLikeTheFusedOne() {
    Document document =
        german(
            "Der/DET russische/ADJ Präsident {PER Ole Stern } sprach/VERB .",
            "Der/DET Kreml/PROPN ~-/PUNCT ~Chef ging/VERB .");

    assertThat(mention(document, "Kreml-Chef").entity()).isEqualTo("per:olestern");
  }

  @Test
  void completesANameWithParticles() {
    Document document = german("Gestern/ADV sprach/VERB {PER Ursula } von/ADP der/DET Au/PROPN .");

    assertThat(mention(document, "Ursula von der Au").kind()).isEqualTo(Mention.Kind.PER);
  }
}
