package org.depesche.merge;

import java.util.ArrayList;
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
 * Keeps the events of a growing and changing set of documents. A document touches the stretches in
 * which it tells something, and those whose count of origins it changes; no more is merged anew.
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
    SortedSet<Stretch> touched = new TreeSet<>();
    for (Document document : documents) {
      List<Telling> tellings = Tellings.of(document);
      store.putTellings(document.id(), tellings);
      tellings.forEach(telling -> touched.add(Stretch.of(telling)));
      addStretchesOf(copies.add(document), touched);
      datings.add(document);
    }
    merge(touched);
  }

  /**
   * Takes out a document that was added, as when its location has a new revision.
   *
   * @param document its id
   */
  public void remove(String document) {
    SortedSet<Stretch> touched = new TreeSet<>(store.stretchesOf(document));
    store.removeTellings(document);
    addStretchesOf(copies.remove(document), touched);
    datings.remove(document);
    merge(touched);
  }

  private void addStretchesOf(Set<String> documents, Set<Stretch> touched) {
    documents.forEach(document -> touched.addAll(store.stretchesOf(document)));
  }

  private void merge(SortedSet<Stretch> touched) {
    Map<String, String> origins = new HashMap<>();
    List<Stretch> merged = new ArrayList<>(); // of the block at hand
    for (Stretch stretch : touched) {
      if (!merged.isEmpty() && !merged.getLast().block().equals(stretch.block())) {
        merged.clear();
      }
      if (merged.stream().noneMatch(done -> done.contains(stretch))) {
        Stretch whole = withAllItHasToDoWith(stretch);
        merge(whole, origins);
        merged.add(whole);
      }
    }
  }

  private Stretch withAllItHasToDoWith(Stretch stretch) {
    Stretch before;
    Stretch grown = stretch;
    do {
      before = grown;
      grown = store.grown(before);
    } while (!grown.equals(before));
    return grown;
  }

  private void merge(Stretch stretch, Map<String, String> origins) {
    List<Telling> tellings = store.tellings(stretch);
    Set<String> unknown = new TreeSet<>();
    for (Telling telling : tellings) {
      if (!origins.containsKey(telling.ref().document())) {
        unknown.add(telling.ref().document());
      }
    }
    origins.putAll(store.copies().origins(unknown));
    store.putEvents(stretch, Events.of(stretch.block(), tellings, origins));
  }
}
