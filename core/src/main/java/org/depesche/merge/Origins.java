package org.depesche.merge;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Groups documents that have so much text in common that one was made from the other, or both from
 * a third. Documents of one origin are those connected by such pairs; the smallest id stands for
 * them.
 *
 * <p>Two documents make a pair if they share {@value #CONTAINED} of the five-word runs of the
 * shorter one, which must have at least {@value #MIN_SHINGLES}; texts shorter than that must share
 * all.
 *
 * <p>An article rewritten in every tenth word keeps about 0.9^5 = 59 % of its runs of five words,
 * one rewritten in every fourth 24 %; articles written independently share few but those in
 * quotations. The limit rests on that and on the one rewrite among the samples, which shares 27 %
 * where no other pair shares more than 1 %; it has not been scored on other data.
 */
final class Origins {

  private static final double CONTAINED = 0.2;
  private static final int MIN_SHINGLES = 10;

  /** Pairs have so much of the smaller sample in common by far that others need no closer look. */
  private static final double WORTH_A_LOOK = 0.1;

  private final MergeStore store;

  Origins(MergeStore store) {
    this.store = store;
  }

  /** Adds a document and returns those whose origin has become another's. */
  Set<String> add(String document, Shingles shingles) {
    Set<String> copies = copies(document, shingles);
    store.putShingles(document, shingles);
    store.putCopies(document, copies);
    Set<String> groups = new TreeSet<>(store.origins(copies).values());
    Set<String> members = new TreeSet<>(Set.of(document));
    groups.forEach(group -> members.addAll(store.documentsOf(group)));
    name(members);
    members.remove(document);
    return groups.size() > 1 ? members : Set.of();
  }

  /** Takes a document out and returns those that it may have held together. */
  Set<String> remove(String document, Shingles shingles) {
    Set<String> orphans = store.copiesOf(document);
    store.removeCopies(document);
    store.removeShingles(document, shingles);
    store.putOrigin(document, null);
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

  private Set<String> copies(String document, Shingles shingles) {
    Set<String> copies = new TreeSet<>();
    store
        .sharing(shingles)
        .forEach((other, shared) -> {
          int smaller = Math.min(shingles.sample().length, shared.all());
          if (!other.equals(document)
              && shared.common() >= WORTH_A_LOOK * smaller
              && isPair(shingles.all(), store.shingles(other))) {
            copies.add(other);
          }
        });
    return copies;
  }

  private static boolean isPair(int[] a, int[] b) {
    int common = Shingles.common(a, b);
    int shorter = Math.min(a.length, b.length);
    return shorter < MIN_SHINGLES
        ? common == Math.max(a.length, b.length)
        : common >= CONTAINED * shorter;
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
      for (String copy : store.copiesOf(open.pop())) {
        if (reached.add(copy)) {
          open.push(copy);
        }
      }
    }
    return reached;
  }
}
