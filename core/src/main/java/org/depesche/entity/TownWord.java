package org.depesche.entity;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesche.model.Mention;
import org.depesche.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * German words made of the name of a large town: "Kasseler", "Dresdner" before a noun, and people
 * of it, "die Hamburgerin".
 */
final class TownWord {

  /** Smaller towns share the ending with too many other words and surnames. */
  private static final long LARGE = 100_000;

  private static final int SHORTEST = 4;

  private static final Set<String> ARTICLES = Set.of("der", "die", "ein", "eine");

  private static final List<String> ENDINGS = List.of("erin", "er");

  private static final Pattern REGIONAL = Pattern.compile("([\\p{L}-]{3,})isch(?:e[nrsm]?)?");

  /** What names of regions end in where their adjectives end in "isch". */
  private static final List<String> REGIONS = List.of("", "en", "n", "ien", "land", "ei");

  private static final String CHANGED = "äöü";
  private static final String UNCHANGED = "aou";

  private TownWord() {}

  /**
   * The town or region that the word at {@code i} is made of, or the compound that it ends; null if
   * there is none.
   */
  static @Nullable String town(Passage passage, int i) {
    String word = passage.word(i);
    if (Character.isLowerCase(word.isEmpty() ? ' ' : word.charAt(0))) {
      if (passage.isHyphenated(i)) {
        return null; // what ends the compound tells
      }
      String whole = region(passage, i, passage.compound(i));
      return whole != null ? whole : region(passage, i, word);
    }
    boolean name = word.length() >= SHORTEST + 2 && Character.isUpperCase(word.charAt(0));
    boolean fits = name && (modifies(passage, i, word) || isPerson(passage, i, word));
    if (!fits) {
      return null;
    }
    for (String ending : ENDINGS) {
      if (word.endsWith(ending)) {
        return known(word.substring(0, word.length() - ending.length()));
      }
    }
    return null;
  }

  /** "Sächsische", "kalifornischen", "nordrhein-westfälischer" before a noun. */
  private static @Nullable String region(Passage passage, int i, String word) {
    Matcher adjective = REGIONAL.matcher(word);
    Upos next = passage.upos(i + 1);
    if (!adjective.matches() || next != Upos.NOUN && next != Upos.ADJ) {
      return null;
    }
    String stem = capitals(adjective.group(1));
    for (String base : List.of(stem, plain(stem))) {
      for (String ending : REGIONS) {
        List<City> all = Places.named(base + ending);
        if (!all.isEmpty() && all.get(0).isRegion() && Places.isCalled(all.get(0), base + ending)) {
          return base + ending;
        }
      }
    }
    return null;
  }

  private static String capitals(String word) {
    StringBuilder name = new StringBuilder(word);
    for (int i = 0; i < name.length(); i++) {
      if (i == 0 || name.charAt(i - 1) == '-') {
        name.setCharAt(i, Character.toUpperCase(name.charAt(i)));
      }
    }
    return name.toString();
  }

  /** Without the vowel change of the last syllable that has one: "Westfäl" is "Westfal". */
  private static String plain(String stem) {
    for (int i = stem.length() - 1; i > 0; i--) {
      int at = CHANGED.indexOf(stem.charAt(i));
      if (at >= 0) {
        return stem.substring(0, i) + UNCHANGED.charAt(at) + stem.substring(i + 1);
      }
    }
    return stem;
  }

  private static boolean modifies(Passage passage, int i, String word) {
    Upos next = passage.upos(i + 1);
    boolean noun = next == Upos.NOUN || next == Upos.ADJ || next == Upos.PROPN;
    return word.endsWith("er") && noun && passage.touchesNothing(i);
  }

  /** "Die Hamburgerin", "der Hamburger": a subject in the singular. */
  private static boolean isPerson(Passage passage, int i, String word) {
    String article = passage.lower(i - 1);
    boolean gender = word.endsWith("erin") == article.endsWith("e");
    return ARTICLES.contains(article) && gender && passage.token(i).is("nsubj");
  }

  /** "Kassel", "Bremen" of "Brem", "Dresden" of "Dresdn". */
  private static @Nullable String known(String stem) {
    int last = stem.length() - 1;
    String full = stem.substring(0, last) + "e" + stem.charAt(last);
    for (String name : List.of(stem, stem + "en", full)) {
      City city = name.length() < SHORTEST ? null : Places.meant(name, Set.of());
      if (city != null && city.population() >= LARGE && Places.isCalled(city, name)) {
        return name;
      }
    }
    return null;
  }

  /** Whether the mention is such a word, as nothing else that is no name has this kind. */
  static boolean is(Hit hit) {
    return hit.kind() == Mention.Kind.ADJECTIVE && hit.naming() == null;
  }
}
