package org.depesche.merge.copies;

import java.util.List;
import org.depesche.model.DateInterval;
import org.depesche.model.Document;
import org.depesche.model.Layer;
import org.depesche.model.Metadata;
import org.depesche.model.Value;
import org.jspecify.annotations.Nullable;

/**
 * What tells which of two texts came first, and what to call them.
 *
 * @param language ISO 639-1, or {@code und}
 * @param published as stated or as markup says; null if unknown or merely inferred
 */
public record Card(
    String location,
    String language,
    @Nullable String publisher,
    @Nullable DateInterval published,
    List<Credit> credits) {

  private static final String UNDETERMINED = "und"; // ISO 639-2

  public Card {
    credits = List.copyOf(credits);
  }

  static Card of(Document document) {
    Metadata metadata = document.find(Layer.METADATA).orElse(Metadata.NONE);
    Value<String> publisher = metadata.publisher();
    return new Card(
        document.location(),
        document.find(Layer.LANGUAGE).orElse(UNDETERMINED),
        publisher == null ? null : publisher.value(),
        told(metadata.published()),
        Credits.of(document));
  }

  private static @Nullable DateInterval told(@Nullable Value<DateInterval> published) {
    return published == null || published.value().basis() == DateInterval.Basis.INFERRED
        ? null
        : published.value();
  }
}
