package org.depesche.merge.dating;

import java.util.List;
import java.util.Optional;

/**
 * What is remembered of documents to date others by; a part of {@link
 * org.depesche.merge.MergeStore}.
 */
public interface DatingStore {

  /** Remembers the deeds that a new document dates. */
  void putDeeds(String document, List<DatedDeed> deeds);

  /** Remembers a new document that is undated. */
  void putUndated(String document, Undated undated);

  /** Forgets a document. */
  void remove(String document);

  /** Dated deeds of a key, in any order. */
  List<DatedDeed> deeds(String key);

  /** Empty for a document that is dated or unknown. */
  Optional<Undated> undated(String document);
}
