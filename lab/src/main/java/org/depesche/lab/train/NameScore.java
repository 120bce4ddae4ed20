package org.depesche.lab.train;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.depesche.annotate.NameRecogniser;
import org.depesche.lab.data.NamedSentence;
import org.depesche.model.NameKind;

/** Precision, recall and F1 of names with exact bounds and kind, in percent. */
final class NameScore {

  private record Counts(int right, int found, int gold) {
    Counts plus(Counts other) {
      return new Counts(right + other.right, found + other.found, gold + other.gold);
    }

    double f1() {
      return 200.0 * right / Math.max(1, found + gold);
    }
  }

  private final Map<NameKind, Counts> counts = new TreeMap<>();

  void add(NamedSentence sentence, List<NameRecogniser.Found> found) {
    List<NameRecogniser.Found> gold = NameRecogniser.names(sentence.labels());
    found.forEach(f -> count(f.kind(), new Counts(gold.contains(f) ? 1 : 0, 1, 0)));
    gold.forEach(g -> count(g.kind(), new Counts(0, 0, 1)));
  }

  private void count(NameKind kind, Counts more) {
    counts.merge(kind, more, Counts::plus);
  }

  String summary() {
    Counts all = counts.values().stream().reduce(new Counts(0, 0, 0), Counts::plus);
    StringBuilder summary =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "names %d P %.1f R %.1f F1 %.1f",
                all.gold,
                100.0 * all.right / Math.max(1, all.found),
                100.0 * all.right / Math.max(1, all.gold),
                all.f1()));
    counts.forEach(
        (kind, c) -> summary.append(String.format(Locale.ROOT, " %s %.1f", kind, c.f1())));
    return summary.toString();
  }
}
