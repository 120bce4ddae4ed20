package org.depesche.cli.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depesche.model.Document;
import org.depesche.model.Entity;
import org.depesche.model.EventMention;
import org.depesche.model.Layer;
import org.depesche.model.MentionRef;
import org.depesche.model.Metadata;
import org.depesche.model.Span;
import org.depesche.query.Archive;

/** Documents of an archive, to quote from; the last few are kept at hand. */
final class Library {

  private static final int AT_HAND = 64;

  private final Archive archive;
  private final Map<String, Optional<Document>> documents =
      new LinkedHashMap<>(AT_HAND, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<Document>> eldest) {
          return size() > AT_HAND;
        }
      };

  Library(Archive archive) {
    this.archive = archive;
  }

  Optional<Document> document(String id) {
    return documents.computeIfAbsent(id, archive::document);
  }

  Optional<Excerpt> quote(String document, Span span) {
    return document(document).map(found -> new Excerpt(found, span));
  }

  /** The sentence that tells of the event. */
  Optional<Excerpt> sentence(MentionRef told) {
    return document(told.document())
        .flatMap(document ->
            document.find(Layer.EVENTS).stream()
                .flatMap(Collection::stream)
                .filter(event -> event.id().equals(told.mention()))
                .findFirst()
                .map(EventMention::sentence)
                .map(span -> new Excerpt(document, span)));
  }

  /** Where the words stand, who published them and when. */
  String place(Excerpt excerpt, Labels labels) {
    List<String> parts = new ArrayList<>();
    parts.add(excerpt.place());
    Metadata metadata = excerpt.document().find(Layer.METADATA).orElse(Metadata.NONE);
    if (metadata.publisher() != null) {
      parts.add(metadata.publisher().value());
    }
    if (metadata.published() != null) {
      parts.add(labels.date(metadata.published().value()));
    }
    return Printable.line(String.join(" · ", parts));
  }

  /** What the first of {@code documents} that knows the entity calls it; else the id. */
  String name(String entity, Collection<String> documents) {
    return documents.stream()
        .flatMap(id -> document(id).stream())
        .flatMap(document -> document.find(Layer.ENTITIES).stream())
        .flatMap(Collection::stream)
        .filter(known -> known.id().equals(entity))
        .map(Entity::name)
        .findFirst()
        .orElse(entity);
  }
}
