package org.depesche.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.depesche.annotate.linear.Encoded;
import org.depesche.annotate.linear.NameParts;
import org.depesche.annotate.linear.Reading;
import org.depesche.annotate.linear.Vocabulary;
import org.depesche.model.Upos;
import org.junit.jupiter.api.Test;

class MorphologyTest {

  private static final Map<String, List<Reading>> DICTIONARY =
      Map.of(
          "laufe",
          List.of(
              verb("laufen", "Mood=Ind|Number=Sing|Person=1|Tense=Pres|VerbForm=Fin"),
              verb("laufen", "Mood=Sub|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin")),
          "laufen",
          List.of(
              verb("laufen", "VerbForm=Inf"),
              verb("laufen", "Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin"),
              verb("laufen", "Mood=Sub|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin")),
          "Uhr",
          List.of(
              new Reading("Uhr", Upos.NOUN, "Case=Nom|Gender=Fem|Number=Sing", "SUB"),
              new Reading("Uhr", Upos.NOUN, "Case=Acc|Gender=Fem|Number=Sing", "SUB")));

  private static final Morphology MORPHOLOGY =
      new Morphology(
          new Inflection(
              List.of(
                  List.of("ich", "PRON", "ich", "Case=Nom|Number=Sing|Person=1"),
                  List.of("sie", "PRON", "sie", "Case=Nom|Number=Plur|Person=3")),
              List.of(List.of("VERB", "te", "2", "en", "Tense=Past"))));

  @Test
  void letsTheSubjectDecideTheMood() {
    assertThat(features("ich laufe", 1, "PRON VERB/Fin", 1)).contains("Mood=Ind");
    assertThat(features("Uhr laufe", 1, "NOUN VERB/Fin", 1)).contains("Mood=Sub");
  }

  @Test
  void prefersTheIndicativeWhereBothFit() {
    assertThat(features("sie laufen", 1, "PRON VERB/Fin", 1)).contains("Mood=Ind");
  }

  @Test
  void keepsToTheVerbFormOfTheTag() {
    assertThat(features("sie laufen", 1, "PRON VERB/Inf", 1)).isEqualTo("VerbForm=Inf");
  }

  @Test
  void takesTheCaseFromTheRelationAndLeavesItOutWhereItIsOpen() {
    assertThat(features("Uhr laufe", 1, "NOUN VERB/Fin", 0)).contains("Case=Nom");
    assertThat(features("Uhr", 0, "NOUN", 0)).isEqualTo("Gender=Fem|Number=Sing");
  }

  @Test
  void guessesUnknownWordsByTheirEnding() {
    Morphology.Analysis analysis = analyse("Uhr trudelte", 1, "NOUN VERB/Fin").get(1);

    assertThat(analysis).isEqualTo(new Morphology.Analysis("trudelen", "Tense=Past"));
  }

  private static String features(String words, int root, String tags, int word) {
    return analyse(words, root, tags).get(word).features();
  }

  private static List<Morphology.Analysis> analyse(String words, int root, String tags) {
    Encoded encoded =
        new Encoded(
            List.of(words.split(" ")),
            new Vocabulary(form -> DICTIONARY.getOrDefault(form, List.of()), NameParts.NONE));
    String[] tag = tags.split(" ");
    int[] heads = new int[tag.length];
    String[] relations = new String[tag.length];
    for (int i = 0; i < tag.length; i++) {
      encoded.tag(i, tag[i]);
      heads[i] = i == root ? -1 : root;
      relations[i] = i == root ? "root" : "nsubj";
    }
    return MORPHOLOGY.analyse(encoded, new DependencyParser.Tree(heads, relations));
  }

  private static Reading verb(String lemma, String features) {
    return new Reading(lemma, Upos.VERB, features, "VER");
  }
}
