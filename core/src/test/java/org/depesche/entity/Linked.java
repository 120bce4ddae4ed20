package org.depesche.entity;

import java.util.List;
import org.depesche.model.Document;
import org.depesche.model.Entity;
import org.depesche.model.Layer;
import org.depesche.model.Mention;
import org.depesche.model.Metadata;

/** Marked texts with their mentions linked, and what is found at words of them. */
final class Linked {

  static final EntityLinker LINKER = new EntityLinker();

  private Linked() {}

  static Document german(String... lines) {
    return LINKER.process(Marked.of("de", Metadata.NONE, lines));
  }

  static Document english(String... lines) {
    return LINKER.process(Marked.of("en", Metadata.NONE, lines));
  }

  /** The mentions with that text. */
  static List<Mention> mentions(Document document, String text) {
    return document.get(Layer.MENTIONS).stream()
        .filter(mention -> document.text(mention.span()).equals(text))
        .toList();
  }

  /** Their entities' ids, each once. */
  static List<String> ids(Document document, String text) {
    return mentions(document, text).stream().map(Mention::entity).distinct().toList();
  }

  /** The entity of the first of them. */
  static Entity entity(Document document, String text) {
    String id = ids(document, text).getFirst();
    return document.get(Layer.ENTITIES).stream()
        .filter(entity -> entity.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
