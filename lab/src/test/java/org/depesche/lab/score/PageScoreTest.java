package org.depesche.lab.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.depesche.model.Block;
import org.depesche.model.DateInterval;
import org.depesche.model.Document;
import org.depesche.model.Layer;
import org.depesche.model.Metadata;
import org.depesche.model.Span;
import org.depesche.model.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageScoreTest {

  private static final String JSON =
      """
      {"https://example.org/a":{"file":"a.html","title":"Igel: ein Leben","date":"2020-02-03",
        "with":["Der Igel","schläft tief"],"without":["Impressum","Warenkorb"]}}
      """;

  @Test
  void countsSegmentsInTheMainTextOnly(@TempDir Path folder) throws Exception {
    PageScore score = new PageScore();
    score.add(page(folder), document("Der\n Igel frisst. Impressum", "schläft tief Warenkorb"));
    assertThat(score.mainText()).isEqualTo(new Prf(0.5, 0.5));
  }

  @Test
  void takesTitlesByTheirWordsAndDatesExactly(@TempDir Path folder) throws Exception {
    PageScore score = new PageScore();
    Value<DateInterval> day =
        new Value<>(
            DateInterval.day(LocalDate.of(2020, 2, 3), DateInterval.Basis.METADATA), List.of(), "");
    score.add(
        page(folder),
        document("x", "y")
            .with(
                Layer.METADATA,
                new Metadata(
                    new Value<>("Igel – ein Leben", List.of(), ""),
                    null,
                    List.of(),
                    null,
                    day,
                    null)));
    assertThat(score.titles()).isEqualTo(new Prf(1, 1));
    assertThat(score.dates()).isEqualTo(new Prf(1, 1));
  }

  @Test
  void countsNoAnswerAgainstAccuracyAlone(@TempDir Path folder) throws Exception {
    PageScore score = new PageScore();
    score.add(page(folder), document("x", "y"));
    assertThat(score.dates()).isEqualTo(new Prf(0, 0));
    assertThat(score.errors().byKind()).containsKey("date missing");
  }

  private static PageGold page(Path folder) throws Exception {
    Files.writeString(folder.resolve("gold.json"), JSON, StandardCharsets.UTF_8);
    return PageGold.readAll(folder).getFirst();
  }

  private static Document document(String main, String boilerplate) {
    int end = main.length();
    return Document.of("a.html", main + boilerplate)
        .with(
            Layer.BLOCKS,
            List.of(
                new Block(new Span(0, end), Block.Kind.PARAGRAPH, "test"),
                new Block(
                    new Span(end, end + boilerplate.length()), Block.Kind.BOILERPLATE, "test")));
  }
}
