package org.depesche.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.depesche.language.Piece;
import org.depesche.model.Quantity.Kind;
import org.depesche.model.Sentence;
import org.depesche.model.Upos;
import org.depesche.quantity.Numeral.Form;
import org.jspecify.annotations.Nullable;

/**
 * Reads the number that begins at a piece:
 *
 * <pre>
 *   numeral   = amount { magnitude }
 *   amount    = digits | words [ "and a half" ] | share | vague | fraction | half | times | suffixed | article | none
 *   vague     = plural [ linker plural ] | few magnitude       "tens of thousands", "mehrere tausend"
 *   fraction  = ( amount | article ) third | [ definite ] whole    "zwei Drittel", "die Hälfte"
 *   share     = "jeder" ordinal | "one" "in" number             "jeder Dritte", "one in three"
 *   half      = [ article ] "half" [ article ] magnitude       "eine halbe Million", "half a dozen"
 *   times     = words "mal" | "twice"
 *   suffixed  = words suffix                                   "fünfköpfig"
 * </pre>
 */
final class NumeralReader {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal LARGEST_NUMERATOR = BigDecimal.valueOf(20);
  private static final int FRACTION_DECIMALS = 4;

  private final Words words;
  private final NumberWords numbers;
  private final DigitReader digits;
  private final ShareReader shares;

  NumeralReader(Words words, NumberWords numbers, DigitReader digits) {
    this.words = words;
    this.numbers = numbers;
    this.digits = digits;
    this.shares = new ShareReader(words, numbers);
  }

  /** The number, or null if none begins there. */
  @Nullable Numeral read(Sentence sentence, List<Piece> pieces, int at) {
    Piece piece = pieces.get(at);
    if (piece.isDigits()) {
      Numeral numeral = digits.read(sentence, pieces, at);
      return numeral == null ? null : multiplied(pieces, fractionOf(pieces, numeral));
    }
    boolean endsWord = at > 0 && piece.glued() && pieces.get(at - 1).isDash();
    if (!piece.isWord() || (endsWord && pieces.get(at - 1).glued())) {
      return null;
    }
    Numeral numeral = amount(sentence, pieces, at);
    return numeral == null ? null : multiplied(pieces, numeral);
  }

  private @Nullable Numeral amount(Sentence sentence, List<Piece> pieces, int at) {
    Piece piece = pieces.get(at);
    if (words.is("minus", piece)) {
      return negative(sentence, pieces, at);
    }
    Numeral special = shares.read(pieces, at);
    special = special == null ? vague(pieces, at) : special;
    special = special == null ? whole(sentence, pieces, at) : special;
    special = special == null ? half(pieces, at) : special;
    special = special == null ? times(piece, at) : special;
    if (special != null) {
      return special;
    }
    NumberWords.Read read = numbers.read(pieces, at);
    if (read != null) {
      return fractionOf(
          pieces, andAHalf(pieces, Numeral.of(at, read.to(), read.value(), Form.WORDS)));
    }
    if (words.is("article", piece)) {
      return article(pieces, at);
    }
    return words.is("none", piece)
        ? Numeral.of(at, at + 1, BigDecimal.ZERO, Form.NONE)
        : suffixed(piece, at);
  }

  private @Nullable Numeral negative(Sentence sentence, List<Piece> pieces, int at) {
    if (at + 1 >= pieces.size()) {
      return null;
    }
    if (pieces.get(at + 1).isDigits()) {
      Numeral read = digits.read(sentence, pieces, at + 1);
      return read == null ? null : Numeral.of(at, read.to(), read.value().negate(), Form.DIGITS);
    }
    NumberWords.Read read = numbers.read(pieces, at + 1);
    return read == null ? null : Numeral.of(at, read.to(), read.value().negate(), Form.WORDS);
  }

