package org.depesche.export;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.depesche.query.DocumentSummary;

/** Where the documents of an archive are from, by id. */
public final class DocumentIndex {

  private final Map<String, DocumentSummary> documents = new HashMap<>();

  public DocumentIndex(Collection<DocumentSummary> documents) {
    documents.forEach(document -> this.documents.put(document.id(), document));
  }

  /** The location of a document; the id itself if it is unknown. */
  String location(String id) {
    DocumentSummary document = documents.get(id);
    return document == null ? id : document.location();
  }

  /** The document that stands for all of the same origin; the document itself if none is known. */
  String origin(String id) {
    DocumentSummary document = documents.get(id);
    return document == null || document.origin() == null ? id : document.origin();
  }
}
