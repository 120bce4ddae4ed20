package org.depesche.cli.view;

import org.depesche.model.Document;
import org.depesche.model.Span;

/** Words of a document. */
record Excerpt(Document document, Span span) {

  String words() {
    return document.text(span);
  }

  /**
   * Where the words stand: {@code location:line} for plain text, as editors open it; for others,
   * whose text is not the file, {@code location @offset} into the document's text.
   */
  String place() {
    String location = document.location();
    if (!location.endsWith(".txt") && !location.endsWith(".md")) {
      return location + " @" + span.begin();
    }
    long breaks = document.text().substring(0, span.begin()).chars().filter(c -> c == '\n').count();
    return location + ":" + (breaks + 1);
  }
}
