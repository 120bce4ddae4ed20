package org.depesche.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Listed forms of one language, found in a row of tokens: the longest form wins, case counts,
 * German endings do not. Built once, read by many threads.
 */
final class Gazetteer {

  /**
   * {@code namings} is what the tokens from {@code first} to {@code last} (included) are called.
   */
  record Match(int first, int last, List<Naming> namings) {}

  private record Entry(String[] stems, List<Naming> namings) {}

  /** In shorter names one letter makes another name. */
  private static final int LONG_KEY = 8;

  private static final int LONGEST_KEY = 40;

  private static final Pattern BLANK = Pattern.compile(" ");
  private static final Pattern BOUNDARY = Pattern.compile(" |(?<=-)|(?=-)|(?=['’]s\\b)");
  private static final String[] GENITIVES = {"’s", "'s", "’", "'", "es", "s"};
  private static final String[] ENDINGS = {"en", "er", "em", "es", "e", "s", "n"};

  private final Map<String, List<Naming>> single = new HashMap<>();
  private final Map<String, List<Entry>> several = new HashMap<>();

  /** Names of places by their keys, and by their keys without one letter if they are long. */
  private final Map<String, Naming> byKey = new HashMap<>();

  private final Map<String, Naming> shortened = new HashMap<>();

  void add(Naming naming) {
    addKeys(naming);
    add(naming, BLANK.split(naming.form()));
    String[] fine = BOUNDARY.split(naming.form());
    if (fine.length > naming.form().chars().filter(c -> c == ' ').count() + 1) {
      add(naming, fine); // tokenizers differ in hyphens and genitives
    }
  }

  private void addKeys(Naming naming) {
    boolean state = naming.kind() == Naming.Kind.NAME || naming.kind() == Naming.Kind.CAPITAL;
    boolean place = naming.kind() == Naming.Kind.CITY || naming.kind() == Naming.Kind.PLACE;
    if (naming.isAcronym() || !state && !place) {
      return;
    }
    String key = NameKey.of(naming.form());
    byKey.putIfAbsent(key, naming);
    if (state && key.length() >= LONG_KEY) {
      for (int i = 1; i < key.length(); i++) {
        shortened.putIfAbsent(key.substring(0, i) + key.substring(i + 1), naming);
      }
    }
  }

  /** The place that is spelt like this, give or take a transliteration or one letter. */
  @Nullable Naming similar(String name) {
    String key = NameKey.of(name);
    Naming naming = byKey.get(key);
    if (naming == null && key.endsWith("s")) {
      naming = byKey.get(key.substring(0, key.length() - 1));
    }
    return naming != null || key.length() < LONG_KEY - 1 ? naming : misspelt(key);
  }

  /** One letter more, less or other: two such keys have a shortened key in common. */
  private @Nullable Naming misspelt(String key) {
    Naming naming = shortened.get(key);
    for (int i = 1; naming == null && i < Math.min(key.length(), LONGEST_KEY); i++) {
      String shorter = key.substring(0, i) + key.substring(i + 1);
      Naming other = key.length() < LONG_KEY ? null : shortened.get(shorter);
      boolean near = other != null && NameKey.near(NameKey.of(other.form()), key);
      naming = near ? other : byKey.get(shorter);
      naming = naming != null && shorter.length() >= LONG_KEY - 1 ? naming : null;
    }
    return naming;
  }

