package org.depesche.clean;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depesche.model.Article;
import org.depesche.model.DateInterval;
import org.depesche.model.Document;
import org.depesche.model.Hints;
import org.depesche.model.Layer;
import org.depesche.model.Metadata;
import org.depesche.model.Value;
import org.depesche.model.Warning;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HintsTest {

  private static final Cleaner CLEANER = new Cleaner();

  private static final String TEXT =
      "Am Kai ist es voll.\n\n"
          + "Die Fähre hat gestern wieder den Hafen verlassen, wie die Stadt mitteilte.\n";

  private static Hints hints(@Nullable String title, @Nullable String published) {
    return new Hints(
        "feed", title, "Der Hafenbote", List.of("Anna Muster"), published, null, "de-AT");
  }

  private static Document clean(String text, String mediaType, Hints hints) {
    return CLEANER.clean(new Article("a", text.getBytes(UTF_8), mediaType, hints));
  }

  private static Metadata metadata(String text, String mediaType, Hints hints) {
    return clean(text, mediaType, hints).get(Layer.METADATA);
  }

  private static @Nullable String published(String hint) {
    Value<DateInterval> date = metadata(TEXT, "text/plain", hints(null, hint)).published();
    return date == null ? null : date.value().value();
  }

  @Test
  void fillsWhatTheArticleDoesNotSay() {
    Document document = clean(TEXT, "text/plain", hints("Fähre fährt", "2024-06-04"));
    Metadata metadata = document.get(Layer.METADATA);
    assertThat(metadata.title()).isEqualTo(new Value<>("Fähre fährt", List.of(), "feed"));
    assertThat(metadata.publisher()).isEqualTo(new Value<>("Der Hafenbote", List.of(), "feed"));
    assertThat(metadata.authors()).containsExactly(new Value<>("Anna Muster", List.of(), "feed"));
    assertThat(String.valueOf(metadata.published())).contains("METADATA").contains("2024-06-04");
    assertThat(document.warnings()).extracting(Warning::code).doesNotContain("no-publication-date");
  }

  @Test
  void keepsTheTextsOwnTitleWhereTheHintSaysTheSame() {
    String text =
        "Fähre fährt wieder\n\nDie Fähre hat gestern wieder den Hafen verlassen, wie es hieß.\n";
    Value<String> title =
        metadata(text, "text/plain", hints("Fähre fährt wieder - Hafenbote", null)).title();
    assertThat(String.valueOf(title)).contains("value=Fähre fährt wieder,");
    Value<String> other = metadata(text, "text/plain", hints("Ganz anders", null)).title();
    assertThat(String.valueOf(other)).contains("value=Ganz anders,");
  }

  @Test
  void believesAPageBeforeAHintButNotADateThatOnlyStandsThere() {
    String stated =
        "<html><head><meta property='article:published_time'"
            + " content='2024-01-02'></head><body><h1>Die Fähre fährt</h1><p>Text.</p>";
    Metadata metadata = metadata(stated, "text/html", hints("Anders", "2024-06-04"));
    assertThat(String.valueOf(metadata.published())).contains("2024-01-02");
    String shown =
        "<html><body><h1>Die Fähre fährt</h1><div>Stand von heute, 2. Januar 2024</div><p>Die Fähre"
            + " fährt wieder.</p>";
    assertThat(String.valueOf(metadata(shown, "text/html", hints(null, "2024-06-04")).published()))
        .contains("2024-06-04");
  }

  @Test
  void believesADateThatTheTextStates() {
    Metadata metadata = metadata("2024-01-02\n\n" + TEXT, "text/plain", hints(null, "2024-06-04"));
    assertThat(String.valueOf(metadata.published())).contains("2024-01-02").contains("STATED");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tue, 04 Jun 2024 23:30:00 -0500|2024-06-04",
        "4 Jun 2024 08:00 +0200|2024-06-04",
        "2024-06-04T23:59:59.123-08:00|2024-06-04",
        "2024-06-04 10:00:00|2024-06-04",
        "2024/06/04|2024-06-04",
        "20240604T100000Z|2024-06-04",
        "D:20240604100000+02'00'|2024-06-04",
        "1717488000|2024-06-04",
        "1717488000000|2024-06-04",
        "1717488000.5|2024-06-04",
        "June 4, 2024|2024-06-04",
        "2024-06|2024-06",
        "2024|2024"
      })
  void readsDatesAsTheyAreWritten(String hint, String day) {
    assertThat(published(hint)).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "gestern", "2024-13-45", "99999999999999", "0", "1.5", "20249999"})
  void takesNoDateFromWhatIsNone(String hint) {
    assertThat(published(hint)).isNull();
  }

  @Test
  void letsTheLanguageHintDecideShortTexts() {
    assertThat(clean("Prag: 3:2", "text/plain", hints(null, null)).get(Layer.LANGUAGE))
        .isEqualTo("de");
  }

  @ParameterizedTest
  @CsvSource({
    "text/html; charset=iso-8859-1, UTF-8",
    "text/html; charset=windows-1252, UTF-8",
    "text/plain; charset=us-ascii, UTF-8",
    "text/html; charset=iso-8859-1, windows-1252",
    "text/html; charset=utf-16le, UTF-16LE",
    "text/plain; charset=utf-16be, UTF-16BE",
    "text/html; charset=utf-8, windows-1252",
    "text/plain, UTF-8",
    "text/html; charset=no-such-thing, UTF-8"
  })
  void readsTheBytesWhateverIsSaidOfThem(String mediaType, String charset) {
    String text =
        "<p>Die Fähre für „Öl“ fährt täglich – überall und natürlich auch für größere Schiffe.</p>";
    byte[] bytes = text.getBytes(java.nio.charset.Charset.forName(charset));
    Document document = CLEANER.clean(new Article("a", bytes, mediaType));
    assertThat(document.text()).contains("Die Fähre für „Öl“ fährt täglich – überall");
  }
}
