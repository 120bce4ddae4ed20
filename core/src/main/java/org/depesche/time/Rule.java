package org.depesche.time;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depesche.language.Piece;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code LANGUAGE/time/rules.tsv}: name, what must stand before, what it reads, what must
 * stand behind, the {@link Meaning}, and values that the meaning needs beside those read ({@code
 * unit=D shift=-1}). A dash stands for nothing; the three patterns are {@link Sequence}s. What
 * stands before or behind begins with {@code !} if it must not stand there.
 */
record Rule(
    String name,
    @Nullable Neighbour before,
    Sequence pattern,
    @Nullable Neighbour after,
    Meaning meaning,
    Map<String, String> values) {

  /**
   * What stands beside.
   *
   * @param wanted whether it must stand there, or must not
   */
  private record Neighbour(Sequence sequence, boolean wanted) {

    static @Nullable Neighbour of(String pattern, Lexicon lexicon) {
      if (pattern.equals("-")) {
        return null;
      }
      boolean wanted = !pattern.startsWith("!");
      return new Neighbour(new Sequence(wanted ? pattern : pattern.substring(1), lexicon), wanted);
    }

    /** Whether that is so; what a wanted neighbour holds is added to the values. */
    boolean fits(Sequence.@Nullable Match found, Map<String, String> values) {
      if (found != null && wanted) {
        values.putAll(found.values());
      }
      return (found != null) == wanted;
    }
  }

  static Rule of(List<String> row, Lexicon lexicon) {
    if (row.size() != 6) {
      throw new IllegalArgumentException("a rule has six columns, not " + row.size() + ": " + row);
    }
    Map<String, String> values = new HashMap<>();
    if (!row.get(5).equals("-")) {
      for (String pair : row.get(5).split(" ")) {
        String[] parts = pair.split("=", 2);
        values.put(parts[0], parts[1]);
      }
    }
    return new Rule(
        row.get(0),
        Neighbour.of(row.get(1), lexicon),
        new Sequence(row.get(2), lexicon),
        Neighbour.of(row.get(3), lexicon),
        Meaning.valueOf(row.get(4).toUpperCase(Locale.ROOT)),
        Map.copyOf(values));
  }

  /** What the rule reads from {@code from} on, with all values; null if it does not fit there. */
  Sequence.@Nullable Match read(List<Piece> pieces, int from) {
    Sequence.Match match = pattern.match(pieces, from);
    if (match == null) {
      return null;
    }
    Map<String, String> all = new HashMap<>(values);
    if (before != null && !before.fits(before.sequence().matchBefore(pieces, from), all)) {
      return null;
    }
    if (after != null && !after.fits(after.sequence().match(pieces, match.end()), all)) {
      return null;
    }
    all.putAll(match.values());
    return new Sequence.Match(match.end(), all);
  }
}
