package org.depesche.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depesche.model.Document;
import org.depesche.model.EventMention;
import org.depesche.model.EventQuantity.Role;
import org.depesche.model.Layer;
import org.depesche.pipeline.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts are invented. They are read by the whole pipeline, models included. */
class EventQuantitiesTest {

  /** {@code role words} of each quantity of the first event with that trigger. */
  private static List<String> counted(String text, String trigger) {
    Document document = Reading.of(text);
    EventMention event =
        document.get(Layer.EVENTS).stream()
            .filter(e -> e.trigger().stream().anyMatch(s -> document.text(s).equals(trigger)))
            .findFirst()
            .orElseThrow(() -> new AssertionError(document.get(Layer.EVENTS)));
    return event.quantities().stream()
        .map(q -> q.role() + " " + document.text(q.quantity().span()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norwegen lieferte Estland mehr als 600.000 Tonnen Kohle. | lieferte | OBJECT 600.000 Tonnen
          In Oslo demonstrierten 3.000 Bauern gegen die Regierung. | demonstrierten | ACTOR 3.000 Bauern
          Thousands of farmers protested against the Finnish government. | protested | ACTOR Thousands of farmers
          Finnish police arrested 40 protesters. | arrested | RECIPIENT 40 protesters
          Die EU verhängte Sanktionen gegen 20 norwegische Firmen. | verhängte | RECIPIENT 20 norwegische Firmen
          Peru griff Chile mit 20 Drohnen an. | griff | CIRCUMSTANCE 20 Drohnen
          Peru bombardierte Chile zweimal. | bombardierte | TIMES zweimal
          Bei einem Angriff Perus auf Chile starben zwölf Menschen. | Angriff | TOLL zwölf Menschen
          Twelve people were killed in a Peruvian attack on Chile. | attack | TOLL Twelve people
          """)
  void givesAnEventWhatItsWordsCount(String text, String trigger, String counted) {
    assertThat(counted(text, trigger)).containsExactly(counted);
  }

  @Test
  void givesTheTollOfOnePredicateToTheAttackItHangsOnToo() {
    String text = "Peru attacked Chile on Monday, killing at least 12 people and wounding 30.";

    assertThat(counted(text, "attacked")).containsExactly("TOLL 12 people", "TOLL 30");
  }

  @Test
  void takesTheTollFromTheNextSentences() {
    String text = "Peru griff Chile an. Dabei starben sieben Menschen. 20 wurden verletzt.";

    assertThat(counted(text, "griff")).containsExactly("TOLL sieben Menschen", "TOLL 20");
  }

  @Test
  void leavesTheTollOfAnotherPlaceAlone() {
    assertThat(counted("Peru griff Chile an. In Island starben vier Menschen.", "griff")).isEmpty();
  }

  @Test
  void leavesWhatAnotherVerbCounts() {
    String text = "Finnland besuchte Estland, während Händler 20 Schiffe verkauften.";

    assertThat(counted(text, "besuchte")).isEmpty();
  }

  @Test
  void namesRoleAndLink() {
    var quantity =
        Reading.of("Peru griff Chile an. Dabei starben sieben Menschen.")
            .get(Layer.EVENTS)
            .getFirst()
            .quantities()
            .getFirst();

    assertThat(quantity.role()).isEqualTo(Role.TOLL);
    assertThat(quantity.link()).isEqualTo("next-sentence");
  }
}
