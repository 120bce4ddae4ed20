package org.depesche.clean;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.depesche.model.Article;
import org.depesche.model.Block;
import org.depesche.model.DateInterval;
import org.depesche.model.Document;
import org.depesche.model.Layer;
import org.depesche.model.Metadata;
import org.depesche.model.Value;
import org.depesche.model.Warning;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of made-up outlets, and beside each what is read in it: one kind of page each. */
class GoldenPagesTest {

  private static final Cleaner CLEANER = new Cleaner();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "weblog",
        "lead-outside",
        "parts",
        "forum",
        "layout-table",
        "stub",
        "script-only",
        "in-a-form"
      })
  void readsThePageAsItsGoldenFileSays(String name) throws IOException {
    Article article = new Article(name + ".html", bytes(name + ".html"), "text/html");
    String golden = new String(bytes(name + ".txt"), StandardCharsets.UTF_8);
    assertThat(print(CLEANER.clean(article))).isEqualTo(golden);
  }

  private static byte[] bytes(String file) throws IOException {
    try (InputStream in =
        requireNonNull(GoldenPagesTest.class.getResourceAsStream("pages/" + file), file)) {
      return in.readAllBytes();
    }
  }

  private static String print(Document document) {
    Metadata metadata = document.get(Layer.METADATA);
    List<String> lines = new ArrayList<>();
    lines.add("title: " + (metadata.title() == null ? "-" : metadata.title().value()));
    lines.add(
        "authors: "
            + metadata.authors().stream().map(Value::value).collect(Collectors.joining(", ")));
    lines.add("published: " + day(metadata.published()));
    lines.add("updated: " + day(metadata.updated()));
    String warnings =
        document.warnings().stream().map(Warning::code).collect(Collectors.joining(", "));
    lines.add("warnings: " + (warnings.isEmpty() ? "-" : warnings));
    lines.add("");
    for (Block block : document.get(Layer.BLOCKS)) {
      lines.add(block.kind() + " " + document.text(block.span()).replace("\n", " / "));
    }
    return String.join("\n", lines) + "\n";
  }

  private static String day(@Nullable Value<DateInterval> date) {
    return date == null ? "-" : date.value().value();
  }
}
