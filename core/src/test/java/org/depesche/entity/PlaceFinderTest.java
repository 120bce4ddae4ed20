package org.depesche.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.depesche.model.Document;
import org.depesche.model.Entity;
import org.depesche.model.Layer;
import org.depesche.model.Metadata;
import org.junit.jupiter.api.Test;

class PlaceFinderTest {

  private static Entity first(String language, String... lines) {
    Document document = new EntityLinker().process(Marked.of(language, Metadata.NONE, lines));
    return document.get(Layer.ENTITIES).get(0);
  }

  @Test
  void givesTownsOneIdCountryAndCoordinatesInBothLanguages() {
    Entity german = first("de", "In/ADP {LOC Moskau } schneite/VERB es/PRON .");
    Entity english = first("en", "It/PRON snowed/VERB in/ADP {LOC Moscow } .");

    assertThat(german.id()).isEqualTo("geonames:524901").isEqualTo(english.id());
    assertThat(german.country()).isEqualTo("RUS");
    assertThat(german.lat()).isBetween(55.0, 56.5);
    assertThat(german.lon()).isBetween(37.0, 38.5);
    assertThat(german.rule()).contains("geonames:524901");
  }

  @Test
  void takesATownThatIsFarLargerThanItsNamesakes() {
    assertThat(first("de", "In/ADP {LOC Taganrog } schneite/VERB es/PRON .").country())
        .isEqualTo("RUS");
  }

  @Test
  void asksForTheCountryWhereTownsShareAName() {
    String town = "It/PRON snowed/VERB in/ADP {LOC Springfield } .";

    assertThat(first("en", town).country()).isNull();
  }

  @Test
  void takesASmallTownOnlyInACountryThatTheTextNames() {
    String town = "In/ADP {LOC Haapsalu } schneite/VERB es/PRON .";

    assertThat(first("de", town).country()).isNull();
    assertThat(first("de", town, "{LOC Lettland } schwieg/VERB .").country()).isNull();
    assertThat(first("de", town, "{LOC Estland } schwieg/VERB .").country()).isEqualTo("EST");
  }

  @Test
  void takesNoPersonForATown() {
    assertThat(first("de", "{PER Taganrog } lachte/VERB .").id()).isEqualTo("per:taganrog");
  }

  @Test
  void knowsDivisionsOfStatesInBothLanguages() {
    Entity german = first("de", "In/ADP {LOC Kalabrien } schneite/VERB es/PRON .");
    Entity english = first("en", "It/PRON snowed/VERB in/ADP {LOC Calabria } .");

    assertThat(german.id()).isEqualTo("region:IT-78").isEqualTo(english.id());
    assertThat(german.country()).isEqualTo("ITA");
    assertThat(german.lat()).isNull();
  }

  @Test
  void prefersAWellKnownTownToItsDivisionAndTheDivisionToASmallOne() {
    assertThat(first("de", "In/ADP {LOC Hamburg } schneite/VERB es/PRON .").id())
        .startsWith("geonames:");
    assertThat(first("de", "In/ADP {LOC Hessen } schneite/VERB es/PRON .").id())
        .isEqualTo("region:DE-HE");
  }

  @Test
  void asksForTheCountryWhereStatesHaveDivisionsOfOneName() {
    String region = "In/ADP {LOC Punjab } schneite/VERB es/PRON .";

    assertThat(first("de", region).country()).isNull();
    assertThat(first("de", region, "{LOC Indien } schwieg/VERB .").country()).isEqualTo("IND");
  }

  @Test
  void takesTheOnlyTownOfANameAtHomeWithoutItsState() {
    Entity town = first("de", "In/ADP {LOC Gifhorn } schneite/VERB es/PRON .");

    assertThat(town.country()).isEqualTo("DEU");
    assertThat(town.rule()).contains("the only place of that name");
    assertThat(first("en", "It/PRON snowed/VERB in/ADP {LOC Gifhorn } .").country()).isNull();
  }

  @Test
  void findsTheStateThatHasAllPlacesNamed() {
    String two = "In/ADP {LOC Endingen } und/CCONJ {LOC Forchheim } schneite/VERB es/PRON .";

    assertThat(first("de", "In/ADP {LOC Endingen } schneite/VERB es/PRON .").country()).isNull();
    assertThat(first("de", two).country()).isEqualTo("DEU");
  }

  @Test
  void findsPlacesByTheStatesOfPlacesFound() {
    String text = "In/ADP {LOC Haapsalu } und/CCONJ {LOC Tartu } schneite/VERB es/PRON .";

    assertThat(first("de", text).country()).isEqualTo("EST");
  }

  @Test
  void readsAbbreviatedSaints() {
    assertThat(first("en", "It/PRON snowed/VERB in/ADP {LOC St. Petersburg } .").country())
        .isEqualTo("RUS");
  }

  @Test
  void callsAPlaceByItsNameWithoutTheGenitive() {
    Entity town = first("de", "{LOC Taganrogs } Hafen ruht/VERB .");

    assertThat(town.names()).containsExactly("Taganrog");
  }
}
