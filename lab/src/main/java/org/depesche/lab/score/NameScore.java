package org.depesche.lab.score;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depesche.lab.data.NamedText;
import org.depesche.model.Name;
import org.depesche.model.NameKind;

/** Counts names that have exactly the span and the kind of a gold one. */
final class NameScore {

  private static final class Counts {
    int hits;
    int predicted;
    int gold;
  }

  private final Map<NameKind, Counts> counts = new EnumMap<>(NameKind.class);

  NameScore(Set<NameKind> kinds) {
    kinds.forEach(kind -> counts.put(kind, new Counts()));
  }

  /** Adds a text. Names of kinds that are not scored are left out. */
  void add(NamedText text, List<Name> found) {
    Set<Name> gold = new HashSet<>(text.names());
    for (Name name : found) {
      Counts kind = counts.get(name.kind());
      if (kind != null && (gold.contains(name) || !inCompound(name, text.text()))) {
        kind.predicted++;
        kind.hits += gold.contains(name) ? 1 : 0;
      }
    }
    for (Name name : gold) {
      Counts kind = counts.get(name.kind());
      if (kind != null) {
        kind.gold++;
      }
    }
  }

  /** "EU" in "EU-Gipfel": some data sets mark such names and some do not. */
  private static boolean inCompound(Name name, String text) {
    int end = name.span().end();
    return end + 1 < text.length()
        && text.charAt(end) == '-'
        && Character.isLetter(text.charAt(end + 1));
  }

  Prf of(NameKind kind) {
    Counts sums = counts.getOrDefault(kind, new Counts());
    return Prf.of(sums.hits, sums.predicted, sums.gold);
  }

  /** Names of all these kinds together. */
  Prf of(Set<NameKind> kinds) {
    int hits = 0;
    int predicted = 0;
    int gold = 0;
    for (NameKind kind : kinds) {
      Counts sums = counts.getOrDefault(kind, new Counts());
      hits += sums.hits;
      predicted += sums.predicted;
      gold += sums.gold;
    }
    return Prf.of(hits, predicted, gold);
  }
}
