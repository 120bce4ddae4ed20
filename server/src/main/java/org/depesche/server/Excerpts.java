package org.depesche.server;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.depesche.model.Document;
import org.depesche.model.EventMention;
import org.depesche.model.EventStatus;
import org.depesche.model.Layer;
import org.depesche.model.MentionRef;
import org.depesche.model.Metadata;
import org.depesche.model.Span;
import org.depesche.model.Value;
import org.depesche.query.Archive;
import org.jspecify.annotations.Nullable;

/**
 * The words behind spans. Each document is fetched once for an answer, however often it is cited.
 */
final class Excerpts {

  private final Archive archive;
  private final Map<String, Optional<Document>> documents = new HashMap<>();

  Excerpts(Archive archive) {
    this.archive = archive;
  }

  /**
   * A sentence that tells an event.
   *
   * @param event id of the event mention within the document
   * @param text the words of the sentence
   */
  record Telling(
      String document,
      String location,
      @Nullable String title,
      @Nullable String publisher,
      String event,
      Span sentence,
      EventStatus status,
      String text,
      String rule) {}

  /** What the document says there; empty if the archive has lost the document. */
  Optional<String> words(String document, Span span) {
    return find(document).filter(d -> span.end() <= d.text().length()).map(d -> d.text(span));
  }

  /** The sentence that is meant; empty if the archive has lost the document. */
  Optional<Telling> telling(MentionRef ref) {
    return find(ref.document())
        .flatMap(document ->
            document.find(Layer.EVENTS).stream()
                .flatMap(events -> events.stream())
                .filter(mention -> mention.id().equals(ref.mention()))
                .findFirst()
                .map(mention -> telling(document, mention)));
  }

  private static Telling telling(Document document, EventMention mention) {
    Metadata metadata = document.find(Layer.METADATA).orElse(Metadata.NONE);
    return new Telling(
        document.id(),
        document.location(),
        plain(metadata.title()),
        plain(metadata.publisher()),
        mention.id(),
        mention.sentence(),
        mention.status(),
        document.text(mention.sentence()),
        mention.rule());
  }

  private static @Nullable String plain(@Nullable Value<String> value) {
    return value == null ? null : value.value();
  }

  private Optional<Document> find(String id) {
    return documents.computeIfAbsent(id, archive::document);
  }
}
