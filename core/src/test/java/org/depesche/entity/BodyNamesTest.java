package org.depesche.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.depesche.model.Document;
import org.depesche.model.Entity;
import org.depesche.model.Layer;
import org.depesche.model.Metadata;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BodyNamesTest {

  private static @Nullable String country(String language, String name) {
    String line =
        "{ORG " + name + " } " + (language.equals("de") ? "schwieg" : "slept") + "/VERB .";
    Document document = new EntityLinker().process(Marked.of(language, Metadata.NONE, line));
    Entity body = document.get(Layer.ENTITIES).get(0);
    return body.country();
  }

  @Test
  void takesTheStateInTheNameOfABody() {
    assertThat(country("de", "Kanufreunde Norwegen")).isEqualTo("NOR");
    assertThat(country("en", "Norwegian Canoe Federation")).isEqualTo("NOR");
    assertThat(country("de", "Norwegian Canoe Federation")).isEqualTo("NOR");
  }

  @Test
  void takesALargeTownAtTheEndOfTheName() {
    assertThat(country("de", "Ruderfreunde Bordeaux")).isEqualTo("FRA");
    assertThat(country("de", "FSV Mainz 07")).isEqualTo("DEU");
    assertThat(country("de", "Bordeaux Ruderfreunde")).isNull();
  }

  @Test
  void takesNoneOfTwoStates() {
    assertThat(country("en", "Norwegian Polish Choir")).isNull();
  }

  @Test
  void takesNoPartOfTheWorldForAState() {
    assertThat(country("en", "Latin American Choir")).isNull();
    assertThat(country("en", "New Jersey Choir")).isNotEqualTo("JEY");
  }
}
