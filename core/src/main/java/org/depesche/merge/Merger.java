package org.depesche.merge;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.depesche.merge.copies.Copies;
import org.depesche.merge.dating.Datings;
import org.depesche.model.Document;

/**
 * Keeps the events of a growing and changing set of documents. A document touches the blocks in
 * which it tells something, and those whose count of origins it changes.
 *
 * <p>Not safe for use by several threads at once; neither is a store.
 */
public final class Merger {

  private final MergeStore store;
  private final Copies copies;
  private final Datings datings;

  public Merger(MergeStore store) {
    this.store = store;
    this.copies = new Copies(store.copies());
    this.datings = new Datings(store.datings());
  }

  /**
   * Adds documents that are not there yet; of each location no more than one.
   *
   * <p>A document without the layer {@code events} counts as one that tells nothing.
   */
  public void add(Collection<Document> documents) {
    SortedSet<String> touched = new TreeSet<>();
    for (Document document : documents) {
      List<Telling> tellings = Tellings.of(document);
      store.putTellings(document.id(), tellings);
      tellings.forEach(telling -> touched.add(telling.block()));
      addBlocksOf(copies.add(document), touched);
      datings.add(document);
    }
    merge(touched);
  }

  /** Takes out a document that was added, as when its location has a new revision. */
  public void remove(Document document) {
    SortedSet<String> touched = new TreeSet<>(store.blocksOf(document.id()));
    store.removeTellings(document.id());
    addBlocksOf(copies.remove(document.id()), touched);
    datings.remove(document.id());
    merge(touched);
  }

  private void addBlocksOf(Set<String> documents, Set<String> touched) {
    documents.forEach(document -> touched.addAll(store.blocksOf(document)));
  }

  private void merge(SortedSet<String> blocks) {
    Map<String, String> known = new HashMap<>();
    for (String block : blocks) {
      List<Telling> tellings = store.tellings(block);
      Set<String> unknown = new TreeSet<>();
      for (Telling telling : tellings) {
        if (!known.containsKey(telling.ref().document())) {
          unknown.add(telling.ref().document());
        }
      }
      known.putAll(store.copies().origins(unknown));
      store.putEvents(block, Events.of(block, tellings, known));
    }
  }
}
