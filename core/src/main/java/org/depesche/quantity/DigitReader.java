package org.depesche.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.depesche.language.Piece;
import org.depesche.model.Sentence;
import org.depesche.quantity.Numeral.Form;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in digits. What parts thousands and what begins decimals depends on the language
 * ("12.000" and "1,5" in German, the other way round in English); machine translation leaves the
 * other language's signs, which are told by their shape:
 *
 * <pre>
 *   1.234.567,8   both signs: the last is the decimal one
 *   1,234,567     a sign that comes twice parts thousands
 *   600 000  600'000                   spaces and apostrophes part thousands
 *   12,50  1,5    not three digits behind: decimals
 *   12,000 (de)   the other language's sign before three zeros parts thousands
 *   1,234 (de)    decimals, as the language has it
 *   1.234 (en)    decimals, as the language has it
 * </pre>
 */
final class DigitReader {

  private static final int MOST_DIGITS = 15;
  private static final String APOSTROPHES = "'’";

  private final char thousands;

  DigitReader(String language) {
    thousands = language.equals("de") ? '.' : ',';
  }

  /**
   * The number that begins with the digits at {@code from}, a minus before them included; null if
   * they belong to something else: a name ("G7"), an ordinal, a score.
   */
  @Nullable Numeral read(Sentence sentence, List<Piece> pieces, int from) {
    Boolean minus = minusBefore(pieces, from);
    if (minus == null) {
      return null;
    }
    List<String> groups = new ArrayList<>(List.of(pieces.get(from).text()));
    StringBuilder signs = new StringBuilder();
    int to = from + 1;
    while (to < pieces.size()) {
      int next = nextGroup(pieces, to, groups, signs);
      if (next < 0) {
        break;
      }
      to = next;
    }
    if (isOrdinal(sentence, pieces, to) || isPartOfMore(pieces, to)) {
      return null;
    }
    BigDecimal value = value(groups, signs);
    if (value == null) {
      return null;
    }
    boolean grouped = value.scale() == 0 && groups.size() > 1;
    int begin = minus ? from - 1 : from;
    return new Numeral(
        begin, to, minus ? value.negate() : value, Form.DIGITS, grouped, BigDecimal.ONE, null);
  }

  /** Whether a minus stands before; null if the digits are the end of something. */
  private static @Nullable Boolean minusBefore(List<Piece> pieces, int from) {
    if (from == 0 || !pieces.get(from).glued()) {
      return false;
    }
    Piece before = pieces.get(from - 1);
    if (before.isDash()) {
      return before.glued() ? null : Boolean.TRUE;
    }
    boolean joins = before.kind() != Piece.Kind.OTHER || ".,:/_#@&=’'*".contains(before.text());
    return joins ? null : Boolean.FALSE;
  }

  /** Takes one more group of digits and its sign; index behind it, or -1 if there is none. */
  private static int nextGroup(
      List<Piece> pieces, int at, List<String> groups, StringBuilder signs) {
    Piece piece = pieces.get(at);
    boolean sign =
        piece.kind() == Piece.Kind.OTHER
            && piece.glued()
            && (".,".contains(piece.text()) || APOSTROPHES.contains(piece.text()));
    if (sign && at + 1 < pieces.size()) {
      Piece digits = pieces.get(at + 1);
      if (digits.isDigits() && digits.glued()) {
        groups.add(digits.text());
        signs.append(piece.text());
        return at + 2;
      }
    }
    if (piece.isDigits() && isSpacedGroup(pieces, at, groups, signs)) {
      groups.add(piece.text());
      signs.append(' ');
      return at + 1;
    }
    return -1;
  }

  private static boolean isSpacedGroup(
      List<Piece> pieces, int at, List<String> groups, StringBuilder signs) {
    Piece piece = pieces.get(at);
    boolean oneSpace = piece.span().begin() == pieces.get(at - 1).span().end() + 1;
    boolean begins = at + 1 < pieces.size() && startsCompound(pieces, at + 1);
    return oneSpace
        && !begins
        && piece.text().length() == 3
        && signs.chars().allMatch(c -> c == ' ')
        && groups.get(0).length() <= 3
        && !groups.get(0).startsWith("0");
  }

  /** "600 122-mm shells": the second number belongs to the word behind it. */
  private static boolean startsCompound(List<Piece> pieces, int at) {
    return pieces.get(at).isDash()
        && pieces.get(at).glued()
        && at + 1 < pieces.size()
        && pieces.get(at + 1).glued()
        && pieces.get(at + 1).isWord();
  }

  /** "3." within a sentence, as one token. */
  private static boolean isOrdinal(Sentence sentence, List<Piece> pieces, int to) {
    if (to >= pieces.size() || !pieces.get(to).is(".") || !pieces.get(to).glued()) {
      return false;
    }
    int end = pieces.get(to).span().end();
    return sentence.token(pieces.get(to).token()).span().contains(pieces.get(to - 1).span())
        && sentence.token(pieces.get(to).token()).span().end() == end;
  }

  /** "2:1", "3/4", "10x" and the like. */
  private static boolean isPartOfMore(List<Piece> pieces, int to) {
    if (to + 1 >= pieces.size() || !pieces.get(to).glued()) {
      return false;
    }
    return ":/_@&=*".contains(pieces.get(to).text())
        && pieces.get(to).kind() == Piece.Kind.OTHER
        && pieces.get(to + 1).glued()
        && pieces.get(to + 1).kind() != Piece.Kind.OTHER;
  }

  private @Nullable BigDecimal value(List<String> groups, StringBuilder signs) {
    int digits = groups.stream().mapToInt(String::length).sum();
    boolean leadingZero = groups.get(0).length() > 1 && groups.get(0).startsWith("0");
    if (digits > MOST_DIGITS || leadingZero) {
      return null;
    }
    String last = signs.isEmpty() ? "" : signs.substring(signs.length() - 1);
    boolean decimals = !last.isEmpty() && isDecimal(groups, signs, last.charAt(0));
    int whole = groups.size() - (decimals ? 1 : 0);
    for (int i = 1; i < whole; i++) {
      boolean sameSign = signs.charAt(i - 1) == signs.charAt(0);
      if (groups.get(i).length() != 3 || !sameSign || groups.get(0).length() > 3) {
        return null;
      }
    }
    String plain = String.join("", groups.subList(0, whole));
    return new BigDecimal(decimals ? plain + "." + groups.get(whole) : plain);
  }

  private boolean isDecimal(List<String> groups, StringBuilder signs, char last) {
    if (last != '.' && last != ',') {
      return false;
    }
    int count = signs.length();
    String behind = groups.get(groups.size() - 1);
    boolean comesTwice = signs.indexOf(String.valueOf(last)) < count - 1;
    if (comesTwice) {
      return false;
    }
    if (count > 1 || behind.length() != 3 || groups.get(0).equals("0")) {
      return true;
    }
    return last != thousands && !behind.equals("000");
  }
}
