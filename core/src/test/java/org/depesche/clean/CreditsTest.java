package org.depesche.clean;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.depesche.clean.HarbourNews.BODY;
import static org.depesche.clean.HarbourNews.HEADLINE;

import java.util.List;
import org.depesche.model.Article;
import org.depesche.model.DateInterval;
import org.depesche.model.Document;
import org.depesche.model.Layer;
import org.depesche.model.Metadata;
import org.depesche.model.Value;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines around headlines that tell dates and authors, and headlines among them. */
class CreditsTest {

  private static final Cleaner CLEANER = new Cleaner();

  private static Document clean(String text) {
    return CLEANER.clean(new Article("a.txt", text.getBytes(UTF_8), "text/plain"));
  }

  private static Metadata metadata(String text) {
    return clean(text).get(Layer.METADATA);
  }

  private static @Nullable String day(@Nullable Value<DateInterval> date) {
    return date == null ? null : date.value().value();
  }

  private static @Nullable String text(@Nullable Value<String> value) {
    return value == null ? null : value.value();
  }

  private static List<String> names(Metadata metadata) {
    return metadata.authors().stream().map(Value::value).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          12. März 2024 | 08:15 Uhr | Von Anna Muster, Lissabon; 2024-03-12; Anna Muster
          Posted on March 12, 2024 by Anna Muster | 3 Comments; 2024-03-12; Anna Muster
          Veröffentlicht von Anna Muster am Dienstag, 12.03.2024 um 8.15 Uhr; 2024-03-12; Anna Muster
          VON ANNA MUSTER am 12. März 2024; 2024-03-12; Anna Muster
          12.03.24, 08:15 Uhr; 2024-03-12;
          12. März 2024 Anna Muster; 2024-03-12; Anna Muster
          12.03.2024 | Hafen, Wirtschaft | Lesezeit etwa 4 min.; 2024-03-12;
          Hafen12. März 2024Autor: Anna Muster; 2024-03-12; Anna Muster
          By Anna Muster, March 12, 2024 2:30 pm; 2024-03-12; Anna Muster
          by anna on March 12, 2024; 2024-03-12; anna
          """)
  void readsDateAndAuthorInOneLine(String line, String day, @Nullable String author) {
    String text = HEADLINE + "\n" + line + "\n" + BODY;
    Metadata metadata = metadata(text);
    assertThat(day(metadata.published())).isEqualTo(day);
    assertThat(names(metadata)).isEqualTo(author == null ? List.of() : List.of(author));
    for (Value<String> name : metadata.authors()) {
      assertThat(name.spans().getFirst().in(text)).isEqualToIgnoringCase(name.value());
    }
    assertThat(text(metadata.title())).isEqualTo(HEADLINE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Von Anna Muster und Jan Beispiel",
        "ANNA MUSTER UND JAN BEISPIEL, REDAKTION",
        "Anna Muster, Jan Beispiel, dpa",
        "Text: Anna Muster, Jan Beispiel | Foto: Kim Bild"
      })
  void readsNamesThatLeadRoleOrAgencyMark(String line) {
    assertThat(names(metadata(HEADLINE + "\n" + line + "\n" + BODY)))
        .containsExactly("Anna Muster", "Jan Beispiel");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wahlkalender 12.03.2024",
        "Was am 12. März 2024 geschah",
        "Anna Muster",
        "Von Lissabon nach Porto",
        "Kein Ende in Sicht!"
      })
  void takesNoOtherLineForCredits(String line) {
    Metadata metadata = metadata(line + "\n" + BODY);
    assertThat(metadata.published()).isNull();
    assertThat(metadata.authors()).isEmpty();
    assertThat(text(metadata.title())).isEqualTo(line);
  }

  @Test
  void tellsTheDayOfPublicationFromTheLastChange() {
    Metadata metadata =
        metadata(HEADLINE + "\nLast updated 04 Jun 2024, originally created 17 Jun 2023\n" + BODY);
    assertThat(day(metadata.published())).isEqualTo("2023-06-17");
    assertThat(day(metadata.updated())).isEqualTo("2024-06-04");
  }

  @Test
  void prefersTheDateAtTheHeadlineToOneAtTheTopOfThePage() {
    String page = "05.04.2024\nStart\nInland\nAusland\nWirtschaft\nSport\nKultur\nWetter\nKonto\n";
    Metadata metadata = metadata(page + HEADLINE + "\n12. März 2024\n" + BODY);
    assertThat(day(metadata.published())).isEqualTo("2024-03-12");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          BERLIN, 3. März 2024 (xyz) - ; 2024-03-03; BERLIN
          WASHINGTON, March 3, 2024 (Xyz) - ; 2024-03-03; WASHINGTON
          Seoul/Pjöngjang (xyz) – ; ; Seoul
          BERLIN, 3. März (xyz) - ; ; BERLIN
          """)
  void readsTheFullDateOfADateline(String dateline, @Nullable String day, String place) {
    Metadata metadata = metadata(HEADLINE + "\n\n" + dateline + " " + BODY);
    assertThat(day(metadata.published())).isEqualTo(day);
    assertThat(text(metadata.dateline())).isEqualTo(place);
  }

  @Test
  void takesTheRepeatedLineThatTheTextIsAboutForTheHeadline() {
    String page =
        "Start\nInland\nAusland\nWirtschaft\nSport\nKultur\nWetter\nKonto\n"
            + "Sommerfest im Stadtpark lockt viele Besucher\nHafen\n"
            + HEADLINE
            + "\nGutachten fehlt noch immer\n12. März 2024\nStart » Hafen » "
            + HEADLINE
            + "\n";
    Metadata metadata = metadata(page + BODY);
    assertThat(text(metadata.title())).isEqualTo(HEADLINE);
  }

  @Test
  void takesTheOnlyItemOfAListForTheHeadline() {
    String text = "Mar 12, 2024 10:56 Europe/Berlin\n  • " + HEADLINE + "\n\n" + BODY;
    assertThat(text(metadata(text).title())).isEqualTo(HEADLINE);
  }
}
