package org.depesche.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.depesche.language.VerbGroup.Modality;
import org.depesche.language.VerbGroup.Tense;
import org.depesche.model.Layer;
import org.depesche.model.Sentence;
import org.depesche.pipeline.Reading;
import org.junit.jupiter.api.Test;

class VerbsTest {

  private static VerbGroup group(String language, String text) {
    Sentence sentence = Reading.of(text).get(Layer.SENTENCES).getFirst();
    return Verbs.of(language).group(sentence, sentence.root());
  }

  @Test
  void putsASeparatedParticleBack() {
    assertThat(group("de", "Der Verein wies die Kritik zurück.").lemma()).isEqualTo("zurückweisen");
  }

  @Test
  void tellsPassiveFromFuture() {
    assertThat(group("de", "Die Brücke wurde gestern gesperrt.").passive()).isTrue();
    VerbGroup future = group("de", "Die Stadt wird die Brücke sperren.");
    assertThat(future.passive()).isFalse();
    assertThat(future.modality()).isEqualTo(Modality.FUTURE);
  }

  @Test
  void tellsHearsayFromWhatLiesAhead() {
    assertThat(group("de", "Der Kapitän soll die Fracht verkauft haben.").modality())
        .isEqualTo(Modality.HEARSAY);
    assertThat(group("de", "Der Kapitän soll morgen die Fracht verkaufen.").modality())
        .isEqualTo(Modality.FUTURE);
  }

  @Test
  void countsAPerfectAsPast() {
    assertThat(group("de", "Der Rat hat den Plan beschlossen.").tense()).isEqualTo(Tense.PAST);
    assertThat(group("en", "The council has approved the plan.").tense()).isEqualTo(Tense.PAST);
  }

  @Test
  void takesNoCopulaForAPerfect() {
    assertThat(group("de", "Die Brücke ist fertig.").tense()).isEqualTo(Tense.PRESENT);
  }

  @Test
  void hearsTheReportingMood() {
    assertThat(group("de", "Die Brücke halte noch zwei Jahre.").reported()).isTrue();
    assertThat(group("de", "Die Brücke hält noch zwei Jahre.").reported()).isFalse();
  }

  @Test
  void findsNegationOnVerbAndObject() {
    assertThat(group("de", "Der Rat beschloss den Plan nicht.").negated()).isTrue();
    assertThat(group("de", "Der Rat beschloss keinen Plan.").negated()).isTrue();
    assertThat(group("en", "The council did not approve the plan.").negated()).isTrue();
    assertThat(group("en", "The council approved the plan.").negated()).isFalse();
  }
}
