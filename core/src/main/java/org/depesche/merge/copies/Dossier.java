package org.depesche.merge.copies;

import org.depesche.model.Document;

/**
 * All that is remembered of a document to know its copies by.
 *
 * @param document its id
 */
public record Dossier(String document, Fingerprint fingerprint, Anchors anchors, Card card) {

  static Dossier of(Document document) {
    return new Dossier(
        document.id(), Fingerprint.of(document), Anchors.of(document), Card.of(document));
  }
}
