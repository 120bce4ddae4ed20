package org.depesche.merge;

import java.util.List;
import java.util.SortedSet;
import org.depesche.merge.copies.CopyStore;
import org.depesche.merge.dating.DatingStore;

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

  /** Where the document tells something; empty for one that is unknown. */
  SortedSet<Stretch> stretchesOf(String document);

  /** The stretch grown by all tellings that overlap it: they may reach beyond it. */
  Stretch grown(Stretch stretch);

  /** All tellings that overlap the stretch, in any order. */
  List<Telling> tellings(Stretch stretch);

  /** Replaces all events whose date lies within the stretch. */
  void putEvents(Stretch stretch, List<MergedEvent> events);

  /** What documents are known to be copies by, and their origins. */
  CopyStore copies();

  /** What undated documents are dated by. */
  DatingStore datings();
}
