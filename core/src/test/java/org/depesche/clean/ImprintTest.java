package org.depesche.clean;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.depesche.model.Article;
import org.depesche.model.Document;
import org.depesche.model.Layer;
import org.depesche.model.Value;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImprintTest {

  private static final Cleaner CLEANER = new Cleaner();

  private static final String BODY =
      "\n\nDer Stadtrat hat am Abend den Haushalt für das kommende Jahr beschlossen.\n\nDie"
          + " Opposition stimmte nach langer Debatte dagegen.\n\n";

  private static Document clean(String text) {
    return CLEANER.clean(new Article("a.txt", text.getBytes(UTF_8), "text/plain"));
  }

  private static @Nullable String publisher(String text) {
    Document document = clean(text);
    Value<String> value = document.get(Layer.METADATA).publisher();
    if (value != null) {
      assertThat(document.text(value.spans().getFirst())).isEqualTo(value.value());
    }
    return value == null ? null : value.value();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Quelle: Der Hafenbote | Der Hafenbote",
        "Source: https://www.hafenbote.example/rat/1 | hafenbote.example",
        "Dieser Artikel erschien zuerst bei Hafenbote. | Hafenbote",
        "© 2023 Hafenbote. Alle Rechte vorbehalten | Hafenbote",
        "© 2019–2023 Hafenbote Verlag | Hafenbote Verlag",
        "© Otto Muster/Bildagentur | "
      })
  void readsThePublisherBelowTheArticle(String line, @Nullable String publisher) {
    assertThat(publisher("Rat beschließt Haushalt" + BODY + line)).isEqualTo(publisher);
  }

  @Test
  void readsThePublisherFromTheEndOfTheTitle() {
    assertThat(publisher("Rat beschließt Haushalt | Hafenbote" + BODY)).isEqualTo("Hafenbote");
    String dash = "Rat beschließt Haushalt – Kritik – Hafenbote Lokales" + BODY;
    assertThat(publisher(dash)).isNull();
    assertThat(publisher(dash + "Folgen Sie Hafenbote im Netz")).isEqualTo("Hafenbote");
  }

  @Test
  void readsTheTitleFromTheNumberedTextOfAnImage() {
    Document document =
        clean(
            BODY.strip() + "\n\n![Rat beschließt neuen Haushalt 1 Das Rathaus](a.jpg)\n\n" + BODY);
    Value<String> title = document.get(Layer.METADATA).title();
    assertThat(title)
        .isNotNull()
        .extracting(Value::value)
        .isEqualTo("Rat beschließt neuen Haushalt");
    assertThat(clean(BODY.strip() + "\n\n![Das alte Rathaus am Markt](a.jpg)\n\n" + BODY))
        .extracting(plain -> plain.get(Layer.METADATA).title())
        .isNull();
  }
}
