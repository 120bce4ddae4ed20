package org.depesche.clean;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depesche.models.Models;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a text by the share of its words that are frequent ones of that language,
 * from {@code LANGUAGE/clean/function-words.tsv}. In German and English news that share lies near
 * four in ten, in other languages with the same letters below one in ten. For a text of a few words
 * groups of letters help out.
 */
final class LanguageGuesser {

  /** ISO 639-2 code of a language that is none of those known. */
  static final String UNKNOWN = "und";

  private static final double LEAST_SHARE = 0.15;

  /** Texts of fewer words are short: one frequent word tells enough, or else groups of letters. */
  private static final int SHORT = 25;

  /** Texts of fewer words have few groups of letters: one more than the others have tells. */
  private static final int VERY_SHORT = 8;

  /** Texts of fewer words may be lists, where frequent words are rare. */
  private static final int FEW = 100;

  /** Fewer frequent words may be a name's. */
  private static final int LEAST_HITS = 4;

  /** So much of a text tells enough. */
  private static final int SAMPLE = 50_000;

  private static final String APOSTROPHES = "'’";

  private final Map<String, Set<String>> functionWords = new HashMap<>();
  private final Map<String, List<String>> letterGroups = new HashMap<>();

  LanguageGuesser() {
    for (String language : Models.LANGUAGES) {
      functionWords.put(language, new HashSet<>(column(language + "/clean/function-words.tsv")));
      letterGroups.put(language, column(language + "/clean/letter-groups.tsv"));
    }
  }

  private static List<String> column(String path) {
    return Models.table(path).stream().map(row -> row.get(0)).toList();
  }

  /** Whether a word in lower case is a frequent one of some language. */
  boolean isFunctionWord(String word) {
    return functionWords.values().stream().anyMatch(words -> words.contains(word));
  }

  /**
   * The language, ISO 639-1, or {@link #UNKNOWN}.
   *
   * @param hint what markup says; it decides where the text does not
   */
  String guess(String text, @Nullable String hint) {
    String sample = text.substring(0, Math.min(SAMPLE, text.length())).toLowerCase(Locale.ROOT);
    Map<String, Integer> hits = new HashMap<>();
    int total = count(sample, hits);
    String best = best(hits);
    int count = hits.getOrDefault(best, 0);
    if (count > 0 && (total < SHORT || count >= LEAST_SHARE * total)) {
      return best;
    }
    if (count > 0 && total < FEW && byLetters(sample, 4).equals(best)) {
      return best; // a table of results: names and numbers with few words between
    }
    if (hint != null && Models.LANGUAGES.contains(hint) && total < SHORT) {
      return hint;
    }
    int lead = total < VERY_SHORT ? 1 : 2;
    return total < SHORT && isLatin(sample) && hint == null ? byLetters(sample, lead) : UNKNOWN;
  }

  /**
   * The language of a block, if it is plainly another one than the document's: many of its words
   * are frequent ones of that language, and few of the document's.
   */
  Optional<String> otherThan(String language, String text) {
    String sample = text.substring(0, Math.min(SAMPLE, text.length())).toLowerCase(Locale.ROOT);
    Map<String, Integer> hits = new HashMap<>();
    int total = count(sample, hits);
    String best = best(hits);
    int most = hits.getOrDefault(best, 0);
    boolean plain =
        most >= LEAST_HITS
            && most >= LEAST_SHARE * total
            && hits.getOrDefault(language, 0) * 3 <= most;
    return plain && !best.equals(language) && !best.equals(UNKNOWN)
        ? Optional.of(best)
        : Optional.empty();
  }

  /** Counts the frequent words of each language, and all words: letters, with one apostrophe. */
  private int count(String sample, Map<String, Integer> hits) {
    int total = 0;
    int[] counts = new int[Models.LANGUAGES.size()];
    for (int at = nextLetter(sample, 0); at < sample.length(); ) {
      int end = endOfLetters(sample, at);
      if (end < sample.length() && APOSTROPHES.indexOf(sample.charAt(end)) >= 0) {
        int more = endOfLetters(sample, end + 1);
        end = more > end + 1 ? more : end;
      }
      total++;
      String word = sample.substring(at, end);
      for (int i = 0; i < counts.length; i++) {
        if (functionWords.getOrDefault(Models.LANGUAGES.get(i), Set.of()).contains(word)) {
          counts[i]++;
        }
      }
      at = nextLetter(sample, end);
    }
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        hits.put(Models.LANGUAGES.get(i), counts[i]);
      }
    }
    return total;
  }

  private static int nextLetter(String text, int from) {
    int at = from;
    while (at < text.length() && !Character.isLetter(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static int endOfLetters(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isLetter(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static String best(Map<String, Integer> counts) {
    String best = UNKNOWN;
    int most = 0;
    for (String language : Models.LANGUAGES) {
      int count = counts.getOrDefault(language, 0);
      if (count == most) {
        best = UNKNOWN;
      } else if (count > most) {
        best = language;
        most = count;
      }
    }
    return best;
  }

  /** The language that is ahead of the others by at least so many groups of letters. */
  private String byLetters(String text, int lead) {
    Map<String, Integer> counts = new HashMap<>();
    for (String language : Models.LANGUAGES) {
      for (String group : letterGroups.getOrDefault(language, List.of())) {
        for (int at = text.indexOf(group); at >= 0; at = text.indexOf(group, at + 1)) {
          counts.merge(language, 1, Integer::sum);
        }
      }
    }
    String best = best(counts);
    int most = counts.getOrDefault(best, 0);
    boolean ahead =
        counts.entrySet().stream()
            .allMatch(e -> e.getKey().equals(best) || e.getValue() + lead <= most);
    return ahead && most >= lead ? best : UNKNOWN;
  }

  private static boolean isLatin(String text) {
    long letters = text.chars().filter(Character::isLetter).count();
    long latin =
        text.chars()
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
            .count();
    return letters > 0 && latin * 2 > letters;
  }
}
