package org.depesche.merge.names;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Names compared without regard to case, accents, punctuation and transliteration. */
public final class Names {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Pattern DOUBLE = Pattern.compile("(\\p{L})\\1+");

  /**
   * Letters for one sound in the German and the English transliteration (Schoigu, Shoigu; Lawrow,
   * Lavrov; Zeren, Tseren; Dschibuti, Djibouti), the longer ones first.
   */
  private static final String[][] SPELLINGS = {
    {"dsch", "i"},
    {"tsch", "ch"},
    {"sch", "sh"},
    {"dzh", "i"},
    {"kh", "ch"},
    {"zh", "sh"},
    {"ts", "z"},
    {"tz", "z"},
    {"ph", "f"},
    {"ck", "k"},
    {"ae", "a"},
    {"oe", "o"},
    {"ue", "u"},
    {"w", "v"},
    {"j", "i"},
    {"y", "i"},
  };

  private Names() {}

  /** Lower case, without accents, words apart by one space. */
  public static String fold(String name) {
    String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String lower = bare.toLowerCase(Locale.ROOT).replace("ß", "ss");
    return NO_WORD.matcher(lower).replaceAll(" ").strip();
  }

  /** The words as {@link #sound} leaves them, without initials. */
  public static Set<String> words(String name) {
    Set<String> words = new TreeSet<>();
    for (String word : fold(name).split(" ")) {
      if (word.length() > 1) {
        words.add(sound(word));
      }
    }
    return words;
  }

  /** What German and English transliterations of a word have in common. */
  private static String sound(String word) {
    String sound = word;
    for (String[] spelling : SPELLINGS) {
      sound = sound.replace(spelling[0], spelling[1]);
    }
    return DOUBLE.matcher(sound).replaceAll("$1");
  }

  /** Whether all words of one name are among those of the other ("Putin", "Wladimir Putin"). */
  public static boolean oneHoldsOther(String a, String b) {
    Set<String> left = words(a);
    Set<String> right = words(b);
    return !left.isEmpty()
        && !right.isEmpty()
        && (left.containsAll(right) || right.containsAll(left));
  }

  /** Whether the names share a word that is no initial. */
  public static boolean shareWord(String a, String b) {
    Set<String> right = words(b);
    return words(a).stream().anyMatch(right::contains);
  }
}
