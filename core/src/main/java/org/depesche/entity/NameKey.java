package org.depesche.entity;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A spelling-independent key of a name: what German, English and French transliterations of one
 * Russian, Ukrainian or Korean name have in common.
 *
 * <p>The key is lower case without accents and hyphens; letters that the transliterations exchange
 * fall together: {@code Schoigu} and {@code Shoygu} both give {@code soigu}, {@code Nebensja} and
 * {@code Nebenzia} both {@code nebensia}, {@code Pjöngjang} and {@code Pyongyang} both {@code
 * piongiang}. Equal keys are evidence, not proof: use them within a kind of name.
 */
final class NameKey {

  /** What is replaced, in this order, by what. Letters after {@code >} are final. */
  private static final String[][] RULES = {
    {"schtsch", "s"},
    {"shch", "s"},
    {"tsch", "c"},
    {"tch", "c"},
    {"sch", "s"},
    {"sh", "s"},
    {"kh", "c"},
    {"ch", "c"},
    {"zh", "s"},
    {"dsch", "j"},
    {"dj", "i"},
    {"tz", "s"},
    {"ts", "s"},
    {"z", "s"},
    {"x", "ks"},
    {"ph", "f"},
    {"w", "v"},
    {"oe", "o"},
    {"ae", "a"},
    {"ue", "u"},
    {"ou", "u"},
    {"q", "k"},
    {"j", "i"},
    {"y", "i"}
  };

  private NameKey() {}

  /** The key of one or more words, without blanks; empty if the name has no letter or digit. */
  static String of(CharSequence name) {
    String key = fold(name);
    for (String[] rule : RULES) {
      if (key.contains(rule[0])) {
        key = key.replace(rule[0], rule[1]);
      }
    }
    return endings(collapse(key));
  }

  /** Lower case letters and digits without accents. */
  static String fold(CharSequence text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c == 'ß') {
        out.append("ss");
      } else if (c == 'ø') {
        out.append('o');
      } else if (c == 'ł') {
        out.append('l');
      } else if (Character.isLetterOrDigit(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static String collapse(String key) {
    StringBuilder out = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      if (i == 0 || key.charAt(i) != key.charAt(i - 1) || Character.isDigit(key.charAt(i))) {
        out.append(key.charAt(i));
      }
    }
    return out.toString();
  }

  /** Aleksandr and Alexander, Lawrow and Lavroff. */
  private static String endings(String key) {
    if (key.endsWith("off") || key.endsWith("eff")) {
      return key.substring(0, key.length() - 2) + "v";
    }
    if (key.endsWith("of") || key.endsWith("ef")) {
      return key.substring(0, key.length() - 1) + "v";
    }
    if (key.length() > 5 && key.endsWith("er") && !vowel(key.charAt(key.length() - 3))) {
      return key.substring(0, key.length() - 2) + "r";
    }
    return key;
  }

  private static boolean vowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }

  /**
   * Whether the two keys differ by at most one letter put in, left out or exchanged; the first
   * letters must agree, since surnames that differ there are other people's.
   */
  static boolean near(String a, String b) {
    if (a.isEmpty() || b.isEmpty() || a.charAt(0) != b.charAt(0)) {
      return false;
    }
    String shorter = a.length() <= b.length() ? a : b;
    String longer = a.length() <= b.length() ? b : a;
    if (longer.length() - shorter.length() > 1) {
      return false;
    }
    int i = 0;
    while (i < shorter.length() && shorter.charAt(i) == longer.charAt(i)) {
      i++;
    }
    int from = shorter.length() == longer.length() ? i + 1 : i;
    return i == shorter.length()
        || shorter.regionMatches(from, longer, i + 1, shorter.length() - from);
  }
}
