package org.depesche.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.depesche.model.Document;
import org.depesche.model.Entity;
import org.depesche.model.Layer;
import org.depesche.model.Metadata;
import org.junit.jupiter.api.Test;

class OrganisationFinderTest {

  private static Entity first(String language, String... lines) {
    Document document = new EntityLinker().process(Marked.of(language, Metadata.NONE, lines));
    return document.get(Layer.ENTITIES).get(0);
  }

  @Test
  void knowsPartiesByTheirAcronymsWhereTheStateIsNamed() {
    Entity party = first("en", "The/DET {ORG FPO } won/VERB in/ADP {LOC Austria } ./PUNCT");

    assertThat(party.country()).isEqualTo("AUT");
    assertThat(party.sector()).isEqualTo("PTY");
    assertThat(party.name()).isEqualTo("Freedom Party of Austria");
    assertThat(party.rule()).contains("parlgov: 50");
  }

  @Test
  void asksForTheStateWherePartiesShareAName() {
    String party = "The/DET {ORG Labor Party } smiled/VERB ./PUNCT";

    assertThat(first("en", party).country()).isNull();
    assertThat(first("en", party, "{LOC Israel } slept/VERB ./PUNCT").country()).isEqualTo("ISR");
  }

  @Test
  void takesALongNameOfItsOwnWithoutAState() {
    assertThat(first("en", "{ORG Yisrael Beiteinu } smiled/VERB ./PUNCT").country())
        .isEqualTo("ISR");
  }

  @Test
  void takesAMarkedNameOfOneWordWithoutAState() {
    assertThat(first("en", "{ORG Siemens } smiled/VERB ./PUNCT").country()).isEqualTo("DEU");
    assertThat(first("en", "{ORG Bayer } smiled/VERB ./PUNCT").country()).isNull();
  }

  @Test
  void tellsNamesakesOfSeveralStatesApart() {
    String group = "The/DET {ORG RSF } advanced/VERB ./PUNCT";

    assertThat(first("en", group).country()).isNull();
    assertThat(first("en", group, "{LOC Sudan } slept/VERB ./PUNCT").sector()).isEqualTo("REB");
  }

  @Test
  void refersAcronymsToTheNameThatStandsInTheText() {
    assertThat(
            first(
                    "en",
                    "{ORG LDP } members/NOUN met/VERB ./PUNCT",
                    "The/DET {ORG Japan Innovation Party } left/VERB {LOC Japan } ./PUNCT")
                .id())
        .isEqualTo("org:jpn-liberal-democratic-party");
  }

  @Test
  void leavesAnAcronymToTheNameThatTheTextGivesIt() {
    Entity body =
        first(
            "en",
            "The/DET {ORG Fisher Dory Parade } (/PUNCT {ORG FDP } )/PUNCT sang/VERB ./PUNCT",
            "The/DET {ORG FDP } left/VERB {LOC Germany } ./PUNCT");

    assertThat(body.name()).isEqualTo("Fisher Dory Parade");
    assertThat(body.country()).isNull();
  }

  @Test
  void takesTheHomePartyInAGermanTextThatNamesNoState() {
    String party = "Die/DET {ORG FDP } tagte/VERB ./PUNCT";

    assertThat(first("de", party).country()).isEqualTo("DEU");
    assertThat(first("en", "The/DET {ORG FDP } met/VERB ./PUNCT").country()).isNull();
  }

  @Test
  void takesNoPersonAndNoPlaceForAParty() {
    assertThat(first("de", "{PER Likud } lachte/VERB in/ADP {LOC Israel } ./PUNCT").id())
        .startsWith("per:");
  }

  @Test
  void givesOneKeyToFormsOfAName() {
    assertThat(OrganisationKey.of("Die Grünen")).isEqualTo(OrganisationKey.of("Grüne"));
    assertThat(OrganisationKey.of("Demokratischen Partei"))
        .isEqualTo(OrganisationKey.of("Demokratische Partei"));
    assertThat(OrganisationKey.of("SPÖ")).isEqualTo(OrganisationKey.of("SPOe"));
    assertThat(OrganisationKey.of(" – ")).isEmpty();
  }
}
