package org.depesche.entity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A spelling-independent key of a name: what German, English and French transliterations of one
 * Russian, Ukrainian or Korean name have in common.
 *
 * <p>The key is lower case without accents and hyphens; letters that the transliterations exchange
 * fall together: {@code Schoigu} and {@code Shoygu} both give {@code soigu}, {@code Nebensja} and
 * {@code Nebenzia} both {@code nebensia}, {@code Pjöngjang} and {@code Pyongyang} both {@code
 * piongiang}. Equal keys are evidence, not proof: use them within a kind of name.
 */
public final class NameKey {

  /** What is replaced by what; of two that begin at the same letter the one listed first. */
  private static final String[][] RULES = {
    {"schtsch", "s"}, {"sch", "s"}, {"shch", "s"}, {"sh", "s"},
    {"tsch", "c"}, {"tch", "c"}, {"tz", "s"}, {"ts", "s"},
    {"kh", "c"}, {"ch", "c"}, {"zh", "s"}, {"z", "s"},
    {"dsch", "i"}, {"dj", "i"}, {"j", "i"}, {"y", "i"},
    {"x", "ks"}, {"q", "k"}, {"ph", "f"}, {"w", "v"},
    {"oe", "o"}, {"ae", "a"}, {"ue", "u"}, {"ou", "u"}
  };

  /** The rules by the first letter of what they replace. */
  private static final String[][][] BY_LETTER = new String[26][][];

  static {
    for (int letter = 0; letter < BY_LETTER.length; letter++) {
      char first = (char) ('a' + letter);
      BY_LETTER[letter] =
          Arrays.stream(RULES).filter(rule -> rule[0].charAt(0) == first).toArray(String[][]::new);
    }
  }

  private NameKey() {}

  /** The key of one or more words, without blanks; empty if the name has no letter or digit. */
  public static String of(CharSequence name) {
    String folded = fold(name);
    StringBuilder key = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); ) {
      String[] rule = ruleAt(folded, i);
      if (rule == null) {
        append(key, folded.charAt(i++));
      } else {
        for (int k = 0; k < rule[1].length(); k++) {
          append(key, rule[1].charAt(k));
        }
        i += rule[0].length();
      }
    }
    return endings(key.toString());
  }

  private static String @Nullable [] ruleAt(String folded, int i) {
    char c = folded.charAt(i);
    if (c >= 'a' && c <= 'z') {
      for (String[] rule : BY_LETTER[c - 'a']) {
        if (folded.startsWith(rule[0], i)) {
          return rule;
        }
      }
    }
    return null;
  }

  /** Letters that follow themselves count once. */
  private static void append(StringBuilder key, char c) {
    int last = key.length() - 1;
    if (last < 0 || key.charAt(last) != c || Character.isDigit(c)) {
      key.append(c);
    }
  }

  /** Lower case letters and digits without accents. */
  static String fold(CharSequence text) {
    String plain =
        (isAscii(text) ? text.toString() : Normalizer.normalize(text, Normalizer.Form.NFD))
            .toLowerCase(Locale.ROOT);
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

  private static boolean isAscii(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** Aleksandr and Alexander, Lawrow and Lavroff, Hanija and Haniyeh. */
  private static String endings(String key) {
    if (key.length() > 4 && (key.endsWith("ah") || key.endsWith("ieh"))) {
      return key.substring(0, key.length() - 2) + "a";
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
