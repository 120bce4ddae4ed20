package org.depesche.merge;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * What merging remembers. The calls of one {@link Merger#add} or {@link Merger#remove} belong
 * together: a store that lasts makes one transaction of them.
 *
 * <p>Documents are named by id, blocks by key (see {@link Telling#block()}).
 */
public interface MergeStore {

  /** Remembers what a new document tells. */
  void putTellings(String document, List<Telling> tellings);

  void removeTellings(String document);

  /** Blocks in which the document tells something; empty for one that is unknown. */
  SortedSet<String> blocksOf(String document);

  /** All tellings of a block, in any order. */
  List<Telling> tellings(String block);

  /** Replaces all events of a block. */
  void putEvents(String block, List<MergedEvent> events);

  /** Remembers the words of a new document. */
  void putShingles(String document, Shingles shingles);

  /**
   * @param shingles those that were put
   */
  void removeShingles(String document, Shingles shingles);

  /** For each document of whose sample this one has some: how many of them, and of any. */
  Map<String, Shared> sharing(Shingles shingles);

  /**
   * The sample of a document.
   *
   * @param common those that were asked for
   * @param all all that it has
   */
  record Shared(int common, int all) {}

  /** {@link Shingles#all()} of a document; empty for one that is unknown. */
  int[] shingles(String document);

  /** Remembers that a document and each of {@code others} have text in common. */
  void putCopies(String document, Collection<String> others);

  void removeCopies(String document);

  /** Documents that have text in common with this one, whichever of the two was put first. */
  Set<String> copiesOf(String document);

  /**
   * @param origin id of the document that stands for all of its origin; null forgets the document
   */
  void putOrigin(String document, @Nullable String origin);

  /** The origin of each of the documents; one that is unknown is left out. */
  Map<String, String> origins(Collection<String> documents);

  /** Documents of one origin. */
  Set<String> documentsOf(String origin);
}
