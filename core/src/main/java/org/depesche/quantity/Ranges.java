package org.depesche.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.depesche.language.Piece;
import org.depesche.model.Sentence;
import org.depesche.quantity.Numeral.Form;
import org.jspecify.annotations.Nullable;

/**
 * Finds the upper end of a range:
 *
 * <pre>
 *   range = number ( "bis" | "to" | "oder" | "or" | dash ) number
 *         | ( "zwischen" | "between" ) number ( "und" | "and" ) number
 * </pre>
 *
 * <p>The second number is the larger one. A magnitude behind it holds for both ("5 to 10 million").
 */
final class Ranges {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Language language;
  private final Words words;
  private final Sentence sentence;
  private final List<Piece> pieces;

  Ranges(Language language, Sentence sentence, List<Piece> pieces) {
    this.language = language;
    this.words = language.words();
    this.sentence = sentence;
    this.pieces = pieces;
  }

  /** The range that begins with this number, or the number alone. */
  Range read(Numeral first) {
    int joint = first.to();
    boolean plain = first.form() == Form.DIGITS || first.form() == Form.WORDS;
    if (!plain || first.suffix() != null || joint + 1 >= pieces.size()) {
      return Range.of(first);
    }
    int at = afterRepeatedSign(first, joint + 1);
    Numeral second = joins(first, joint) ? number(joint, at) : null;
    if (second == null || second.form() != Form.DIGITS && second.form() != Form.WORDS) {
      return Range.of(first);
    }
    boolean sign = first.from() > 0 && words.sign(pieces.get(first.from() - 1).text()) != null;
    if (sign && at == joint + 1 && second.to() < pieces.size() && isUnit(second.to())) {
      return Range.of(first); // "by $1.80 to 83.40 dollars"
    }
    Numeral lower = first.large() ? first : scaled(first, second);
    boolean rises = lower.value().compareTo(second.value()) < 0;
    return rises ? new Range(lower, second) : Range.of(first);
  }

  private boolean isUnit(int at) {
    return words.unit(pieces.get(at).text()) != null
        || at + 1 < pieces.size() && words.unit(Bounds.form(pieces, at, at + 2)) != null;
  }

  /** "$5 to $10". */
  private int afterRepeatedSign(Numeral first, int at) {
    boolean sign = first.from() > 0 && pieces.get(at).is(pieces.get(first.from() - 1).text());
    return sign && words.sign(pieces.get(at).text()) != null && at + 1 < pieces.size()
        ? at + 1
        : at;
  }

  /** The number at {@code at}; right behind a dash it is no part of another word. */
  private @Nullable Numeral number(int joint, int at) {
    Piece piece = pieces.get(at);
    if (!pieces.get(joint).isDash() || !piece.isDigits()) {
      return language.numerals().read(sentence, pieces, at);
    }
    List<Piece> rest = pieces.subList(at, pieces.size());
    Numeral read = language.numerals().read(sentence, rest, 0);
    return read == null
        ? null
        : new Numeral(
            at,
            at + read.to(),
            read.value(),
            read.form(),
            read.large(),
            read.factor(),
            read.suffix());
  }

  private boolean joins(Numeral first, int joint) {
    Piece piece = pieces.get(joint);
    int sign = first.from() > 1 && words.sign(pieces.get(first.from() - 1).text()) != null ? 1 : 0;
    Piece before = first.from() > 0 ? pieces.get(first.from() - 1 - sign) : null;
    if (before != null && words.is("between", before)) {
      return words.is("and", piece);
    }
    boolean change = before != null && words.is("from", before);
    boolean dash = piece.isDash() && pieces.get(joint + 1).isDigits();
    return dash || (words.is("to", piece) && !change) || words.is("or", piece);
  }

  /** The first number with the magnitude of the second, which then must be the larger one. */
  private static Numeral scaled(Numeral first, Numeral second) {
    BigDecimal factor = second.form() == Form.WORDS ? round(second) : second.factor();
    BigDecimal scaled = first.value().multiply(factor);
    return scaled.compareTo(second.value()) < 0
        ? first.with(scaled, first.to(), first.form())
        : first;
  }

  /** "two to three hundred", "five to six thousand": words tell no magnitude apart. */
  private static BigDecimal round(Numeral second) {
    for (BigDecimal factor : List.of(THOUSAND, HUNDRED)) {
      boolean whole = second.value().remainder(factor).signum() == 0;
      if (whole && second.factor().equals(BigDecimal.ONE)) {
        return factor;
      }
    }
    return second.factor();
  }

  /** Whether a dash ties the number to another one: "3-1", of which neither counts anything. */
  boolean isScore(Numeral first) {
    int joint = first.to();
    return joint + 1 < pieces.size()
        && pieces.get(joint).isDash()
        && pieces.get(joint).glued()
        && pieces.get(joint + 1).isDigits()
        && pieces.get(joint + 1).glued();
  }
}
