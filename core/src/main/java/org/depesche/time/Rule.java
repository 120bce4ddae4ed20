package org.depesche.time;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code LANGUAGE/time/rules.tsv}: name, what must stand before, what it reads, what must
 * stand behind, the {@link Meaning}, and values that the meaning needs beside those read ({@code
 * unit=D shift=-1}). A dash stands for nothing; the three patterns are {@link Sequence}s.
 *
 * @param not whether {@code after} must not stand there: its pattern begins with {@code !}
 */
record Rule(
    String name,
    @Nullable Sequence before,
    Sequence pattern,
    @Nullable Sequence after,
    boolean not,
    Meaning meaning,
    Map<String, String> values) {

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
    boolean not = row.get(3).startsWith("!") && row.get(3).length() > 1;
    return new Rule(
        row.get(0),
        sequence(row.get(1), lexicon),
        new Sequence(row.get(2), lexicon),
        sequence(not ? row.get(3).substring(1) : row.get(3), lexicon),
        not,
        Meaning.valueOf(row.get(4).toUpperCase(Locale.ROOT)),
        Map.copyOf(values));
  }

  private static @Nullable Sequence sequence(String pattern, Lexicon lexicon) {
    return pattern.equals("-") ? null : new Sequence(pattern, lexicon);
  }

  /** What the rule reads from {@code from} on, with all values; null if it does not fit there. */
  Sequence.@Nullable Match read(List<Piece> pieces, int from) {
    Sequence.Match match = pattern.match(pieces, from);
    if (match == null) {
      return null;
    }
    Map<String, String> all = new HashMap<>(values);
    if (before != null) {
      Sequence.Match found = before.matchBefore(pieces, from);
      if (found == null) {
        return null;
      }
      all.putAll(found.values());
    }
    if (after != null) {
      Sequence.Match found = after.match(pieces, match.end());
      if ((found != null) == not) {
        return null;
      }
      if (found != null) {
        all.putAll(found.values());
      }
    }
    all.putAll(match.values());
    return new Sequence.Match(match.end(), all);
  }
}
