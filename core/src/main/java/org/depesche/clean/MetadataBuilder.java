package org.depesche.clean;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.depesche.model.DateInterval;
import org.depesche.model.Metadata;
import org.depesche.model.Span;
import org.depesche.model.Value;
import org.jspecify.annotations.Nullable;

/** Collects metadata: of each kind, the first that comes stays. */
final class MetadataBuilder {

  private final List<Value<String>> authors = new ArrayList<>();
  private @Nullable Value<String> title;
  private @Nullable Value<String> publisher;
  private @Nullable Value<String> dateline;
  private @Nullable Value<DateInterval> published;
  private @Nullable Value<DateInterval> updated;

  void title(String value, List<Span> spans, String rule) {
    if (title == null) {
      title = new Value<>(value, spans, rule);
    }
  }

  void publisher(String value, List<Span> spans, String rule) {
    if (publisher == null) {
      publisher = new Value<>(value, spans, rule);
    }
  }

  void author(String value, List<Span> spans, String rule) {
    if (authors.stream().noneMatch(author -> author.value().equals(value))) {
      authors.add(new Value<>(value, spans, rule));
    }
  }

  void dateline(String value, Span span, String rule) {
    if (dateline == null) {
      dateline = new Value<>(value, List.of(span), rule);
    }
  }

  void published(LocalDate day, DateInterval.Basis basis, List<Span> spans, String rule) {
    if (published == null) {
      published = new Value<>(DateInterval.day(day, basis), spans, rule);
    }
  }

  void updated(LocalDate day, DateInterval.Basis basis, List<Span> spans, String rule) {
    if (updated == null) {
      updated = new Value<>(DateInterval.day(day, basis), spans, rule);
    }
  }

  boolean hasAuthors() {
    return !authors.isEmpty();
  }

  Metadata build() {
    return new Metadata(title, publisher, authors, dateline, published, updated);
  }
}
