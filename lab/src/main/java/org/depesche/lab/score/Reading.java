package org.depesche.lab.score;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.depesche.lab.score.TimeGold.Timex;
import org.depesche.model.Article;
import org.depesche.model.Document;
import org.depesche.model.Layer;
import org.depesche.model.Span;
import org.depesche.model.TimeExpression;
import org.depesche.pipeline.Pipeline;

/** Articles made into documents as every user gets them, by the standard pipeline. */
final class Reading {

  private static final Pipeline PIPELINE = Pipeline.standard();

  private Reading() {}

  /** What the pipeline reads in a plain text. */
  static Document ofText(String location, String text) {
    return of(
        new Article(location, text.getBytes(StandardCharsets.UTF_8), "text/plain; charset=utf-8"));
  }

  /** The time expressions found; the day of writing is told by a first line, as articles do. */
  static List<Timex> times(TimeGold gold) {
    String before = gold.written().isEmpty() ? "" : gold.written() + "\n";
    Document document = ofText(gold.name() + ".txt", before + gold.text());
    List<Timex> result = new ArrayList<>();
    for (TimeExpression time : list(document, Layer.TIMES)) {
      int begin = time.span().begin() - before.length();
      if (begin >= 0) {
        Span span = new Span(begin, begin + time.span().length());
        result.add(new Timex(span, time.type().name(), time.value()));
      }
    }
    return result;
  }

  static Document of(Article article) {
    return PIPELINE.analyze(article);
  }

  /** The layer's list, empty where no stage has provided it. */
  static <T> List<T> list(Document document, Layer<List<T>> layer) {
    return document.find(layer).orElse(List.of());
  }
}