  private @Nullable Numeral vague(List<Piece> pieces, int at) {
    BigDecimal order = words.vague(pieces.get(at).text());
    if (order != null) {
      boolean linked = is("linker", pieces, at + 1) && at + 2 < pieces.size();
      BigDecimal second = linked ? words.vague(pieces.get(at + 2).text()) : null;
      return second == null
          ? Numeral.of(at, at + 1, order, Form.VAGUE)
          : Numeral.of(at, at + 3, order.multiply(second), Form.VAGUE);
    }
    int few = is("article", pieces, at) ? at + 1 : at;
    if (!is("few", pieces, few)) {
      return null;
    }
    int behind = is("linker", pieces, few + 1) ? few + 2 : few + 1;
    if (behind >= pieces.size()) {
      return null;
    }
    BigDecimal factor = words.magnitude(pieces.get(behind));
    factor = factor == null ? words.vague(pieces.get(behind).text()) : factor;
    return factor == null ? null : Numeral.of(at, behind + 1, factor, Form.VAGUE);
  }

  /** "die Hälfte", "half of": the denominator is two. */
  private @Nullable Numeral whole(Sentence sentence, List<Piece> pieces, int at) {
    int noun = is("definite", pieces, at) ? at + 1 : at;
    if (!is("whole", pieces, noun)) {
      return null;
    }
    boolean needsMore = words.has("half", pieces.get(noun).text());
    boolean more =
        is("genitive", pieces, noun + 1)
            || is("definite", pieces, noun + 1)
            || isCompared(sentence, pieces, at, noun + 1);
    return needsMore && !more ? null : Numeral.of(at, noun + 1, HALF, Form.FRACTION);
  }

  /** "more than half stayed away": behind a comparison and before no noun. */
  private boolean isCompared(Sentence sentence, List<Piece> pieces, int at, int next) {
    boolean compared = at > 0 && words.is("than", pieces.get(at - 1));
    boolean ends = next >= pieces.size() || !pieces.get(next).isWord();
    Upos upos = ends ? Upos.PUNCT : sentence.token(pieces.get(next).token()).upos();
    return compared && (ends || upos == Upos.VERB || upos == Upos.AUX);
  }

  private @Nullable Numeral half(List<Piece> pieces, int at) {
    int half = is("article", pieces, at) ? at + 1 : at;
    if (!is("half", pieces, half)) {
      return null;
    }
    int behind = is("article", pieces, half + 1) ? half + 2 : half + 1;
    BigDecimal factor = behind < pieces.size() ? words.magnitude(pieces.get(behind)) : null;
    return factor == null ? null : Numeral.of(at, behind, HALF, Form.WORDS);
  }

  private @Nullable Numeral times(Piece piece, int at) {
    List<String> row = words.row("frequency", piece);
    if (row != null && !row.isEmpty()) {
      BigDecimal value = new BigDecimal(row.get(0));
      return value.equals(BigDecimal.ONE) ? null : Numeral.of(at, at + 1, value, Form.TIMES);
    }
    if (!numbers.mayBegin(piece.text())) {
      return null;
    }
    for (String ending : words.all("frequency")) {
      if (piece.text().endsWith(ending) && !piece.is(ending)) {
        String number = piece.text().substring(0, piece.text().length() - ending.length());
        BigDecimal value = numbers.word(number);
        return value != null && value.compareTo(BigDecimal.ONE) > 0
            ? Numeral.of(at, at + 1, value, Form.TIMES)
            : null;
      }
    }
    return null;
  }

  private @Nullable Numeral suffixed(Piece piece, int at) {
    String text = piece.text();
    if (!numbers.mayBegin(text)) {
      return null;
    }
    for (String suffix : words.suffixes()) {
      if (text.endsWith(suffix) && text.length() > suffix.length()) {
        BigDecimal value = numbers.word(text.substring(0, text.length() - suffix.length()));
        if (value != null && value.compareTo(BigDecimal.ONE) > 0) { // "einseitig" counts nothing
          return new Numeral(at, at + 1, value, Form.WORDS, false, BigDecimal.ONE, suffix);
        }
      }
    }
    return null;
  }

