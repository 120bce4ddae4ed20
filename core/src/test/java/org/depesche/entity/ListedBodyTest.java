package org.depesche.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depesche.entity.Linked.english;
import static org.depesche.entity.Linked.german;
import static org.depesche.entity.Linked.ids;

import org.depesche.model.Document;
import org.junit.jupiter.api.Test;

class ListedBodyTest {

  private static final String UNITED_NATIONS =
      "{ORG Sicherheitsrat der/DET Vereinten/ADJ Nationen } tagte/VERB .";

  @Test
  void refersTheBareNounToTheListedBody() {
    Document german = german(UNITED_NATIONS, "Der/DET Sicherheitsrat schwieg/VERB .");
    Document english =
        english(
            "The/DET {ORG International Criminal Court } sat/VERB .",
            "The/DET court/NOUN rose/VERB .");

    assertThat(ids(german, "Sicherheitsrat")).containsExactly("igo:UNSC");
    assertThat(ids(english, "court")).containsExactly("igo:ISTGH");
  }

  @Test
  void refersTheBareNounToTheBodyWhoseCompoundItEnds() {
    Document document =
        german(
            "Der/DET UN/PROPN ~-/PUNCT ~Sicherheitsrat tagte/VERB .",
            "Gestern/ADV beriet/VERB das/DET Dorf .",
            "Die/DET Lesung des/DET Sicherheitsrates endete/VERB .");

    assertThat(ids(document, "Sicherheitsrates")).containsExactly("igo:UNSC");
  }

  @Test
  void leavesTheNounToTheBodyOfAStateThatStandsNearer() {
    Document document =
        german(
            UNITED_NATIONS,
            "Der/DET russische/ADJ Sicherheitsrat tagte/VERB .",
            "Der/DET Sicherheitsrat schwieg/VERB .");

    assertThat(ids(document, "Sicherheitsrat")).containsExactly("org:RUS/security-council");
  }

  @Test
  void takesABodyWithAnAdjectiveOrInAnotherStateForAnother() {
    Document adjective = german(UNITED_NATIONS, "Der/DET neue/ADJ Sicherheitsrat schwieg/VERB .");
    Document place =
        german(
            UNITED_NATIONS,
            "Der/DET Sicherheitsrat in/ADP {LOC Oslo } schwieg/VERB .",
            "Der/DET Sicherheitsrat ging/VERB .");

    assertThat(ids(adjective, "neue Sicherheitsrat")).doesNotContain("igo:UNSC");
    assertThat(ids(place, "Sicherheitsrat")).hasSize(1).doesNotContain("igo:UNSC");
  }

  @Test
  void takesNoBodyForTheOneWhoseOwnerItTells() {
    Document document =
        german(
            UNITED_NATIONS,
            "Der/DET Sicherheitsrat schwieg/VERB .",
            "Der/DET Sicherheitsrat der/DET Inselgruppe tagte/VERB .");

    assertThat(ids(document, "Sicherheitsrat")).hasSize(2).contains("igo:UNSC");
  }
}
