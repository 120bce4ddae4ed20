package org.depesche.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.depesche.model.Article;
import org.depesche.model.Document;
import org.depesche.model.Layer;
import org.depesche.model.Span;

/** Texts of ours, read as every user gets them. */
public final class Reading {

  private static final Pipeline PIPELINE = Pipeline.standard();

  private Reading() {}

  public static Document of(String text) {
    return PIPELINE.analyze(
        new Article("test.txt", text.getBytes(StandardCharsets.UTF_8), "text/plain"));
  }

  /** The words under the spans, with a bar between. */
  public static String words(Document document, List<Span> spans) {
    return String.join(" | ", spans.stream().map(document::text).toList());
  }

  /** The only element of a layer. */
  public static <T> T only(Document document, Layer<List<T>> layer) {
    List<T> list = document.get(layer);
    if (list.size() != 1) {
      throw new AssertionError("one element wanted in '" + layer + "', not " + list);
    }
    return list.getFirst();
  }
}
