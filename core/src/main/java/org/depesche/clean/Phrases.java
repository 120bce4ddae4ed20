package org.depesche.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.depesche.models.Models;

/**
 * Lines that pages put around articles, from the tables {@code LANGUAGE/clean/phrases.tsv}. Each
 * row holds a {@link Role}, how the phrase must match, and the phrase in lower case:
 *
 * <ul>
 *   <li>{@code line}: the whole line, whatever punctuation ends it;
 *   <li>{@code start}: a line of at most {@value #MOST_WORDS} words that begins so;
 *   <li>{@code words}: such a line that holds all these words, in any order.
 * </ul>
 *
 * The phrases of every language hold for every document, since pages mix them.
 */
final class Phrases {

  /** What a phrase says of the line that it stands in and of the lines below. */
  enum Role {
    /** The line is no part of the article. */
    LINE,
    /** Titles of other articles follow. */
    RELATED,
    /** Neither this line nor anything below it is part of the article. */
    TAIL,
    /** The line tells who edited or reported, without telling news. */
    STAFF,
    /** The line tells what was changed in the article. */
    NOTE,
    /** The line says that the rest is for those who pay. */
    PAYWALL
  }

  /** Longer lines are sentences of an article, however they begin. */
  static final int MOST_WORDS = 16;

  private record Words(Role role, List<String> words) {}

  private final Map<String, Role> lines = new HashMap<>();
  private final Map<String, Role> starts = new HashMap<>();
  private final List<Words> words = new ArrayList<>();

  Phrases() {
    for (String language : Models.LANGUAGES) {
      for (List<String> row : Models.table(language + "/clean/phrases.tsv")) {
        add(Role.valueOf(row.get(0).toUpperCase(Locale.ROOT)), row.get(1), row.get(2));
      }
    }
  }

  private void add(Role role, String how, String phrase) {
    switch (how) {
      case "line" -> lines.put(phrase, role);
      case "start" -> starts.put(phrase, role);
      case "words" -> words.add(new Words(role, List.of(phrase.split(" "))));
      default -> throw new IllegalArgumentException("a phrase matches no '" + how + "'");
    }
  }

  /** What the line is for, or nothing if it may be part of the article. */
  Optional<Role> roleOf(Part part) {
    if (part.span().length() > 300 || part.words() > MOST_WORDS) {
      return Optional.empty();
    }
    String key = part.key();
    Role role = lines.get(key);
    return role != null ? Optional.of(role) : byStart(key).or(() -> byWords(key));
  }

  private Optional<Role> byStart(String key) {
    // the longest phrase that the line begins with, so that table order does not matter
    for (int end = key.length(); end > 0; end = key.lastIndexOf(' ', end - 1)) {
      Role role = starts.get(key.substring(0, end));
      if (role != null) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }

  private Optional<Role> byWords(String key) {
    String padded = " " + key.replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
    return words.stream()
        .filter(entry -> entry.words().stream().allMatch(word -> padded.contains(" " + word + " ")))
        .map(Words::role)
        .findFirst();
  }
}
