package org.depesche.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Modules of the page that draw nothing, called in a browser. */
class PageLogicTest {

  @TempDir private static Path folder;

  private static @Nullable OpenPage opened;

  @BeforeAll
  static void start() throws Exception {
    opened = OpenPage.start(Example.archive(), folder);
    opened.open("", "h1");
  }

  @AfterAll
  static void stop() throws Exception {
    if (opened != null) {
      opened.close();
    }
  }

  private static String call(String module, String expression) {
    return Objects.requireNonNull(opened).call(module, expression);
  }

  private static String holder(String name, String document, int begin, int end, String text) {
    return """
    {entity:'%1$s', name:'%1$s', stance:'alleges', document:'%2$s',
     span:{begin:%3$d, end:%4$d}, text:'%5$s'}\
    """
        .formatted(name, document, begin, end, text);
  }

  private static String stands(String... holders) {
    return call(
        "holders.js",
        "stands([%s]).map(s => s.names.join('+') + ': ' + s.sayings.map(x => x.text + '/' + x.copies.length))"
            .formatted(String.join(",", holders)));
  }

  @Test
  void namesAllWhoShareASentenceOnce() {
    assertThat(
            stands(
                holder("Norway", "a", 0, 9, "one"),
                holder("Norway", "b", 0, 9, "two"),
                holder("Estonia", "a", 0, 9, "one")))
        .isEqualTo("[\"Norway+Estonia: one/0\",\"Norway: two/0\"]");
  }

  @Test
  void countsCopiesOfASentenceAndDropsPartsOfIt() {
    assertThat(
            stands(
                holder("Norway", "a", 0, 9, "whole"),
                holder("Norway", "a", 3, 9, "part"),
                holder("Norway", "b", 5, 14, "whole")))
        .isEqualTo("[\"Norway: whole/1\"]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          https://example.org/a?b=1;  "https://example.org/a?b=1"
          HTTP://EXAMPLE.ORG;         "http://example.org/"
          javascript:alert(1);        null
          data:text/html,x;           null
          file:///etc/passwd;         null
          articles/visit.txt;         null
          """)
  void linksOnlyAddressesOfTheWeb(String location, String address) {
    assertThat(call("location.js", "webAddress('" + location + "')")).isEqualTo(address);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          /documents/sha256%3Aab?span=3-9,12-20;  [3,9,12,20]
          /documents/x?span=9-3;                  []
          /documents/x?span=a-b,;                 []
          /documents/%E0%A4%A?span=1-2;           [1,2]
          """)
  void readsSpansFromAnyAddress(String hash, String borders) {
    assertThat(call("route.js", "parse('#" + hash + "').spans.flatMap(s => [s.begin, s.end])"))
        .isEqualTo(borders);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          2031-05-06;             6 May 2031
          2031-05;                May 2031
          2031;                   2031
          2031-05-12/2031-05-18;  12–18 May 2031
          2031-05-31/2031-06-02;  31 May–2 June 2031
          PAST_REF;               PAST_REF
          2031-99-99;             2031-99-99
          """)
  void writesDatesAsExactlyAsTheyAreKnown(String value, String words) {
    assertThat(call("messages/dates.js", "dateWords('" + value + "')").replaceAll("\\h*–\\h*", "–"))
        .isEqualTo("\"" + words + "\"");
  }
}
