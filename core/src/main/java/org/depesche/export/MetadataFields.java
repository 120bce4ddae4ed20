package org.depesche.export;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.depesche.export.DocumentRecord.DateRecord;
import org.depesche.export.DocumentRecord.Evidence;
import org.depesche.export.DocumentRecord.Provenance;
import org.depesche.export.DocumentRecord.Published;
import org.depesche.model.DateInterval;
import org.depesche.model.Dating;
import org.depesche.model.Metadata;
import org.depesche.model.Publication;
import org.depesche.model.Span;
import org.depesche.model.Value;
import org.jspecify.annotations.Nullable;

/**
 * Takes metadata apart into plain fields and their provenance, and puts it together again. Readers
 * of the record want {@code "title":"..."}; those who doubt it look under {@code provenance}.
 */
final class MetadataFields {

  /** The rule of a date that no single rule has read: see the reasons. */
  private static final String INFERRED = "inferred";

  private MetadataFields() {}

  static @Nullable String plain(@Nullable Value<String> value) {
    return value == null ? null : value.value();
  }

  static @Nullable DateRecord date(@Nullable Value<DateInterval> value) {
    return value == null ? null : new DateRecord(value.value(), value.spans(), value.rule());
  }

  /** When it was published: as metadata tells, else as was inferred; null if neither tells. */
  static @Nullable Published published(Metadata metadata, Dating dating) {
    Value<DateInterval> known = metadata.published();
    if (known != null) {
      return new Published(Publication.of(known.value()), known.spans(), known.rule(), null);
    }
    Publication inferred = Publication.of(dating);
    List<Span> spans =
        dating.reasons().stream()
            .filter(reason -> !reason.dropped())
            .flatMap(reason -> reason.spans().stream())
            .distinct()
            .sorted()
            .toList();
    return inferred == null ? null : new Published(inferred, spans, INFERRED, dating.reasons());
  }

  /** The layer that {@link #published} wrote, where metadata tells nothing. */
  static Dating dating(@Nullable Published published) {
    return published == null || published.reasons() == null
        ? Dating.UNKNOWN
        : new Dating(published.date().earliest(), published.date().latest(), published.reasons());
  }

  private static @Nullable Value<DateInterval> known(@Nullable Published published) {
    if (published == null || published.reasons() != null) {
      return null;
    }
    Publication date = published.date();
    return new Value<>(
        new DateInterval(
            date.value(),
            date.precision(),
            date.basis(),
            Objects.requireNonNull(date.earliest()),
            Objects.requireNonNull(date.latest())),
        published.spans(),
        published.rule());
  }

  static Provenance provenance(Metadata metadata) {
    return new Provenance(
        evidence(metadata.title()),
        evidence(metadata.publisher()),
        metadata.authors().stream().map(a -> new Evidence(a.spans(), a.rule())).toList(),
        evidence(metadata.dateline()));
  }

  static Metadata read(DocumentRecord record, Provenance provenance) {
    List<Value<String>> authors =
        IntStream.range(0, record.authors().size())
            .mapToObj(i -> value(record.authors().get(i), provenance.authors().get(i)))
            .toList();
    return new Metadata(
        orNull(record.title(), provenance.title()),
        orNull(record.publisher(), provenance.publisher()),
        authors,
        orNull(record.dateline(), provenance.dateline()),
        known(record.published()),
        date(record.updated()));
  }

  private static @Nullable Evidence evidence(@Nullable Value<String> value) {
    return value == null ? null : new Evidence(value.spans(), value.rule());
  }

  private static @Nullable Value<String> orNull(
      @Nullable String plain, @Nullable Evidence evidence) {
    return plain == null || evidence == null ? null : value(plain, evidence);
  }

  private static Value<String> value(String plain, Evidence evidence) {
    return new Value<>(plain, evidence.spans(), evidence.rule());
  }

  private static @Nullable Value<DateInterval> date(@Nullable DateRecord date) {
    return date == null ? null : new Value<>(date.date(), date.spans(), date.rule());
  }
}
