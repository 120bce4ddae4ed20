package org.depesche.merge.copies;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.depesche.merge.copies.CopyStore.Trace;
import org.depesche.merge.copies.Link.Kind;
import org.depesche.model.Document;

/**
 * Keeps the links between documents of which one was made from the other, and the origins that
 * follow from them: documents that links connect are of one origin; the smallest id stands for
 * them.
 *
 * <p>Candidates are found by {@link MinHash} and {@link Shingling#winnow} (translations by {@link
 * Anchors}), then each is compared itself. Both steps ask for nothing but the two documents, so
 * that the order of arrival does not matter. The cost of a document grows with the number of its
 * candidates, not with that of all documents.
 */
public final class Copies {

  /** Of the smaller sample: texts with less in common by far are not compared. */
  private static final double WORTH_A_LOOK = 0.05;

  private static final int ANY_NUMBER = Integer.MAX_VALUE;

  private final CopyStore store;

  public Copies(CopyStore store) {
    this.store = store;
  }

  /** Adds a document and returns those whose origin has become another's. */
  public Set<String> add(Document document) {
    Dossier dossier = Dossier.of(document);
    List<Link> links = links(dossier);
    store.put(dossier);
    store.putLinks(document.id(), links);
    Set<String> groups = new TreeSet<>(store.origins(joined(links)).values());
    Set<String> members = new TreeSet<>(Set.of(document.id()));
    groups.forEach(group -> members.addAll(store.documentsOf(group)));
    name(members);
    members.remove(document.id());
    return groups.size() > 1 ? members : Set.of();
  }

  /** Takes a document out and returns those that it may have held together. */
  public Set<String> remove(String document) {
    List<String> orphans = joined(store.linksOf(document));
    store.remove(document);
    Set<String> renamed = new HashSet<>();
    for (String orphan : orphans) {
      if (!renamed.contains(orphan)) {
        Set<String> members = connected(orphan);
        name(members);
        renamed.addAll(members);
      }
    }
    return renamed;
  }

  private List<Link> links(Dossier dossier) {
    List<Link> links = new ArrayList<>();
    for (String other : candidates(dossier.fingerprint())) {
      Fingerprint theirs = store.fingerprint(other).orElseThrow();
      Overlap overlap = Overlap.of(dossier.fingerprint(), theirs);
      Kind kind = overlap.kind(dossier.fingerprint(), theirs);
      if (kind != null && !other.equals(dossier.document())) {
        links.add(new Link(other, kind, overlap.mine(), overlap.theirs(), true));
      }
    }
    links.addAll(new Translations(store).of(dossier));
    return links;
  }

  private SortedSet<String> candidates(Fingerprint fingerprint) {
    SortedSet<String> candidates =
        new TreeSet<>(store.sharing(Trace.BAND, fingerprint.bands(), ANY_NUMBER).keySet());
    int[] sample = fingerprint.sample();
    store
        .sharing(Trace.SAMPLE, sample, ANY_NUMBER)
        .forEach((other, shared) -> {
          if (shared.common() >= WORTH_A_LOOK * Math.min(sample.length, shared.all())) {
            candidates.add(other);
          }
        });
    return candidates;
  }

  private static List<String> joined(Collection<Link> links) {
    return links.stream().filter(Link::joins).map(Link::other).toList();
  }

  private void name(Collection<String> members) {
    String origin = members.stream().min(String::compareTo).orElseThrow();
    Map<String, String> before = store.origins(members);
    for (String member : members) {
      if (!origin.equals(before.get(member))) {
        store.putOrigin(member, origin);
      }
    }
  }

  private Set<String> connected(String start) {
    Set<String> reached = new TreeSet<>(Set.of(start));
    Deque<String> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      for (String copy : joined(store.linksOf(open.pop()))) {
        if (reached.add(copy)) {
          open.push(copy);
        }
      }
    }
    return reached;
  }
}
