package org.depesche.lab.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.depesche.lab.score.TimeGold.Timex;

/**
 * Compares time expressions as TempEval-3 does: strict (the same characters), relaxed (at least one
 * character in common) and relaxed with the same value. Each expression counts once.
 */
final class TimeScore {

  private static final double STRICT = 1;
  private static final double RELAXED = 0.5;
  private static final double SAME_VALUE = 0.25;

  /** Counts of one type of TIMEX3. */
  private static final class Counts {
    private int gold;
    private int predicted;
    private int found;
    private int value;
  }

  private final Map<String, List<String>> errors = new TreeMap<>();
  private final Map<String, Counts> byType = new TreeMap<>();
  private int gold;
  private int predicted;
  private int strict;
  private int relaxed;
  private int value;
  private int sameType;

  /** Adds a document. Both lists count in the offsets of {@code text}. */
  void add(String name, String text, List<Timex> goldTimes, List<Timex> predictedTimes) {
    gold += goldTimes.size();
    predicted += predictedTimes.size();
    goldTimes.forEach(t -> counts(t).gold++);
    predictedTimes.forEach(t -> counts(t).predicted++);
    double[][] weights = new double[goldTimes.size()][predictedTimes.size()];
    for (int i = 0; i < goldTimes.size(); i++) {
      for (int j = 0; j < predictedTimes.size(); j++) {
        weights[i][j] = weight(goldTimes.get(i), predictedTimes.get(j));
      }
    }
    int[] columns = Assignment.best(weights);
    boolean[] taken = new boolean[predictedTimes.size()];
    for (int i = 0; i < columns.length; i++) {
      Timex wanted = goldTimes.get(i);
      if (columns[i] < 0) {
        note("missed", name, show(text, wanted));
      } else {
        taken[columns[i]] = true;
        compare(name, text, wanted, predictedTimes.get(columns[i]));
      }
    }
    for (int j = 0; j < taken.length; j++) {
      if (!taken[j]) {
        note("spurious", name, show(text, predictedTimes.get(j)));
      }
    }
  }

  private void compare(String name, String text, Timex wanted, Timex found) {
    relaxed++;
    boolean same = wanted.span().equals(found.span());
    boolean sameValue = wanted.value().equals(found.value());
    strict += same ? 1 : 0;
    value += sameValue ? 1 : 0;
    if (wanted.type().equals(found.type())) {
      sameType++;
      counts(wanted).found++;
      counts(wanted).value += sameValue ? 1 : 0;
    }
    String both = "gold " + show(text, wanted) + "; ours " + show(text, found);
    if (!same) {
      note("boundary", name, both);
    }
    if (!sameValue) {
      note("value", name, both);
    } else if (!wanted.type().equals(found.type())) {
      note("type", name, both);
    }
  }

  private Counts counts(Timex timex) {
    return byType.computeIfAbsent(timex.type(), t -> new Counts());
  }

  private static double weight(Timex gold, Timex predicted) {
    if (!gold.span().overlaps(predicted.span())) {
      return 0;
    }
    double overlap = gold.span().equals(predicted.span()) ? STRICT : RELAXED;
    return overlap + (gold.value().equals(predicted.value()) ? SAME_VALUE : 0);
  }

  private static String show(String text, Timex timex) {
    return "“%s” %s %s".formatted(timex.span().in(text), timex.type(), timex.value());
  }

  private void note(String kind, String name, String what) {
    errors.computeIfAbsent(kind, k -> new ArrayList<>()).add("- " + name + ": " + what);
  }

  Prf strict() {
    return Prf.of(strict, predicted, gold);
  }

  Prf relaxed() {
    return Prf.of(relaxed, predicted, gold);
  }

  /** Relaxed with the same value. */
  Prf value() {
    return Prf.of(value, predicted, gold);
  }

  /** Of the expressions that overlap with gold, how many have its type. */
  double typeAccuracy() {
    return Prf.ratio(sameType, relaxed);
  }

  /** The types met, in alphabetical order. */
  List<String> types() {
    return List.copyOf(byType.keySet());
  }

  /** Relaxed, of one type on both sides. */
  Prf relaxed(String type) {
    Counts counts = byType.getOrDefault(type, new Counts());
    return Prf.of(counts.found, counts.predicted, counts.gold);
  }

  /** Relaxed with the same value, of one type on both sides. */
  Prf value(String type) {
    Counts counts = byType.getOrDefault(type, new Counts());
    return Prf.of(counts.value, counts.predicted, counts.gold);
  }

  int gold(String type) {
    return byType.getOrDefault(type, new Counts()).gold;
  }

  int gold() {
    return gold;
  }

  int predicted() {
    return predicted;
  }

  Map<String, List<String>> errors() {
    return errors;
  }
}
