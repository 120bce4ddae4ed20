package org.depesche.merge.copies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.depesche.merge.copies.CopyStore.Trace;
import org.depesche.merge.copies.Kin.Certainty;
import org.depesche.merge.copies.Kin.Copy;
import org.depesche.merge.copies.Kin.Shared;
import org.depesche.merge.copies.Kin.SharedKind;
import org.depesche.merge.copies.Link.Kind;
import org.depesche.merge.copies.Passages.Passage;
import org.depesche.merge.copies.Precedence.First;
import org.depesche.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tells the copies of a document and the passages that it shares. Passages are found when they are
 * asked for, in the words that are kept of each document: they are always those of the documents
 * that are there now, and nothing has to be mended when one is replaced.
 */
public final class KinReader {

  /** Words that stand in more documents than this are a formula, not taken from one of them. */
  private static final int FORMULA = 50;

  /** At most so many documents are compared word by word, those with most in common first. */
  private static final int COMPARED = 50;

  private final CopyStore store;

  public KinReader(CopyStore store) {
    this.store = store;
  }

  public Kin of(String document) {
    Optional<Fingerprint> fingerprint = store.fingerprint(document);
    Optional<Card> card = store.card(document);
    if (fingerprint.isEmpty() || card.isEmpty()) {
      return Kin.NONE;
    }
    SortedMap<String, Link> links = new TreeMap<>();
    store.linksOf(document).forEach(link -> links.put(link.other(), link));
    Map<String, List<Passage>> passages = passages(document, fingerprint.get(), links);
    List<Copy> copies = new ArrayList<>();
    List<Shared> shared = new ArrayList<>();
    links.values().forEach(link -> copy(card.get(), link, passages, fingerprint.get(), copies));
    passages.forEach((other, all) -> share(card.get(), other, links, all, copies, shared));
    copies.sort(Comparator.comparing(Copy::location).thenComparing(Copy::document));
    shared.sort(
        Comparator.comparing((Shared one) -> Span.covering(one.spans()))
            .thenComparing(Shared::location)
            .thenComparing(Shared::document));
    return new Kin(store.origins(List.of(document)).get(document), copies, shared);
  }

  private Map<String, List<Passage>> passages(
      String document, Fingerprint fingerprint, SortedMap<String, Link> links) {
    Map<String, Integer> common = new TreeMap<>();
    store
        .sharing(Trace.SAMPLE, fingerprint.sample(), FORMULA)
        .forEach((other, sharing) -> common.put(other, sharing.common()));
    links.values().stream()
        .filter(link -> link.kind() != Kind.TRANSLATION)
        .forEach(link -> common.merge(link.other(), 1, Integer::sum));
    common.remove(document);
    Map<String, List<Passage>> passages = new TreeMap<>();
    common.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(COMPARED)
        .forEach(entry ->
            store
                .fingerprint(entry.getKey())
                .ifPresent(other ->
                    passages.put(
                        entry.getKey(), inOneOrder(document, fingerprint, entry.getKey(), other))));
    return passages;
  }

  /** The same passages, whichever of the two documents is asked for. */
  private static List<Passage> inOneOrder(
      String document, Fingerprint mine, String other, Fingerprint theirs) {
    if (document.compareTo(other) <= 0) {
      return Passages.of(mine, theirs);
    }
    return Passages.of(theirs, mine).stream()
        .map(p -> new Passage(p.theirSpans(), p.spans(), p.words(), p.quoted()))
        .toList();
  }

  private void copy(
      Card mine,
      Link link,
      Map<String, List<Passage>> passages,
      Fingerprint fingerprint,
      List<Copy> copies) {
    Card theirs = store.card(link.other()).orElseThrow();
    Optional<Precedence> order =
        Precedence.of(
            mine,
            theirs,
            link.kind(),
            isEnclosed(link, passages.getOrDefault(link.other(), List.of()), fingerprint));
    copies.add(
        new Copy(
            link.other(),
            theirs.location(),
            link.kind(),
            link.joins() ? Certainty.CERTAIN : Certainty.PROBABLE,
            rounded(link.mine()),
            rounded(link.theirs()),
            order.map(Precedence::first).orElse(null),
            order.map(Precedence::basis).orElse(null)));
  }

  /** Whether the longer text has words of its own both before and behind the shorter one. */
  private boolean isEnclosed(Link link, List<Passage> passages, Fingerprint fingerprint) {
    boolean within = link.kind() == Kind.EXCERPT;
    if (passages.isEmpty() || (!within && link.kind() != Kind.EXTENDED)) {
      return false;
    }
    Fingerprint longer = within ? store.fingerprint(link.other()).orElseThrow() : fingerprint;
    Span shared =
        Span.covering(
            passages.stream()
                .flatMap(p -> (within ? p.theirSpans() : p.spans()).stream())
                .toList());
    Words words = longer.words();
    int before = 0;
    int behind = 0;
    for (int i = 0; i < words.size(); i++) {
      before += words.ends()[i] <= shared.begin() ? 1 : 0;
      behind += words.begins()[i] >= shared.end() ? 1 : 0;
    }
    return Math.min(before, behind) >= Passages.LEAST;
  }

  private void share(
      Card mine,
      String other,
      SortedMap<String, Link> links,
      List<Passage> passages,
      List<Copy> copies,
      List<Shared> shared) {
    Card theirs = store.card(other).orElseThrow();
    boolean copied = links.containsKey(other);
    First first = copied ? firstOf(other, copies) : first(mine, theirs);
    for (Passage passage : passages) {
      SharedKind kind =
          copied ? SharedKind.COPY : passage.quoted() ? SharedKind.QUOTATION : SharedKind.PASSAGE;
      shared.add(
          new Shared(passage.spans(), other, theirs.location(), passage.theirSpans(), kind, first));
    }
  }

  private static @Nullable First firstOf(String other, List<Copy> copies) {
    for (Copy copy : copies) {
      if (copy.document().equals(other)) {
        return copy.first();
      }
    }
    return null;
  }

  private static @Nullable First first(Card mine, Card theirs) {
    return Precedence.of(mine, theirs, Kind.COPY, false).map(Precedence::first).orElse(null);
  }

  /** Two places are what a reader can use. */
  private static double rounded(double share) {
    return Math.round(share * 100) / 100.0;
  }
}
