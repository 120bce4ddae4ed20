package org.depesche.annotate.linear;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Makes lexemes of forms and keeps those met last. Safe for use by many threads: lexemes are
 * immutable, and a lost entry of the cache is only made again.
 */
public final class Vocabulary {

  /** Slots, in pairs: a form met again and again is not driven out by one that is met once. */
  private static final int CACHE = 1 << 16;

  private static final int SHORTEST_PART = 4;
  private static final int LONGEST_WORD = 40;

  private final Lexicon lexicon;
  private final NameParts nameParts;
  private final @Nullable Lexeme[] cache = new @Nullable Lexeme[CACHE];

  public Vocabulary(Lexicon lexicon, NameParts nameParts) {
    this.lexicon = lexicon;
    this.nameParts = nameParts;
  }

  /** The lexeme of a form, which has at least one character. */
  public Lexeme lexeme(String form) {
    int hash = form.hashCode();
    int slot = (hash ^ (hash >>> 15)) & (CACHE - 2);
    Lexeme first = cache[slot];
    if (first != null && first.form.equals(form)) {
      return first;
    }
    Lexeme second = cache[slot + 1];
    Lexeme lexeme = second != null && second.form.equals(form) ? second : make(form);
    cache[slot + 1] = first;
    cache[slot] = lexeme;
    return lexeme;
  }

  private Lexeme make(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    List<Reading> exact = lexicon.readings(form);
    List<Reading> lowered = lower.equals(form) ? List.of() : lexicon.readings(lower);
    int lowerDictionary = classOf(lowered, "lower");
    int parts = nameParts.of(form);
    if (!exact.isEmpty()) {
      List<Reading> all = new ArrayList<>(exact);
      all.addAll(lowered);
      return new Lexeme(form, lower, classOf(exact, "exact"), lowerDictionary, parts, all);
    } else if (!lowered.isEmpty()) {
      return new Lexeme(form, lower, lowerDictionary, lowerDictionary, parts, lowered);
    }
    List<Reading> titled = titled(form, lower);
    if (!titled.isEmpty()) {
      return new Lexeme(form, lower, classOf(titled, "capitals"), lowerDictionary, parts, titled);
    }
    List<Reading> compound = compound(form, lower);
    return new Lexeme(form, lower, classOf(compound, "compound"), lowerDictionary, parts, compound);
  }

  /** Readings of a word in capitals, as headlines have it. */
  private List<Reading> titled(String form, String lower) {
    boolean capitals = form.length() > 3 && form.equals(form.toUpperCase(Locale.ROOT));
    return capitals ? lexicon.readings(form.charAt(0) + lower.substring(1)) : List.of();
  }

  /** Readings of the longest known end of a word, which decides how a compound inflects. */
  private List<Reading> compound(String form, String lower) {
    if (form.length() > LONGEST_WORD) {
      return List.of();
    }
    boolean capital = Character.isUpperCase(form.charAt(0));
    for (int i = 2; i <= form.length() - SHORTEST_PART; i++) {
      boolean hyphen = form.charAt(i - 1) == '-';
      String end = lower.substring(i);
      String last =
          hyphen || !capital
              ? form.substring(i)
              : Character.toUpperCase(end.charAt(0)) + end.substring(1);
      List<Reading> readings = lexicon.readings(last);
      if (!readings.isEmpty()) {
        String front = form.substring(0, i);
        return readings.stream()
            .map(r ->
                new Reading(
                    front + (hyphen ? r.lemma() : r.lemma().toLowerCase(Locale.ROOT)),
                    r.upos(),
                    r.features(),
                    r.kind()))
            .toList();
      }
    }
    return List.of();
  }

  private static int classOf(List<Reading> readings, String found) {
    TreeSet<String> kinds = new TreeSet<>();
    for (Reading reading : readings) {
      kinds.add(reading.kind() + "/" + reading.value("VerbForm") + "/" + reading.value("NameType"));
    }
    return kinds.isEmpty() ? 0 : (found + kinds).hashCode();
  }
}
