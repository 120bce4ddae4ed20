package org.depesche.lab.score;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.depesche.model.Article;
import org.depesche.model.Document;
import org.depesche.model.Layer;
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

  static Document of(Article article) {
    return PIPELINE.analyze(article);
  }

  /** The layer's list, empty where no stage has provided it. */
  static <T> List<T> list(Document document, Layer<List<T>> layer) {
    return document.find(layer).orElse(List.of());
  }
}
