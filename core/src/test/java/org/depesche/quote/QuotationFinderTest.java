package org.depesche.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.depesche.model.Document;
import org.depesche.model.Layer;
import org.depesche.model.Quotation;
import org.depesche.model.Quotation.Type;
import org.depesche.pipeline.Reading;
import org.junit.jupiter.api.Test;

/** Texts are invented. They are read by the whole pipeline, models included. */
class QuotationFinderTest {

  private static List<Quotation> quotations(Document document) {
    return document.get(Layer.QUOTATIONS);
  }

  private static String content(Document document, Quotation quotation) {
    return Reading.words(document, quotation.content());
  }

  private static String speaker(Document document, Quotation quotation) {
    return Reading.words(document, Objects.requireNonNull(quotation.speaker()).spans());
  }

  @Test
  void findsWordsBetweenMarksAndTheSpeakerBehindThem() {
    Document document = Reading.of("„Wir öffnen die Schleuse am Morgen“, sagte der Hafenmeister.");
    Quotation quotation = Reading.only(document, Layer.QUOTATIONS);
    assertThat(quotation.type()).isEqualTo(Type.DIRECT);
    assertThat(content(document, quotation)).isEqualTo("„Wir öffnen die Schleuse am Morgen“");
    assertThat(speaker(document, quotation)).isEqualTo("der Hafenmeister");
    assertThat(Reading.words(document, quotation.cue())).isEqualTo("sagte");
  }

  @Test
  void takesMarksOfAnyStyle() {
    for (String marks : List.of("„“", "“”", "»«", "\"\"", "„\"", "«»")) {
      String quoted = marks.charAt(0) + "Wir öffnen die Schleuse" + marks.charAt(1);
      Document document = Reading.of("Der Hafenmeister sagte: " + quoted + ".");
      assertThat(quotations(document))
          .as(marks)
          .anySatisfy(q -> {
            assertThat(q.type()).isEqualTo(Type.DIRECT);
            assertThat(content(document, q)).isEqualTo(quoted);
          });
    }
  }

  @Test
  void keepsAQuotationOverSeveralSentencesWhole() {
    String quoted = "„Die Schleuse bleibt zu. Wir warten auf Ersatzteile. Mehr weiß ich nicht.“";
    Document document = Reading.of("Der Hafenmeister antwortete: " + quoted);
    assertThat(quotations(document))
        .anySatisfy(q -> assertThat(content(document, q)).isEqualTo(quoted));
  }

  @Test
  void marksAQuotationThatNeverEndsAsTruncated() {
    Document document = Reading.of("Der Hafenmeister sagte: „Wir öffnen die Schleuse erst im");
    assertThat(quotations(document)).anyMatch(Quotation::truncated);
  }

  @Test
  void findsTheClauseThatACueGoverns() {
    Document document = Reading.of("Der Bürgermeister sagte, dass die Brücke im Mai fertig wird.");
    Quotation quotation = Reading.only(document, Layer.QUOTATIONS);
    assertThat(quotation.type()).isEqualTo(Type.INDIRECT);
    assertThat(content(document, quotation)).isEqualTo("dass die Brücke im Mai fertig wird");
    assertThat(speaker(document, quotation)).isEqualTo("Der Bürgermeister");
  }

  @Test
  void hearsSpeechInTheReportingMoodWithoutAnyCue() {
    Document document =
        Reading.of("Der Bürgermeister sagte, die Brücke sei alt. Sie halte keine zwei Jahre mehr.");
    assertThat(quotations(document))
        .anySatisfy(q -> {
          assertThat(q.type()).isEqualTo(Type.INDIRECT_FREE_INDIRECT);
          assertThat(content(document, q)).startsWith("Sie halte");
          assertThat(speaker(document, q)).isEqualTo("Der Bürgermeister");
        });
  }

  @Test
  void findsASpeakerNamedByAPhrase() {
    Document document = Reading.of("Nach Angaben der Feuerwehr brannten zwei Lagerhallen aus.");
    Quotation quotation = Reading.only(document, Layer.QUOTATIONS);
    assertThat(content(document, quotation)).isEqualTo("brannten zwei Lagerhallen aus");
    assertThat(speaker(document, quotation)).isEqualTo("Angaben der Feuerwehr");
  }

  @Test
  void leavesAQuotedTitleAlone() {
    Document document = Reading.of("Im Hafen lag das Segelschiff „Möwe“ vor Anker.");
    assertThat(quotations(document)).isEmpty();
  }

  @Test
  void readsEnglishAlike() {
    Document document =
        Reading.of(
            "\"The lock stays closed,\" the harbour master said. He added that spare parts were late.");
    assertThat(quotations(document))
        .anySatisfy(q -> {
          assertThat(q.type()).isEqualTo(Type.DIRECT);
          assertThat(speaker(document, q)).isEqualTo("the harbour master");
        })
        .anySatisfy(q -> {
          assertThat(q.type()).isEqualTo(Type.INDIRECT);
          assertThat(content(document, q)).isEqualTo("that spare parts were late");
        });
  }

  @Test
  void keepsTheDatelineOutOfTheSpeaker() {
    Document document =
        Reading.of("Fähre fällt aus\n\nOslo – Norwegen sagt, die Fähre werde repariert.\n");
    assertThat(quotations(document))
        .anySatisfy(q -> assertThat(speaker(document, q)).isEqualTo("Norwegen"));
  }
}
