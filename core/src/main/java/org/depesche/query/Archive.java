package org.depesche.query;

import java.util.List;
import java.util.Optional;
import org.depesche.merge.copies.Kin;
import org.depesche.model.Claim;
import org.depesche.model.Document;
import org.depesche.model.Event;
import org.depesche.model.Story;

/**
 * Documents and what was merged from them, to be asked. All lists come in an order that depends on
 * the documents alone, never on the order of their arrival.
 */
public interface Archive extends AutoCloseable {

  /** Every document, latest revisions only, by publication date (unknown last), then location. */
  List<DocumentSummary> documents();

  /**
   * A document with all its layers but its sentences, which are not kept; of an undated one the
   * dating that all other documents allow.
   */
  Optional<Document> document(String id);

  /** The latest revision of what stands at a path or address. */
  Optional<Document> documentAt(String location);

  /** Copies of a document and the passages that it shares; {@link Kin#NONE} for one unknown. */
  Kin kin(String document);

  /** Merged events that fit, by date (unknown last), then id. */
  List<Event> events(EventQuery query);

  Optional<Event> event(String id);

  /** Claims with their holders, those disputed first, then by the date of their first holder. */
  List<Claim> claims();

  /** Stories, the one with the latest document first. */
  List<Story> stories();

  @Override
  void close();
}
