package org.depesche.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depesche.entity.Linked.english;
import static org.depesche.entity.Linked.entity;
import static org.depesche.entity.Linked.german;
import static org.depesche.entity.Linked.ids;

import org.depesche.model.Document;
import org.junit.jupiter.api.Test;

class HyphenatedAdjectivesTest {

  @Test
  void readsARegionsAdjectiveWithAllItsParts() {
    Document document =
        german("Das/DET rheinland/X ~-/PUNCT ~pfälzische/ADJ Ministerium warnte/VERB .");

    assertThat(ids(document, "rheinland-pfälzische")).containsExactly("region:DE-RP");
    assertThat(entity(document, "rheinland-pfälzische Ministerium").country()).isEqualTo("DEU");
  }

  @Test
  void readsAStatesAdjectiveThatIsListedWithItsHyphen() {
    Document document = german("Der/DET sri/X ~-/PUNCT ~lankische/ADJ Außenminister kam/VERB .");

    assertThat(ids(document, "sri-lankische")).containsExactly("country:LKA");
    assertThat(ids(document, "sri-lankische Außenminister"))
        .containsExactly("role:LKA/foreign-minister");
  }

  @Test
  void beginsAMentionWithTheWholeWordAndKnowsItsArticle() {
    Document document =
        english(
            "A/DET 33/NUM ~-/PUNCT ~year/NOUN ~-/PUNCT ~old/ADJ pilot/NOUN landed/VERB .",
            "The/DET pilot/NOUN laughed/VERB .");

    assertThat(ids(document, "33-year-old pilot")).isEqualTo(ids(document, "pilot")).hasSize(1);
  }

  @Test
  void takesNobodyForAMemberOfWhatTheAdjectiveOnlyStartsWith() {
    Document skeptic = german("Ein/DET EU/PROPN ~-/PUNCT ~skeptischer/ADJ Minister kam/VERB .");
    Document orthodox =
        german("Die/DET serbisch/ADJ ~-/PUNCT ~orthodoxe/ADJ Kirche schwieg/VERB .");

    assertThat(entity(skeptic, "EU-skeptischer Minister").country()).isNull();
    assertThat(entity(orthodox, "serbisch-orthodoxe Kirche").country()).isEqualTo("SRB");
  }
}
