package org.depesche.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.depesche.model.Dating;
import org.depesche.model.Document;
import org.depesche.model.Layer;
import org.depesche.model.Metadata;
import org.depesche.model.Span;
import org.junit.jupiter.api.Test;

class RecordsTest {

  private static final List<Layer<?>> KEPT =
      List.of(
          Layer.METADATA,
          Layer.LANGUAGE,
          Layer.BLOCKS,
          Layer.NAMES,
          Layer.MENTIONS,
          Layer.ENTITIES,
          Layer.TIMES,
          Layer.QUANTITIES,
          Layer.CLUES,
          Layer.DATING,
          Layer.QUOTATIONS,
          Layer.EVENTS);

  @Test
  void writesFieldsUnderTheirStableNames() throws IOException {
    assertThat(Records.toJson(Specimen.document())).isEqualTo(golden("record.json"));
  }

  @Test
  void readsBackEveryLayerButSentences() {
    Document document = Specimen.document();

    Document read = Records.fromJson(Records.toJson(document));

    assertThat(read.id()).isEqualTo(document.id());
    assertThat(read.location()).isEqualTo(document.location());
    assertThat(read.text()).isEqualTo(document.text());
    assertThat(read.warnings()).isEqualTo(document.warnings());
    assertThat(read.has(Layer.SENTENCES)).isFalse();
    for (Layer<?> layer : KEPT) {
      assertThat(read.find(layer)).as(layer.name()).isEqualTo(document.find(layer));
    }
  }

  @Test
  void tellsAnInferredDateWithItsReasonsWhereNothingStatesOne() {
    Dating.Reason reason =
        new Dating.Reason(
            "past-event",
            "It is past.",
            LocalDate.of(2031, 5, 1),
            null,
            List.of(new Span(0, 4)),
            new Dating.Elsewhere("sha256:1", "b.txt", List.of(new Span(2, 3))),
            false);
    Dating dating = Dating.of(List.of(reason));
    Document document =
        Document.of("a.txt", "text")
            .with(Layer.METADATA, Metadata.NONE)
            .with(Layer.CLUES, List.of())
            .with(Layer.DATING, dating);

    String json = Records.toJson(document);

    assertThat(json).contains("\"value\":\"2031-05-01/..\"", "\"basis\":\"inferred\"");
    assertThat(Records.fromJson(json).get(Layer.DATING)).isEqualTo(dating);
    assertThat(Records.fromJson(json).get(Layer.METADATA).published()).isNull();
    assertThat(Records.fromJson(json, Dating.UNKNOWN).get(Layer.DATING).isUnknown()).isTrue();
  }

  @Test
  void tellsALayerThatIsMissingFromAnEmptyOne() {
    Document document = Document.of("a.txt", "x").with(Layer.QUOTATIONS, List.of());

    Document read = Records.fromJson(Records.toJson(document));

    assertThat(read.get(Layer.QUOTATIONS)).isEmpty();
    assertThat(read.has(Layer.EVENTS)).isFalse();
    assertThat(read.has(Layer.METADATA)).isFalse();
  }

  @Test
  void keepsAnyTextInOneLineAndUnchangedThroughUtf8() {
    String text = "a\r\nb\u2028c\u0000 \uD83D\uDE00 half: \uD83D end \"\\";

    String json = Records.toJson(Document.of("odd.txt", text));

    String through = new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    assertThat(json).doesNotContain("\n").doesNotContain("\r");
    assertThat(Records.fromJson(through).text()).isEqualTo(text);
  }

  @Test
  void writesTheSameInATurkishLocale() throws IOException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(Records.toJson(Specimen.document())).isEqualTo(golden("record.json"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void ignoresFieldsThatItDoesNotKnow() {
    String json = Records.toJson(Document.of("a.txt", "x"));

    String newer = json.substring(0, json.length() - 1) + ",\"shared\":[1]}";

    assertThat(Records.fromJson(newer).text()).isEqualTo("x");
  }

  @Test
  void saysWhatIsNoRecord() {
    assertThatThrownBy(() -> Records.fromJson("{\"id\":1}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not the record of a document");
    assertThatThrownBy(() -> Records.fromJson("<html>"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  static String golden(String name) throws IOException {
    try (InputStream in = RecordsTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8)
          .strip();
    }
  }
}
