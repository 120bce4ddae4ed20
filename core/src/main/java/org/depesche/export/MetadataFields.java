package org.depesche.export;

import java.util.List;
import java.util.stream.IntStream;
import org.depesche.export.DocumentRecord.DateRecord;
import org.depesche.export.DocumentRecord.Evidence;
import org.depesche.export.DocumentRecord.Provenance;
import org.depesche.model.DateInterval;
import org.depesche.model.Metadata;
import org.depesche.model.Value;
import org.jspecify.annotations.Nullable;

/**
 * Takes metadata apart into plain fields and their provenance, and puts it together again. Readers
 * of the record want {@code "title":"..."}; those who doubt it look under {@code provenance}.
 */
final class MetadataFields {

  private MetadataFields() {}

  static @Nullable String plain(@Nullable Value<String> value) {
    return value == null ? null : value.value();
  }

  static @Nullable DateRecord date(@Nullable Value<DateInterval> value) {
    return value == null ? null : new DateRecord(value.value(), value.spans(), value.rule());
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
        date(record.published()),
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
