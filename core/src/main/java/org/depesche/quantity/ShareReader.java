package org.depesche.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.depesche.language.Piece;
import org.depesche.quantity.Numeral.Form;
import org.jspecify.annotations.Nullable;

/**
 * Reads shares that are told by counting through:
 *
 * <pre>
 *   share = "jeder" ordinal                          "jeder dritte Patient"
 *         | "one" "in" number                        "one in three nurses"
 *         | number "in" ( "ten" | "100" | "1,000" )  "nine in ten"
 *         | number "out of" [ "every" ] number       "two out of five"
 * </pre>
 *
 * <p>Of times nothing is a share ("jeden dritten Tag"). German "zwei von drei" is none, for it as
 * often counts those who were there.
 */
final class ShareReader {

  private static final int DECIMALS = 4;
  private static final BigDecimal LEAST = BigDecimal.ONE;

  private final Words words;
  private final NumberWords numbers;

  ShareReader(Words words, NumberWords numbers) {
    this.words = words;
    this.numbers = numbers;
  }

  /** The share that begins at the piece, or null. */
  @Nullable Numeral read(List<Piece> pieces, int at) {
    if (at + 1 >= pieces.size()) {
      return null;
    }
    Piece next = pieces.get(at + 1);
    if (words.is("each", pieces.get(at))) {
      List<String> ordinal = words.row("ordinal", next);
      boolean time = at + 2 < pieces.size() && words.isTime(pieces.get(at + 2));
      return ordinal == null || time
          ? null
          : share(at, at + 2, BigDecimal.ONE, new BigDecimal(ordinal.get(0)));
    }
    boolean one = pieces.get(at).is("one");
    boolean number = one || numbers.mayBegin(pieces.get(at).text());
    if (!number || !next.isWord() || words.all("in").isEmpty()) {
      return null;
    }
    NumberWords.Read few = one ? new NumberWords.Read(LEAST, at + 1) : numbers.read(pieces, at);
    return few == null ? null : outOf(pieces, at, few);
  }

  private @Nullable Numeral outOf(List<Piece> pieces, int from, NumberWords.Read few) {
    int at = few.to();
    boolean in = is("in", pieces, at);
    boolean out = !in && is("out", pieces, at) && is("genitive", pieces, at + 1);
    if (!in && !out) {
      return null;
    }
    int number = in ? at + 1 : at + 2;
    number += is("every", pieces, number) ? 1 : 0;
    NumberWords.Read all = number < pieces.size() ? number(pieces, number) : null;
    if (all == null || few.value().compareTo(all.value()) >= 0) {
      return null;
    }
    boolean round = all.value().precision() - all.value().stripTrailingZeros().precision() > 0;
    boolean told = out || few.value().equals(LEAST) && isShareOf(pieces, from) || round;
    return told ? share(from, all.to(), few.value(), all.value()) : null;
  }

  /** "killed one in two attacks": what follows a word in -ed is its object. */
  private static boolean isShareOf(List<Piece> pieces, int from) {
    return from == 0 || !pieces.get(from - 1).text().endsWith("ed");
  }

  private NumberWords.@Nullable Read number(List<Piece> pieces, int at) {
    Piece piece = pieces.get(at);
    if (!piece.isDigits()) {
      return numbers.read(pieces, at);
    }
    boolean more = at + 1 < pieces.size() && pieces.get(at + 1).glued();
    boolean whole = piece.text().length() < 5 && (!more || !pieces.get(at + 1).isWord());
    return whole ? new NumberWords.Read(new BigDecimal(piece.text()), at + 1) : null;
  }

  private static Numeral share(int from, int to, BigDecimal few, BigDecimal all) {
    return Numeral.of(from, to, few.divide(all, DECIMALS, RoundingMode.HALF_UP), Form.SHARE);
  }

  private boolean is(String category, List<Piece> pieces, int at) {
    return at < pieces.size() && words.is(category, pieces.get(at));
  }
}
