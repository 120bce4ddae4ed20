package org.depesche.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depesche.model.Document;
import org.depesche.model.Entity;
import org.depesche.model.Layer;
import org.depesche.model.Metadata;
import org.junit.jupiter.api.Test;

class SettingTest {

  private static final EntityLinker LINKER = new EntityLinker();

  private static Document read(String language, String... lines) {
    return LINKER.process(Marked.of(language, Metadata.NONE, lines));
  }

  private static Entity entity(Document document, String name) {
    return document.get(Layer.ENTITIES).stream()
        .filter(e -> e.name().equals(name) || e.names().contains(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(List.of(name, document.get(Layer.ENTITIES))));
  }

  private static String country(Document document, String name) {
    return String.valueOf(entity(document, name).country());
  }

  @Test
  void givesCourtsTheCountryOfTheTownBesideThem() {
    Document document =
        read(
            "de",
            "{LOC Frankreich } klagte .",
            "Das/DET Amtsgericht/NOUN:nsubj in/ADP {LOC Dortmund } urteilte .");

    assertThat(country(document, "Amtsgericht")).isEqualTo("DEU");
    assertThat(entity(document, "Amtsgericht").rule()).endsWith("named with Dortmund");
  }

  @Test
  void readsNounsWithGenderMarks() {
    Document document =
        read(
            "de",
            "In/ADP {LOC Norwegen } klagten Anwohner*innen/NOUN:nsubj .",
            "Auch/ADV Kolleg:innen/NOUN:nsubj kamen/VERB .");

    assertThat(country(document, "Anwohner*innen")).isEqualTo("NOR");
    assertThat(document.get(Layer.MENTIONS))
        .extracting(mention -> document.text(mention.span()))
        .contains("Kolleg:innen");
  }

  @Test
  void readsTheTownInTheNameOfAnOrganisation() {
    Document document = read("de", "Der/DET {ORG TSV/PROPN Dortmund/PROPN } siegte .");

    assertThat(country(document, "TSV Dortmund")).isEqualTo("DEU");
  }

  @Test
  void readsWhereAPersonComesFrom() {
    Document document =
        read(
            "de",
            "{PER Mika/PROPN:nsubj Aalto/PROPN:flat } aus/ADP {LOC Finnland } siegte .",
            "{LOC Schweden/PROPN:nsubj } verlor .");

    assertThat(country(document, "Mika Aalto")).isEqualTo("FIN");
    assertThat(entity(document, "Mika Aalto").rule()).endsWith("comes from Finnland");
  }

  @Test
  void readsTheStateInTheGenitiveBeforeAName() {
    Document document =
        read("en", "{LOC Norway } 's/PART {PER Ida/PROPN:nsubj Brekke/PROPN:flat } spoke/VERB .");

    assertThat(country(document, "Ida Brekke")).isEqualTo("NOR");
  }

  @Test
  void givesAMinisterTheCountryThatActsInTheSentenceBefore() {
    Document document =
        read(
            "de",
            "{LOC Norwegen/PROPN:nsubj } warnt/VERB:root {LOC Schweden/PROPN:obj } .",
            "Verteidigungsminister/NOUN:nsubj {PER Ole/PROPN:flat Brekke/PROPN:flat } sprach .");

    assertThat(country(document, "Ole Brekke")).isEqualTo("NOR");
    assertThat(entity(document, "Ole Brekke").rule())
        .contains("concluded: the nearest country, score");
  }

  @Test
  void givesStrangersACountryOnlyWhereTheTextNamesNoOther() {
    Document one = read("de", "In/ADP {LOC Dortmund } sang {PER Nils/PROPN:nsubj Fosse } .");
    Document two =
        read(
            "de",
            "In/ADP {LOC Dortmund } sang {PER Nils/PROPN:nsubj Fosse } .",
            "{LOC Schweden/PROPN:nsubj } lachte .");

    assertThat(country(one, "Nils Fosse")).isEqualTo("DEU");
    assertThat(country(two, "Nils Fosse")).isEqualTo("null");
  }

  @Test
  void givesAManagerTheCountryOfTheCompanyBefore() {
    Document document =
        read(
            "de",
            "Der/DET norwegische/ADJ Konzern/NOUN:nsubj {ORG Fjordtek/PROPN } baut in/ADP {LOC China } .",
            "Konzernchef/NOUN:nsubj {PER Ole/PROPN:flat Brekke/PROPN:flat } dankte .");

    assertThat(country(document, "Ole Brekke")).isEqualTo("NOR");
  }

  @Test
  void takesASecretaryGeneralForTheHeadOfTheOrganisationBefore() {
    Document document =
        read(
            "de",
            "Die/DET {ORG Nato/PROPN:nsubj } tagte in/ADP {LOC Norwegen } .",
            "Generalsekretär/NOUN:nsubj {PER Ole/PROPN:flat Brekke/PROPN:flat } sprach .");

    assertThat(country(document, "Ole Brekke")).isEqualTo("IGO");
  }

  @Test
  void givesNoCountryToThoseWhoTravelOrAreMet() {
    Document document =
        read(
            "de",
            "{PER Nils/PROPN:nsubj Fosse/PROPN:flat } will/AUX nach/ADP {LOC Schweden } reisen/VERB .",
            "Er/PRON traf/VERB Präsident/NOUN:obj {PER Ole/PROPN:flat Brekke/PROPN:flat } .");

    assertThat(country(document, "Nils Fosse")).isEqualTo("null");
    assertThat(country(document, "Ole Brekke")).isEqualTo("null");
  }

  @Test
  void findsTheTownRightBehindACourt() {
    Document document = read("de", "Das/DET Amtsgericht/NOUN:nsubj Dortmund/PROPN urteilte .");

    assertThat(country(document, "Amtsgericht")).isEqualTo("DEU");
    assertThat(country(document, "Dortmund")).isEqualTo("DEU");
  }

  @Test
  void readsAdjectivesOfLargeTowns() {
    Document document =
        read(
            "de",
            "{LOC Norwegen } schwieg .",
            "Der/DET Dresdner/ADJ Bürgermeister/NOUN:nsubj {PER Ole/PROPN:flat Brekke/PROPN:flat } sprach .",
            "{LOC Schweden } schwieg .");

    assertThat(country(document, "Ole Brekke")).isEqualTo("DEU");
    assertThat(country(document, "Dresden")).isEqualTo("DEU");
  }

  @Test
  void refersThePeopleOfATownToThePersonBefore() {
    Document document =
        read(
            "de",
            "{PER Ida/PROPN:nsubj Brekke/PROPN:flat } siegte .",
            "Die/DET Dortmunderin/NOUN:nsubj jubelte .");

    assertThat(country(document, "Ida Brekke")).isEqualTo("DEU");
  }

  @Test
  void readsAdjectivesOfRegions() {
    Document document =
        read(
            "de",
            "{LOC Norwegen } schwieg .",
            "Die/DET sächsische/ADJ Justizministerin/NOUN:nsubj {PER Ida/PROPN:flat Brekke/PROPN:flat } sprach .",
            "{LOC Schweden } schwieg .");

    assertThat(country(document, "Ida Brekke")).isEqualTo("DEU");
    assertThat(country(document, "Sachsen")).isEqualTo("DEU");
  }

  @Test
  void readsThePeopleInFrontOfOrBehindAName() {
    Document document =
        read(
            "de",
            "Die/DET schwedische/ADJ Tuchfärberin/NOUN {PER Ida/PROPN:flat Brekke/PROPN:flat } sprach .",
            "{PER Ole/PROPN:nsubj Fosse/PROPN:flat } , ein/DET norwegischer/ADJ Tuchfärber/NOUN , schwieg .");

    assertThat(country(document, "Ida Brekke")).isEqualTo("SWE");
    assertThat(country(document, "Ole Fosse")).isEqualTo("NOR");
  }

  @Test
  void givesGroupsNoCountryWhereTheTextNamesSeveral() {
    Document document =
        read(
            "de",
            "{LOC Norwegen/PROPN:nsubj } warnt/VERB:root {LOC Schweden/PROPN:obj } .",
            "Die/DET Demonstranten/NOUN:nsubj jubelten .");

    assertThat(
            document.get(Layer.ENTITIES).stream()
                .filter(e -> "Demonstranten".equals(e.role()) || "Demonstrant".equals(e.role())))
        .isNotEmpty()
        .allMatch(e -> e.country() == null);
  }
}
