package org.depesche.merge.copies;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Numbers as each language writes them: 1.200,5 in German is 1,200.5 in English. */
final class Numbers {

  /** Numbers are counted in hundredths. */
  static final long SCALE = 100;

  private static final Pattern GERMAN =
      Pattern.compile("\\d{1,3}(?:\\.\\d{3})*(?:,\\d{1,2})?|\\d{1,9}(?:,\\d{1,2})?");
  private static final Pattern ENGLISH =
      Pattern.compile("\\d{1,3}(?:,\\d{3})*(?:\\.\\d{1,2})?|\\d{1,9}(?:\\.\\d{1,2})?");

  private Numbers() {}

  /**
   * The number in hundredths; -1 if the word is none.
   *
   * @param numerals numbers that are written as words, in lower case, in hundredths
   */
  static long read(String word, String language, Map<String, Long> numerals) {
    boolean german = language.equals("de");
    if (!(german ? GERMAN : ENGLISH).matcher(word).matches()) {
      Long numeral = numerals.get(word.toLowerCase(Locale.ROOT));
      return numeral == null ? -1 : numeral;
    }
    String plain = german ? word.replace(".", "").replace(',', '.') : word.replace(",", "");
    int point = plain.indexOf('.');
    if (point < 0) {
      return plain.length() > 15 ? -1 : Long.parseLong(plain) * SCALE;
    }
    String hundredths = (plain.substring(point + 1) + "0").substring(0, 2);
    String whole = plain.substring(0, point);
    return whole.length() > 15 ? -1 : Long.parseLong(whole) * SCALE + Long.parseLong(hundredths);
  }
}
