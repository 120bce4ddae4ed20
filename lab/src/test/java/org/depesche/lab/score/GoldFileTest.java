package org.depesche.lab.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.depesche.model.Document;
import org.depesche.model.EventType;
import org.depesche.model.Quotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoldFileTest {

  private static final String FILE =
      """
      # one text
      @ x-1 | en | 2024-05-14 stated | geese
      T The geese, said Una Moss, are back. Peru thanked Chad.
      Q indirect | The geese [...] are back | Una Moss | said
      E SUPPORT | Peru thanked Chad | PER | TCD the state | reported historical | -
      O CONSULT/visit | are back | - | - | future | 2024-06
      """;

  @Test
  void readsTextsQuotationsAndEvents() {
    GoldText text = GoldFile.read("x", FILE).texts().getFirst();
    assertThat(text.published()).isEqualTo("2024-05-14");
    assertThat(text.quotations().getFirst().content()).containsExactly("The geese", "are back");
    assertThat(text.quotations().getFirst().type()).isEqualTo(Quotation.Type.INDIRECT);
    assertThat(text.events())
        .extracting(GoldText.GoldEvent::type)
        .containsExactly(EventType.SUPPORT, EventType.CONSULT);
    assertThat(text.events()).extracting(GoldText.GoldEvent::optional).containsExactly(false, true);
    assertThat(text.events().getFirst().historical()).isTrue();
    assertThat(text.events().getFirst().recipients())
        .containsExactly(new GoldText.GoldParty("TCD", "the state"));
  }

  @Test
  void saysWhereTheFormatIsBroken() {
    assertThatThrownBy(() -> GoldFile.read("x.gold", "@ a | de | none | t\nE DANCE | b"))
        .hasMessageStartingWith("x.gold, line 2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"de.gold", "en.gold"})
  void namesWordsThatStandInTheText(String name) throws Exception {
    for (GoldText text : GoldFile.read(name, resource(name)).texts()) {
      Locator locator = new Locator(String.valueOf(text.text()));
      List<String> words = new ArrayList<>();
      text.quotations().forEach(q -> words.addAll(q.content()));
      text.quotations().forEach(q -> words.addAll(q.cue()));
      text.quotations().stream()
          .map(q -> q.speaker())
          .filter(s -> !s.isEmpty())
          .forEach(words::add);
      text.events().forEach(e -> words.add(e.words()));
      assertThat(words).as(text.id()).allSatisfy(w -> assertThat(locator.first(w)).isPresent());
    }
  }

  private static String resource(String name) throws Exception {
    try (InputStream in = GoldFile.class.getResourceAsStream("/org/depesche/lab/floors/" + name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void countsEverythingAsMissedWhereNothingIsFound() {
    GoldText text = GoldFile.read("x", FILE).texts().getFirst();
    Document empty = Document.of("x.txt", String.valueOf(text.text()));
    QuotationFloor quotations = new QuotationFloor();
    EventFloor events = new EventFloor();
    quotations.add(text, empty);
    events.add(text, empty);
    assertThat(quotations.score().message()).isEqualTo(new Prf(0, 0));
    assertThat(quotations.score().gold()).isEqualTo(1);
    assertThat(events.errors()).hasSize(1).first().asString().startsWith("missed in x-1: SUPPORT");
  }

  @Test
  void findsWordsWhateverWhiteSpacePartsThem() {
    Locator locator = new Locator("Art is long;\nthe  art of it");
    assertThat(locator.all("the art")).hasSize(1);
    assertThat(locator.all("art")).hasSize(2);
    assertThat(locator.all("ar")).isEqualTo(List.of());
  }
}
