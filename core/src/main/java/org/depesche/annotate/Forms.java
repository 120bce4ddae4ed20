package org.depesche.annotate;

import java.text.Normalizer;

/**
 * Normal forms of words: what models are trained on and read. The text itself is never altered.
 *
 * <p>All double quotation marks become {@code "}, single ones and apostrophes {@code '}, all dashes
 * and rows of dashes {@code -}, an ellipsis {@code ...}; soft hyphens and other invisible
 * characters go; letters are composed (NFC).
 */
public final class Forms {

  private Forms() {}

  /** The normal form of a word. Normalising a normal form changes nothing. */
  public static String normalise(String word) {
    String form = plain(word) ? word : compose(replace(word));
    return row(form);
  }

  /** Most words are plain; they cost one look at each character. */
  private static boolean plain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '`' || c == '\u00ad' || c > '\u017f' || c == '«' || c == '»' || c == '´') {
        return false;
      }
    }
    return true;
  }

  private static String replace(String word) {
    StringBuilder form = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Characters.isDoubleQuote(c)) {
        form.append('"');
      } else if (Characters.isSingleQuote(c)) {
        form.append('\'');
      } else if (Characters.isDash(c)) {
        form.append('-');
      } else if (c == '…') {
        form.append("...");
      } else if (!Characters.isInvisible(c)) {
        form.append(c);
      }
    }
    return form.isEmpty() ? word : form.toString();
  }

  private static String compose(String form) {
    return Normalizer.isNormalized(form, Normalizer.Form.NFC)
        ? form
        : Normalizer.normalize(form, Normalizer.Form.NFC);
  }

  /** Signs written as a row of lesser ones: {@code ''}, {@code --}, {@code ..}. */
  private static String row(String form) {
    if (form.length() < 2) {
      return form;
    }
    char first = form.charAt(0);
    if (first != '\'' && first != '-' && first != '.' && first != ',') {
      return form;
    }
    for (int i = 1; i < form.length(); i++) {
      if (form.charAt(i) != first) {
        return form;
      }
    }
    return switch (first) {
      case '-' -> "-";
      case '.' -> "...";
      default -> form.length() == 2 ? "\"" : form;
    };
  }
}