  private void add(Naming naming, String[] words) {
    if (words.length == 1) {
      List<Naming> list = single.computeIfAbsent(lower(words[0]), w -> new ArrayList<>());
      if (list.stream().noneMatch(n -> n.id().equals(naming.id()) && n.kind() == naming.kind())) {
        list.add(naming);
      }
      return;
    }
    String[] stems = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      stems[i] = stem(words[i]);
    }
    List<Entry> entries = several.computeIfAbsent(stems[0], s -> new ArrayList<>());
    entries.add(new Entry(stems, List.of(naming)));
    entries.sort(Comparator.comparingInt((Entry e) -> e.stems().length).reversed());
  }

  /** What is listed under exactly this word, in whatever case. */
  List<Naming> word(String word) {
    return single.getOrDefault(lower(word), List.of());
  }

  /** Everything that is listed under exactly this name, in whatever case. */
  List<Naming> listed(String name) {
    String[] words = BLANK.split(name.strip());
    if (words.length == 1) {
      return word(words[0]);
    }
    List<Naming> found = new ArrayList<>();
    for (Entry entry : several.getOrDefault(stem(words[0]), List.of())) {
      for (Naming naming : entry.namings()) {
        if (lower(naming.form()).equals(lower(name.strip())) && !found.contains(naming)) {
          found.add(naming);
        }
      }
    }
    return found;
  }

  /** What is listed under this word or the word without a genitive ending. */
  List<Naming> inflected(String word) {
    List<Naming> exact = fitting(word, word(word));
    if (exact.isEmpty() && !mayBeGenitive(word)) {
      return exact;
    }
    for (int i = 0; exact.isEmpty() && i < GENITIVES.length; i++) {
      if (word.length() > GENITIVES[i].length() + 2 && word.endsWith(GENITIVES[i])) {
        String base = word.substring(0, word.length() - GENITIVES[i].length());
        exact = fitting(base, word(base));
      }
    }
    return exact;
  }

  private static boolean mayBeGenitive(String word) {
    char last = word.isEmpty() ? ' ' : word.charAt(word.length() - 1);
    return last == 's' || last == '\'' || last == '’';
  }

  /** All matches in the words, from left to right, without overlap. */
  List<Match> match(String[] words) {
    List<Match> matches = new ArrayList<>();
    String[] stems = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      stems[i] = stem(words[i]);
    }
    for (int i = 0; i < words.length; ) {
      Match match = words[i].isEmpty() ? null : matchAt(words, stems, i);
      if (match != null) {
        matches.add(match);
        i = match.last() + 1;
      } else {
        i++;
      }
    }
    return matches;
  }

  @Nullable
  private Match matchAt(String[] words, String[] stems, int i) {
    for (Entry entry : several.getOrDefault(stems[i], List.of())) {
      if (fits(entry, words, stems, i)) {
        return new Match(i, i + entry.stems().length - 1, entry.namings());
      }
    }
    List<Naming> namings = inflected(words[i]);
    return namings.isEmpty() ? null : new Match(i, i, namings);
  }

  private static boolean fits(Entry entry, String[] words, String[] stems, int at) {
    int length = entry.stems().length;
    return at + length <= words.length
        && Arrays.equals(entry.stems(), 0, length, stems, at, at + length)
        && sameInitial(entry, words, at);
  }

  /** Adjectives may be small ("die demokratische Volksrepublik"), the noun at the end may not. */
  private static boolean sameInitial(Entry entry, String[] words, int at) {
    String form = entry.namings().get(0).form();
    char last = form.charAt(form.lastIndexOf(' ') + 1);
    String word = words[at + entry.stems().length - 1];
    return !Character.isUpperCase(last) || word.isEmpty() || !Character.isLowerCase(word.charAt(0));
  }

  private static List<Naming> fitting(String word, List<Naming> namings) {
    for (Naming naming : namings) {
      if (!sameCase(naming, word)) {
        return namings.stream().filter(n -> sameCase(n, word)).toList();
      }
    }
    return namings;
  }

  private static boolean sameCase(Naming naming, String word) {
    if (naming.isAcronym() && naming.form().indexOf(' ') < 0) {
      return naming.form().equals(word) || isWritten(naming.form(), word);
    }
    return !Character.isUpperCase(naming.form().charAt(0)) || Character.isUpperCase(word.charAt(0));
  }

  /** Acronyms that are spoken as words are written as such: "Nato", "Unesco". */
  private static boolean isWritten(String acronym, String word) {
    return acronym.length() > 3
        && word.length() >= acronym.length()
        && Character.isUpperCase(word.charAt(0))
        && Character.isLowerCase(word.charAt(1))
        && word.equals(word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
  }

  /** A word of a name without its German adjective or case ending. */
  private static String stem(String word) {
    String lower = lower(word);
    for (String ending : ENDINGS) {
      if (lower.length() > ending.length() + 3 && lower.endsWith(ending)) {
        return lower.substring(0, lower.length() - ending.length());
      }
    }
    return lower;
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT).replace("ß", "ss").replace('’', '\'');
  }
}
