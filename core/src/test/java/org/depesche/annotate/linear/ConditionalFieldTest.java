package org.depesche.annotate.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.depesche.annotate.NameRecogniser;
import org.depesche.model.NameKind;
import org.junit.jupiter.api.Test;

class ConditionalFieldTest {

  private static final int EPOCHS = 30;
  private static final int BEGIN_PERSON = 1 << NameLabels.ALL.indexOf("B-PER");
  private static final int IN_PERSON = 1 << NameLabels.ALL.indexOf("I-PER");
  private static final int BEGIN_PLACE = 1 << NameLabels.ALL.indexOf("B-LOC");
  private static final int BEGIN_OTHER = 1 << NameLabels.ALL.indexOf("B-OTH");
  private static final int OUTSIDE = 1;

  private final Vocabulary vocabulary =
      new Vocabulary(
          form -> List.of(),
          new NameParts(List.of(List.of("Velda", "place"), List.of("Ormo", "given-name"))));

  @Test
  void learnsWhereNamesBeginAndEndFromTheWordsAround() {
    List<NameRecogniser.Found> names =
        recogniser().names(encoded("gestern", "traf", "Tano", "Brek"));

    assertThat(names).containsExactly(new NameRecogniser.Found(2, 4, NameKind.PER));
  }

  @Test
  void takesWordsOfKnownNamesForAClue() {
    assertThat(recogniser().names(encoded("er", "sah", "Velda")))
        .containsExactly(new NameRecogniser.Found(2, 3, NameKind.LOC));
  }

  @Test
  void learnsTheSameFromTheSame() {
    Encoded sentence = encoded("Ormo", "Velda", "traf", "Ormo", "in", "Velda");

    assertThat(recogniser().names(sentence)).isEqualTo(recogniser().names(sentence));
  }

  @Test
  void tellsTitlesByTheQuotationMarksAroundThem() {
    ConditionalField field = new ConditionalField(NameLabels.ALL, 16, NameLabels::mayFollow);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      learn(field, encoded("\"", "Brek", "\"", "kam"), OUTSIDE, BEGIN_OTHER, OUTSIDE, OUTSIDE);
      learn(field, encoded("\"", "Lisk", "\"", "lief"), OUTSIDE, BEGIN_OTHER, OUTSIDE, OUTSIDE);
      learn(field, encoded("(", "Brek", ")", "kam"), OUTSIDE, OUTSIDE, OUTSIDE, OUTSIDE);
      learn(field, encoded("Lisk", "kam"), OUTSIDE, OUTSIDE);
    }
    NameRecogniser recogniser = new NameRecogniser(field.toModel("test", 4, 0, 0));

    assertThat(recogniser.names(encoded("gern", "\"", "Tano", "\"", "sah")))
        .containsExactly(new NameRecogniser.Found(2, 3, NameKind.OTH));
    assertThat(recogniser.names(encoded("gern", "(", "Tano", ")", "sah"))).isEmpty();
  }

  @Test
  void seesWhatAWordIsElsewhereInTheDocument() {
    List<Encoded> document =
        List.of(
            encoded("heute", "traf", "Ormo", "Brek", "alle"),
            encoded("er", "sah", "Brek"),
            encoded("sie", "sah", "Breks"));
    NameRecogniser recogniser = recogniser();

    assertThat(recogniser.names(document.get(1)))
        .doesNotContain(new NameRecogniser.Found(2, 3, NameKind.PER));
    assertThat(recogniser.names(document))
        .containsExactly(
            List.of(new NameRecogniser.Found(2, 4, NameKind.PER)),
            List.of(new NameRecogniser.Found(2, 3, NameKind.PER)),
            List.of(new NameRecogniser.Found(2, 3, NameKind.PER)));
  }

  @Test
  void readsTheOnlySentenceOfADocumentAsIfItWereAlone() {
    Encoded sentence = encoded("gestern", "traf", "Tano", "Brek", "Velda");

    assertThat(recogniser().names(List.of(sentence))).containsExactly(recogniser().names(sentence));
    assertThat(recogniser().names(List.of(encoded()))).containsExactly(List.of());
  }

  @Test
  void readsVeryLongRowsInTime() {
    String[] words = new String[100_000];
    Arrays.fill(words, "Velda");
    words[0] = "\"";

    assertThat(recogniser().names(encoded(words))).isNotEmpty();
  }

  @Test
  void leavesASentenceAloneWhoseLabelsMayNotFollowEachOther() {
    ConditionalField field = new ConditionalField(NameLabels.ALL, 12, NameLabels::mayFollow);

    learn(field, encoded("Ormo", "kam"), IN_PERSON, OUTSIDE);

    assertThat(new NameRecogniser(field.toModel("", 4, 0, 0)).names(encoded("Ormo", "kam")))
        .isEmpty();
  }

  @Test
  void givesTheMeanOfTheMomentsRemembered() {
    ConditionalField field = new ConditionalField(NameLabels.ALL, 16, NameLabels::mayFollow);
    Encoded sentence = encoded("er", "sah", "Velda");
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      learn(field, sentence, OUTSIDE, OUTSIDE, BEGIN_PLACE);
    }
    field.remember();
    for (int epoch = 0; epoch < 3 * EPOCHS; epoch++) {
      learn(field, sentence, OUTSIDE, OUTSIDE, OUTSIDE);
    }

    assertThat(new NameRecogniser(field.toModel("test", 4, 0, 0)).names(sentence))
        .containsExactly(new NameRecogniser.Found(2, 3, NameKind.LOC));
  }

  @Test
  void findsNothingInNoWords() {
    assertThat(recogniser().names(encoded())).isEmpty();
  }

  @Test
  void knowsGenitivesAndCompoundsOfWordsOfNames() {
    NameParts parts = new NameParts(List.of(List.of("Velda", "place"), List.of("Ost", "place")));

    assertThat(parts.of("Veldas")).isEqualTo(parts.of("Velda")).isPositive();
    assertThat(parts.of("Ost-Velda")).isEqualTo(parts.of("Velda"));
    assertThat(parts.of("Velda-Besuch")).isZero();
    assertThat(parts.of("-")).isZero();
  }

  private NameRecogniser recogniser() {
    ConditionalField field = new ConditionalField(NameLabels.ALL, 16, NameLabels::mayFollow);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      learn(
          field,
          encoded("heute", "traf", "Ormo", "Brek", "alle"),
          OUTSIDE,
          OUTSIDE,
          BEGIN_PERSON,
          IN_PERSON,
          OUTSIDE);
      learn(
          field, encoded("sie", "traf", "Tano", "Lisk"), OUTSIDE, OUTSIDE, BEGIN_PERSON, IN_PERSON);
      learn(field, encoded("er", "sah", "Velda"), OUTSIDE, OUTSIDE, BEGIN_PLACE);
      learn(field, encoded("er", "sah", "wenig"), OUTSIDE, OUTSIDE, OUTSIDE);
    }
    return new NameRecogniser(field.toModel("test", 4, 0, 0));
  }

  private static void learn(ConditionalField field, Encoded sentence, int... right) {
    FeatureVector features = new FeatureVector();
    List<int[]> rows = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      NameTemplates.fill(sentence, i, features);
      rows.add(field.rows(features));
    }
    field.learn(rows.toArray(int[][]::new), right, 1);
  }

  private Encoded encoded(String... forms) {
    return new Encoded(List.of(forms), vocabulary);
  }
}