  private Numeral article(List<Piece> pieces, int at) {
    if (is("rough", pieces, at + 1) && at + 2 < pieces.size()) { // "ein gutes Dutzend"
      BigDecimal factor = words.magnitude(pieces.get(at + 2));
      if (factor != null) {
        return Numeral.of(at, at + 3, factor, Form.ROUGH);
      }
    }
    Numeral one = Numeral.of(at, at + 1, BigDecimal.ONE, Form.ARTICLE);
    NumberWords.Read behind = at + 1 < pieces.size() ? numbers.read(pieces, at + 1) : null;
    if (behind != null
        && words.magnitude(pieces.get(at + 1)) != null
        && behind.to() > at + 2) { // "a hundred and fifty"
      return Numeral.of(at, behind.to(), behind.value(), Form.WORDS);
    }
    return andAHalf(pieces, fractionOf(pieces, one));
  }

  /** "two and a half". */
  private Numeral andAHalf(List<Piece> pieces, Numeral numeral) {
    int at = numeral.to();
    return is("and", pieces, at) && is("article", pieces, at + 1) && is("half", pieces, at + 2)
        ? numeral.with(numeral.value().add(HALF), at + 3, Form.WORDS)
        : numeral;
  }

  /** "two thirds", if it is one. */
  private Numeral fractionOf(List<Piece> pieces, Numeral numeral) {
    int at = numeral.to();
    boolean dash = at + 1 < pieces.size() && pieces.get(at).isDash() && pieces.get(at).glued();
    at += dash ? 1 : 0;
    List<String> row = at < pieces.size() ? words.row("fraction", pieces.get(at)) : null;
    if (row == null
        || row.isEmpty()
        || numeral.value().compareTo(LARGEST_NUMERATOR) > 0
        || (row.size() > 1 && !is("genitive", pieces, at + 1) && !is("change", pieces, at + 1))) {
      return numeral;
    }
    BigDecimal share =
        numeral.value().divide(new BigDecimal(row.get(0)), FRACTION_DECIMALS, RoundingMode.HALF_UP);
    return numeral.with(share, at + 1, Form.FRACTION);
  }

  /** With all magnitudes behind it: "5 Millionen", "$50-billion", "3 Mio.". */
  private Numeral multiplied(List<Piece> pieces, Numeral numeral) {
    Numeral result = numeral;
    for (int i = 0; i < 2 && result.to() < pieces.size(); i++) {
      int at = result.to();
      boolean dash =
          pieces.get(at).isDash()
              && pieces.get(at).glued()
              && at + 1 < pieces.size()
              && pieces.get(at + 1).glued();
      at += dash ? 1 : 0;
      BigDecimal factor = pieces.get(at).isWord() ? words.magnitude(pieces.get(at)) : null;
      boolean alone = factor != null && words.isMoneyOnly(pieces.get(at));
      if (factor == null || !multiplies(numeral) || (alone && !isMoney(pieces, numeral, at))) {
        break;
      }
      result = result.times(factor, at + 1 + (isAbbreviated(pieces, at + 1) ? 1 : 0));
    }
    return result;
  }

  private boolean isMoney(List<Piece> pieces, Numeral numeral, int at) {
    int before = numeral.from() - 1;
    boolean sign = before >= 0 && words.sign(pieces.get(before).text()) != null;
    Words.Unit next = at + 1 < pieces.size() ? words.unit(pieces.get(at + 1).text()) : null;
    return sign || (next != null && next.kind() == Kind.MONEY && next.code() != null);
  }

  private static boolean multiplies(Numeral numeral) {
    return numeral.form() != Form.FRACTION
        && numeral.form() != Form.SHARE
        && numeral.form() != Form.TIMES
        && numeral.form() != Form.NONE
        && numeral.suffix() == null;
  }

  /** Whether a point behind a magnitude belongs to its token. */
  private static boolean isAbbreviated(List<Piece> pieces, int at) {
    return at < pieces.size()
        && pieces.get(at).is(".")
        && pieces.get(at).glued()
        && pieces.get(at).token() == pieces.get(at - 1).token();
  }

  private boolean is(String category, List<Piece> pieces, int at) {
    return at < pieces.size() && words.is(category, pieces.get(at));
  }
}
