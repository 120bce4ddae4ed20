package org.depesche.clean;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.depesche.model.Article;
import org.depesche.model.Block;
import org.depesche.model.Document;
import org.depesche.model.Layer;
import org.depesche.model.Metadata;
import org.depesche.model.Span;
import org.depesche.model.Value;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes, the result keeps its shape; a failing seed is in the test's name. */
class CleanerFuzzTest {

  private static final Cleaner CLEANER = new Cleaner();

  private static final List<String> SNIPPETS =
      List.of(
          "<div class='share'>",
          "</div>",
          "<article>",
          "<p>",
          "<h1>",
          "<br><br>",
          "<li>",
          "<a href=x>",
          "<script>",
          "</script>",
          "<!--",
          "<table><tr><td>",
          "&amp;&#x110000;",
          "\n",
          "\r\n\r\n",
          " ",
          "![",
          "](",
          ")",
          "# ",
          "> ",
          "* ",
          "2024-02-30",
          "3. März 2024",
          "Von Anna Muster",
          "Tags",
          "Related Posts",
          "BOZEN (lu). ",
          "\ud800",
          "\udc00",
          "\u0000",
          "\u2028",
          "\u00ad",
          "“",
          "Die Ministerin sagte, sie komme bald nach Lissabon.",
          "{\"@type\":\"Article\"",
          "<script type=application/ld+json>{\"@type\":\"Article\",\"author\":[[[]]]}</script>");

  private static void check(byte[] content, @Nullable String mediaType) {
    Article article = new Article("fuzz", content, mediaType);
    Document document = CLEANER.clean(article);
    int last = 0;
    for (Block block : document.get(Layer.BLOCKS)) {
      assertThat(block.span().begin()).isGreaterThanOrEqualTo(last);
      assertThat(block.span().length()).isPositive();
      assertThat(document.text(block.span())).isNotBlank();
      last = block.span().end();
    }
    assertThat(last).isLessThanOrEqualTo(document.text().length());
    Metadata metadata = document.get(Layer.METADATA);
    for (Value<String> author : metadata.authors()) {
      for (Span span : author.spans()) {
        assertThat(document.text(span)).isEqualTo(author.value());
      }
    }
    Document again = CLEANER.clean(article);
    assertThat(again.text()).isEqualTo(document.text());
    assertThat(again.get(Layer.BLOCKS)).isEqualTo(document.get(Layer.BLOCKS));
    assertThat(again.get(Layer.METADATA)).isEqualTo(metadata);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void survivesRandomSnippets(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(400); i >= 0; i--) {
      text.append(SNIPPETS.get(random.nextInt(SNIPPETS.size())));
    }
    check(text.toString().getBytes(UTF_8), "text/html");
    check(text.toString().getBytes(UTF_8), "text/plain");
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
  void survivesRandomBytes(long seed) {
    Random random = new Random(seed);
    byte[] bytes = new byte[random.nextInt(4000)];
    random.nextBytes(bytes);
    check(bytes, "text/html");
    check(bytes, "text/plain");
    check(bytes, null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<b>",
        "<blockquote><ul><li>",
        "<table><tr><td>",
        "<a>",
        "<svg><g>",
        "<article>",
        "<figure><p>x",
        "<div class='comments caption'>x",
        "<h1><div>",
        "<time><span class=author>",
        "<header class=lead>"
      })
  void survivesDeepNesting(String tag) {
    check((tag.repeat(100_000) + "Die Ministerin kommt.").getBytes(UTF_8), "text/html");
  }

  @Test
  void survivesDeeplyNestedLinkedData() {
    String json = "<script type=application/ld+json>" + "[".repeat(100_000) + "</script>";
    check(json.getBytes(UTF_8), "text/html");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "a ", "![", "](", ". ", "1 ", "Von A ", "Mai 1 ", "<", "*", "\n", "A-"})
  void survivesOneHugeLine(String piece) {
    byte[] content = piece.repeat(1_000_000 / piece.length()).getBytes(UTF_8);
    check(content, "text/plain");
    check(content, "text/html");
  }

  /** What took the square of the length would not come to an end. */
  @ParameterizedTest
  @ValueSource(strings = {"Der Kran am Hafen steht still.\n", "![Kran](kran\n\n"})
  void survivesLinesWithoutNumber(String line) {
    check(line.repeat(4_000_000 / line.length()).getBytes(UTF_8), null);
  }
}
