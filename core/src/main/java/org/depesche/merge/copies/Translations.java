package org.depesche.merge.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.depesche.merge.copies.Anchors.Quoted;
import org.depesche.merge.copies.CopyStore.Trace;
import org.depesche.merge.copies.Link.Kind;
import org.depesche.model.DateInterval;
import org.depesche.models.Models;
import org.jspecify.annotations.Nullable;

/**
 * Finds documents that are translations of each other by their {@link Anchors}.
 *
 * <p>A translation goes through its text sentence by sentence; two reports of one happening name
 * the same people and places, but each in its own order and company. So the score is the weight of
 * the anchors that stand in sentences of both texts which can be put side by side without crossing
 * (the heaviest common subsequence, as sentence aligners use; Gale and Church 1993 align by lengths
 * in the same way), as a share of all anchors of both: {@code 2 * common / (all of a + all of b)}.
 * Direct quotations are compared likewise, by speaker and length, and events by type and actors;
 * they make up a fifth each where both texts have them.
 */
final class Translations {

  /** From here on a reader is told of it. */
  static final double PROBABLE = 0.5;

  /** From here on the two count as one origin: to miss one is better than to hide a report. */
  static final double JOINS = 0.65;

  /** Anchors in common weigh less than this: too little to know a translation by. */
  private static final int LEAST = 10;

  private static final int LEAST_TRACES = 3;
  private static final int ANY_NUMBER = Integer.MAX_VALUE;
  private static final double FROM_QUOTATIONS = 0.2;
  private static final double FROM_EVENTS = 0.2;

  /** Translations appear soon after the text that they were made from. */
  private static final int DAYS = 7;

  /** How much longer one quotation may be than its translation. */
  private static final double LONGER = 1.6;

  private final CopyStore store;

  Translations(CopyStore store) {
    this.store = store;
  }

  List<Link> of(Dossier dossier) {
    SortedMap<String, Integer> candidates = new TreeMap<>();
    for (String language : Models.LANGUAGES) {
      if (!language.equals(dossier.anchors().language())) {
        store
            .sharing(Trace.ANCHOR, dossier.anchors().traces(language), ANY_NUMBER)
            .forEach((other, shared) -> candidates.put(other, shared.common()));
      }
    }
    List<Link> links = new ArrayList<>();
    candidates.forEach((other, common) -> {
      if (common >= LEAST_TRACES
          && isNear(dossier.card().published(), store.card(other).orElseThrow().published())) {
        double score = score(dossier.anchors(), store.anchors(other).orElseThrow());
        if (score >= PROBABLE) {
          links.add(new Link(other, Kind.TRANSLATION, score, score, score >= JOINS));
        }
      }
    });
    return links;
  }

  private static boolean isNear(@Nullable DateInterval a, @Nullable DateInterval b) {
    return a == null
        || b == null
        || (!a.earliest().isAfter(b.latest().plusDays(DAYS))
            && !b.earliest().isAfter(a.latest().plusDays(DAYS)));
  }

  /** From 0 to 1; the same whichever of the two is named first. */
  static double score(Anchors a, Anchors b) {
    int aligned =
        heaviest(
            a.sentences().size(),
            b.sentences().size(),
            (i, j) -> common(a.sentences().get(i), b.sentences().get(j)));
    if (aligned < LEAST) {
      return 0;
    }
    double score = 2.0 * aligned / (weight(a) + weight(b));
    double all = 1;
    double sum = score;
    if (!a.quotations().isEmpty() || !b.quotations().isEmpty()) {
      int alike =
          heaviest(
              a.quotations().size(),
              b.quotations().size(),
              (i, j) -> alike(a.quotations().get(i), b.quotations().get(j)));
      sum += FROM_QUOTATIONS * alike / (a.quotations().size() + b.quotations().size());
      all += FROM_QUOTATIONS;
    }
    if (!a.events().isEmpty() && !b.events().isEmpty()) {
      int alike =
          heaviest(
              a.events().size(),
              b.events().size(),
              (i, j) -> a.events().get(i).equals(b.events().get(j)) ? 2 : 0);
      sum += FROM_EVENTS * alike / (a.events().size() + b.events().size());
      all += FROM_EVENTS;
    }
    return sum / all;
  }

  private static int weight(Anchors anchors) {
    return anchors.sentences().stream()
        .flatMap(sentence -> sentence.values().stream())
        .mapToInt(Integer::intValue)
        .sum();
  }

  private static int common(SortedMap<Integer, Integer> a, SortedMap<Integer, Integer> b) {
    int common = 0;
    for (var anchor : a.entrySet()) {
      common += b.containsKey(anchor.getKey()) ? anchor.getValue() : 0;
    }
    return common;
  }

  /** 2 for the same speaker and about the same length, 1 for the length alone. */
  private static int alike(Quoted a, Quoted b) {
    int longer = Math.max(a.length(), b.length());
    int shorter = Math.min(a.length(), b.length());
    if (longer > LONGER * shorter) {
      return 0;
    }
    return a.speaker() == b.speaker() ? 2 : 1;
  }

  private interface Weights {
    int of(int i, int j);
  }

  /** The greatest sum of weights of pairs (i, j) of which both rise from pair to pair. */
  private static int heaviest(int rows, int columns, Weights weights) {
    int[] before = new int[columns + 1];
    for (int i = 0; i < rows; i++) {
      int[] now = new int[columns + 1];
      for (int j = 0; j < columns; j++) {
        int paired = before[j] + weights.of(i, j);
        now[j + 1] = Math.max(paired, Math.max(before[j + 1], now[j]));
      }
      before = now;
    }
    return before[columns];
  }
}
