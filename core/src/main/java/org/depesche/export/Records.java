package org.depesche.export;

import java.util.Optional;
import org.depesche.merge.copies.Credits;
import org.depesche.merge.copies.Kin;
import org.depesche.model.Dating;
import org.depesche.model.Document;
import org.depesche.model.Layer;
import org.depesche.model.Metadata;
import org.depesche.model.Sentence;
import org.depesche.model.Warning;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.ObjectWriter;

/** Documents as one line of JSON each, and back. */
public final class Records {

  private static final String OFFSET_UNIT = "utf-16";

  private static final ObjectWriter WRITER = ModelJson.mapper().writerFor(DocumentRecord.class);
  private static final ObjectWriter ASCII_WRITER = WRITER.with(JsonWriteFeature.ESCAPE_NON_ASCII);

  private Records() {}

  /** The document with all its layers; of sentences only where they are. Holds no line break. */
  public static String toJson(Document document) {
    return json(document, null);
  }

  /**
   * The same with what an archive tells of the document's copies and shared passages.
   *
   * @see org.depesche.query.Archive#kin
   */
  public static String toJson(Document document, Kin kin) {
    return json(document, kin);
  }

  private static String json(Document document, @Nullable Kin kin) {
    // Half a surrogate pair has no UTF-8 form: only escaped does it come through a file unchanged.
    ObjectWriter writer = hasLoneSurrogate(document.text()) ? ASCII_WRITER : WRITER;
    return writer.writeValueAsString(record(document, kin));
  }

  /**
   * Reads what {@link #toJson} wrote. The document has every layer that was written except its
   * sentences.
   *
   * @throws IllegalArgumentException if it is no such record
   */
  public static Document fromJson(String json) {
    return fromJson(json, null);
  }

  /**
   * Reads what {@link #toJson} wrote.
   *
   * @param archived what other documents have told since of when it was published; null if nothing
   * @throws IllegalArgumentException if it is no such record
   */
  public static Document fromJson(String json, @Nullable Dating archived) {
    try {
      return document(ModelJson.mapper().readValue(json, DocumentRecord.class), archived);
    } catch (JacksonException | NullPointerException e) {
      throw new IllegalArgumentException("not the record of a document: " + e.getMessage(), e);
    }
  }

  private static DocumentRecord record(Document document, @Nullable Kin kin) {
    Optional<Metadata> found = document.find(Layer.METADATA);
    Metadata metadata = found.orElse(Metadata.NONE);
    return new DocumentRecord(
        document.id(),
        document.location(),
        orNull(document, Layer.LANGUAGE),
        MetadataFields.plain(metadata.title()),
        MetadataFields.plain(metadata.publisher()),
        metadata.authors().stream().map(author -> author.value()).toList(),
        MetadataFields.plain(metadata.dateline()),
        MetadataFields.published(metadata, document.find(Layer.DATING).orElse(Dating.UNKNOWN)),
        MetadataFields.date(metadata.updated()),
        document.text(),
        OFFSET_UNIT,
        orNull(document, Layer.BLOCKS),
        document
            .find(Layer.SENTENCES)
            .map(sentences -> sentences.stream().map(Sentence::span).toList())
            .orElse(null),
        orNull(document, Layer.NAMES),
        orNull(document, Layer.MENTIONS),
        orNull(document, Layer.ENTITIES),
        orNull(document, Layer.TIMES),
        orNull(document, Layer.QUANTITIES),
        orNull(document, Layer.CLUES),
        orNull(document, Layer.QUOTATIONS),
        orNull(document, Layer.EVENTS),
        document.has(Layer.BLOCKS) ? Credits.of(document) : null,
        kin == null ? null : kin.origin(),
        kin == null ? null : kin.copies(),
        kin == null ? null : kin.shared(),
        document.warnings(),
        found.map(MetadataFields::provenance).orElse(null));
  }

  private static Document document(DocumentRecord record, @Nullable Dating archived) {
    Document document = Document.restored(record.id(), record.location(), record.text());
    if (record.provenance() != null) {
      Metadata metadata = MetadataFields.read(record, record.provenance());
      document = document.with(Layer.METADATA, metadata);
    }
    document = with(document, Layer.LANGUAGE, record.language());
    document = with(document, Layer.BLOCKS, record.blocks());
    document = with(document, Layer.NAMES, record.names());
    document = with(document, Layer.MENTIONS, record.mentions());
    document = with(document, Layer.ENTITIES, record.entities());
    document = with(document, Layer.TIMES, record.times());
    document = with(document, Layer.QUANTITIES, record.quantities());
    document = with(document, Layer.CLUES, record.clues());
    Dating dating = archived == null ? MetadataFields.dating(record.published()) : archived;
    if (record.clues() != null) { // both layers come from one stage
      document = document.with(Layer.DATING, dating);
    }
    document = with(document, Layer.QUOTATIONS, record.quotations());
    document = with(document, Layer.EVENTS, record.events());
    for (Warning warning : record.warnings()) {
      document = document.warn(warning);
    }
    return document;
  }

  private static <T> @Nullable T orNull(Document document, Layer<T> layer) {
    return document.find(layer).orElse(null);
  }

  private static <T> Document with(Document document, Layer<T> layer, @Nullable T value) {
    return value == null ? document : document.with(layer, value);
  }

  private static boolean hasLoneSurrogate(String text) {
    return text.codePoints()
        .anyMatch(c -> Character.MIN_SURROGATE <= c && c <= Character.MAX_SURROGATE);
  }
}
