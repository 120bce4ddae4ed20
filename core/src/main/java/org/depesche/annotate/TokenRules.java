package org.depesche.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.depesche.models.Models;
import org.jspecify.annotations.Nullable;

/**
 * What the tokenizer knows about a language: the tables in the folder {@code tokens} of its
 * resources. Each table's head tells its columns.
 */
final class TokenRules {

  /** What the period of an abbreviation may do. */
  enum Period {
    INSIDE,
    EITHER,
    NUMBER,
    NEVER
  }

  /** An ending that is a word of its own, after any stem or only after one written small. */
  record Clitic(String ending, boolean smallOnly) {}

  private static final Map<String, TokenRules> LOADED = new ConcurrentHashMap<>();

  private final Map<String, Period> abbreviations = new HashMap<>();
  private final Map<String, List<String>> contractions = new HashMap<>();
  private final List<Clitic> clitics = new ArrayList<>();
  private final Map<String, Set<String>> compounds;
  private final List<String> suffixes;
  private final List<String> signs;
  private final Map<String, Set<String>> ordinals;
  private final Set<String> starters;
  private final Set<String> units;
  private final Syllables syllables;

  private TokenRules(String language) {
    String folder = language + "/tokens/";
    for (List<String> row : Models.table(folder + "abbreviations.tsv")) {
      abbreviations.put(row.get(0), Period.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
    }
    for (List<String> row : Models.table(folder + "contractions.tsv")) {
      contractions.put(row.get(0), List.of(row.get(1).split(" ")));
    }
    for (List<String> row : Models.table(folder + "clitics.tsv")) {
      clitics.add(new Clitic(row.get(0), row.get(1).equals("small")));
    }
    compounds = byKind(folder + "compounds.tsv");
    suffixes = List.copyOf(compounds.getOrDefault("suffix", Set.of()).stream().sorted().toList());
    signs = List.copyOf(compounds.getOrDefault("sign", Set.of()).stream().sorted().toList());
    ordinals = byKind(folder + "ordinals.tsv");
    starters = words(folder + "starters.tsv");
    units = words(folder + "units.tsv");
    syllables = new Syllables(byKind(folder + "syllables.tsv"));
  }

  static TokenRules of(String language) {
    if (!Models.has(language + "/tokens/abbreviations.tsv")) {
      throw new IllegalArgumentException(
          "no rules for words in '" + language + "'; there are some for de and en");
    }
    return LOADED.computeIfAbsent(language, TokenRules::new);
  }

  private static Map<String, Set<String>> byKind(String path) {
    Map<String, Set<String>> kinds = new HashMap<>();
    for (List<String> row : Models.table(path)) {
      kinds.computeIfAbsent(row.get(0), kind -> new HashSet<>()).add(row.get(1));
    }
    return kinds;
  }

  private static Set<String> words(String path) {
    Set<String> words = new HashSet<>();
    Models.table(path).forEach(row -> words.add(row.get(0)));
    return words;
  }

  /**
   * What the period of {@code word} does, or null if it is no abbreviation.
   *
   * @param before the token before, which longer abbreviations ("z. B.") go on from; may be empty
   * @param word with its period
   * @param first whether a sentence may begin here, where small entries are written large
   */
  @Nullable Period period(String before, String word, boolean first) {
    Period period = before.isEmpty() ? null : abbreviations.get(before + " " + word);
    if (period == null) {
      period = abbreviations.get(word);
    }
    if (period == null && first && word.length() > 2) {
      period = abbreviations.get(Character.toLowerCase(word.charAt(0)) + word.substring(1));
    }
    return period;
  }

  /** The parts of a contraction given in lower case, or null. */
  @Nullable List<String> contraction(String word) {
    return contractions.get(word);
  }

  List<Clitic> clitics() {
    return clitics;
  }

  /** Endings with a sign in them (":innen") that belong to the word before. */
  List<String> suffixes() {
    return suffixes;
  }

  /** Signs made of several characters. */
  List<String> signs() {
    return signs;
  }

  /** Whether text of the kind, in lower case, stays one word. */
  boolean keeps(String kind, String text) {
    return compounds.getOrDefault(kind, Set.of()).contains(text);
  }

  /** Whether a repeated {@code sign} is one word. */
  boolean runs(char sign) {
    return compounds.getOrDefault("run", Set.of()).stream().anyMatch(run -> run.indexOf(sign) >= 0);
  }

  /** Whether numbers with a period are ordinals in this language. */
  boolean hasOrdinals() {
    return !ordinals.isEmpty();
  }

  boolean ordinalAfter(String word) {
    return ordinals.getOrDefault("before", Set.of()).contains(word);
  }

  boolean ordinalBefore(String word) {
    return ordinals.getOrDefault("after", Set.of()).contains(word);
  }

  /** Whether a word, as written, is one that begins a sentence. */
  boolean starts(String word) {
    return !word.isEmpty()
        && Character.isUpperCase(word.charAt(0))
        && mayStart(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word in lower case is one that begins sentences. */
  boolean mayStart(String word) {
    return starters.contains(word);
  }

  boolean isUnit(String letters) {
    return units.contains(letters);
  }

  Syllables syllables() {
    return syllables;
  }
}
