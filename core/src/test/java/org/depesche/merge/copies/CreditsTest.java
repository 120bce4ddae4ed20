package org.depesche.merge.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.depesche.model.Article;
import org.depesche.model.Document;
import org.depesche.pipeline.Pipeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditsTest {

  private static final String BODY =
      "Der Hafenmeister hat am Montag drei Kähne aus dem Becken ziehen lassen. "
          + "Niemand wurde verletzt, sagte er.";

  private static Document read(String text) {
    return Pipeline.of(
            java.util.Set.of(
                org.depesche.model.Layer.METADATA,
                org.depesche.model.Layer.LANGUAGE,
                org.depesche.model.Layer.BLOCKS),
            List.of())
        .analyze(new Article("a.txt", text.getBytes(StandardCharsets.UTF_8), "text/plain"));
  }

  private static List<Credit> credits(String text) {
    return Credits.of(read("Drei Kähne gehoben\n\n" + text));
  }

  @Test
  void readsTheBracketBehindThePlace() {
    Document document = read("Drei Kähne gehoben\n\nLübeck (dpa) - " + BODY);

    assertThat(Credits.of(document))
        .extracting(Credit::agency, Credit::entity, Credit::part, Credit::rule)
        .containsExactly(tuple("dpa", "org:dpa", false, "dateline:name"));
    assertThat(document.text(Credits.of(document).getFirst().spans().getFirst())).isEqualTo("dpa");
  }

  @Test
  void knowsAnAgencyByItsPlaceThatNoTableHas() {
    assertThat(credits("Lübeck (HKD) – " + BODY))
        .extracting(Credit::agency, Credit::rule)
        .containsExactly(tuple("HKD", "dateline:shape"));
    assertThat(credits("LÜBECK, 4. März (Möwenruf) -- " + BODY))
        .extracting(Credit::agency, Credit::rule)
        .containsExactly(tuple("Möwenruf", "dateline:shape"));
  }

  @Test
  void knowsAnAgencyThatTheTextCallsOne() {
    assertThat(
            credits(
                "Der Kahn sei alt, meldete die Nachrichtenagentur Möwenruf. "
                    + BODY
                    + "\n\n(Möwenruf/dpa)"))
        .extracting(Credit::agency, Credit::part)
        .containsExactly(tuple("Möwenruf", false), tuple("dpa", false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mit Material von dpa",
        "(dpa/hl)",
        "Mit Informationen von dpa und der Redaktion",
        "With additional reporting by dpa"
      })
  void tellsMaterialFromAWholeReport(String line) {
    assertThat(credits(BODY + "\n\n" + line))
        .extracting(Credit::agency, Credit::part)
        .containsExactly(tuple("dpa", true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"(dpa)", "dpa", "Quelle: dpa", "© dpa", "© 2031 dpa. Alle Rechte vorbehalten"})
  void readsALineOfItsOwn(String line) {
    assertThat(credits(BODY + "\n\n" + line))
        .extracting(Credit::agency, Credit::part)
        .containsExactly(tuple("dpa", false));
  }

  @Test
  void readsTheBracketBehindTheLastFullStop() {
    assertThat(credits(BODY + " (dpa/AFP)"))
        .extracting(Credit::agency)
        .containsExactly("dpa", "AFP");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Der Kahn sei alt, sagte der Hafenmeister der dpa. ",
        "The barge is old, according to a Reuters report. ",
        "Laut AFP war der Kahn alt. ",
        "Frankfurt (Oder) – Der Kahn war alt. ",
        "Der Kahn war alt. Foto: dpa ",
        "Der Kahn gehörte dem Nordischen Hafenverein (NHV). "
      })
  void creditsNobodyForBeingNamed(String text) {
    assertThat(credits(text + BODY)).isEmpty();
    assertThat(credits(BODY + "\n\n" + text)).isEmpty();
  }
}
