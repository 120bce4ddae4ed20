package org.depesche.lab.knowledge;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Spellings made comparable: the data sets write names in capitals and without accents. */
final class Words {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

  private Words() {}

  /** Lower case without accents, words separated by one blank. */
  static String fold(String text) {
    String plain =
        MARKS
            .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT)
            .replace("'", "")
            .replace("’", "")
            .replace("ß", "ss");
    return OTHER.matcher(plain).replaceAll(" ").strip();
  }

  /** {@code SERGEY_LAVROV_} as people write it. */
  static String title(String upper) {
    StringBuilder out = new StringBuilder();
    boolean start = true;
    for (char c : upper.replace('_', ' ').strip().toCharArray()) {
      out.append(start ? Character.toUpperCase(c) : Character.toLowerCase(c));
      start = !Character.isLetter(c) && c != '\'';
    }
    return out.toString();
  }
}
