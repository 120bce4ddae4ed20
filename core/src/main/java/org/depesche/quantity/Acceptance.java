package org.depesche.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.depesche.language.Piece;
import org.depesche.model.Quantity.Kind;
import org.depesche.model.Sentence;
import org.depesche.model.Span;
import org.depesche.model.Token;
import org.depesche.model.Upos;
import org.depesche.quantity.Numeral.Form;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a number is a quantity. With a unit it is one unless it looks like a year, an
 * address or a length of time; without one it must be large, bounded, part of a whole, tell an
 * outcome or be subject or object.
 */
final class Acceptance {

  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Words words;
  private final Sentence sentence;
  private final List<Piece> pieces;

  Acceptance(Words words, Sentence sentence, List<Piece> pieces) {
    this.words = words;
    this.sentence = sentence;
    this.pieces = pieces;
  }

  boolean accepts(
      Range range,
      @Nullable Unit unit,
      Bounds.Read bounds,
      Outcomes.@Nullable Read outcome,
      @Nullable Span of) {
    Numeral numeral = range.first();
    boolean tail = range.last().suffix() != null || numeral.form() == Form.FRACTION;
    return switch (numeral.form()) {
      case FRACTION, SHARE -> true;
      case TIMES -> !isComparison(numeral);
      case NONE -> outcome != null && unit != null && namesOutcome(unit, outcome);
      case ARTICLE -> article(unit, bounds, outcome, of);
      case DIGITS, WORDS, VAGUE, ROUGH ->
          tail || (unit != null ? counted(range, unit, bounds) : bare(range, bounds, outcome));
    };
  }

  /** "keine Verletzten": only if the noun itself tells the outcome is the number known. */
  private boolean namesOutcome(Unit unit, Outcomes.Read outcome) {
    return unit.token() >= 0 && sentence.token(unit.token()).span().equals(outcome.span());
  }

  private boolean article(
      @Nullable Unit unit, Bounds.Read bounds, Outcomes.@Nullable Read outcome, @Nullable Span of) {
    if (unit == null) {
      return false;
    }
    boolean sign = !Character.isLetter(unit.form().charAt(0)); // "a $5 ticket"
    if (sign || words.has("collective", unit.form().toLowerCase(Locale.ROOT))) {
      return false;
    }
    boolean measure = unit.how().equals("table") && unit.kind() != Kind.FREQUENCY;
    boolean amount =
        measure && (of != null || unit.kind() == Kind.MONEY || unit.kind() == Kind.PERCENT);
    return amount || (!measure && (outcome != null || bounds.min() || bounds.max()));
  }

  private boolean counted(Range range, Unit unit, Bounds.Read bounds) {
    if (unit.isMeasure()) {
      return true;
    }
    Numeral numeral = range.first();
    boolean year = isYear(range) && bounds.isEmpty();
    boolean time = words.has("time", unit.form().toLowerCase(Locale.ROOT));
    return !time && !year && !isAddress(range) && !isTied(numeral);
  }

  /** 1900 to 2100 without a point; round ones count more often. */
  private static boolean isYear(Range range) {
    return mayBeYear(range) && range.last().value().remainder(HUNDRED).signum() != 0;
  }

  /** Round ones too: "er wurde 2000 verhaftet". */
  private static boolean mayBeYear(Range range) {
    Numeral numeral = range.last();
    BigDecimal value = numeral.value();
    return numeral.form() == Form.DIGITS
        && !numeral.large()
        && value.compareTo(FIRST_YEAR) >= 0
        && value.compareTo(LAST_YEAR) <= 0;
  }

  /** "17 Hill Street". */
  private boolean isAddress(Range range) {
    for (int i = range.to(); i < Math.min(pieces.size(), range.to() + 4); i++) {
      Piece piece = pieces.get(i);
      if (!piece.isWord()
          || !Character.isUpperCase(sentence.token(piece.token()).form().charAt(0))) {
        return false;
      }
      if (words.is("street", piece)) {
        return true;
      }
    }
    return false;
  }

  /** Whether letters or signs stick to the digits ("7b", "3rd"), so that they name something. */
  private boolean isTied(Numeral numeral) {
    int at = numeral.to();
    return numeral.form() == Form.DIGITS
        && at < pieces.size()
        && pieces.get(at).isWord()
        && pieces.get(at).glued();
  }

  /** "twice as many". */
  private boolean isComparison(Numeral numeral) {
    return numeral.to() < pieces.size() && words.is("as", pieces.get(numeral.to()));
  }

  private boolean bare(Range range, Bounds.Read bounds, Outcomes.@Nullable Read outcome) {
    Numeral numeral = range.first();
    if (isTied(range.last()) || isJoined(range.last()) || followsDigits(range)) {
      return false;
    }
    if (numeral.form() == Form.VAGUE && !isNounOfItsOwn(range)
        || numeral.large()
        || range.last().large()) {
      return true;
    }
    if (mayBeYear(range) || (bounds.isEmpty() && followsName(range))) {
      return false;
    }
    return !bounds.isEmpty() || outcome != null || isPart(range) || isArgument(range);
  }

  /** "the scores were high" counts nothing; "scores were arrested" does. */
  private boolean isNounOfItsOwn(Range range) {
    int before = pieces.get(range.from()).token() - 1;
    return words.is("doubtful", pieces.get(range.from()))
        && before >= 0
        && (sentence.token(before).upos().isNominal()
            || sentence.token(before).upos() == Upos.DET
            || sentence.token(before).upos() == Upos.ADJ
            || sentence.token(before).upos() == Upos.PRON);
  }

  /** A hyphen joins it to a word that is no unit, or a dash to the other half of a score. */
  private boolean isJoined(Numeral numeral) {
    int at = numeral.to();
    if (at >= pieces.size() || !pieces.get(at).isDash()) {
      return false;
    }
    return pieces.get(at).glued() || (at + 1 < pieces.size() && pieces.get(at + 1).isDigits());
  }

  /** "eine Boeing 737": a number right behind a noun is its name. */
  private boolean followsName(Range range) {
    int before = pieces.get(range.from()).token() - 1;
    return before >= 0
        && range.first().form() == Form.DIGITS
        && sentence.token(before).upos().isNominal();
  }

  /** "0351 483920" is no number that one speaks. */
  private boolean followsDigits(Range range) {
    return range.from() > 0 && pieces.get(range.from() - 1).isDigits();
  }

  /** "zwei der drei", "two of its". */
  private boolean isPart(Range range) {
    return range.to() < pieces.size() && words.is("genitive", pieces.get(range.to()));
  }

  private static boolean isFinite(Token token) {
    return token.has("VerbForm=Fin");
  }

  /** Whether it is the subject or object of a verb right beside it. */
  private boolean isArgument(Range range) {
    int last = pieces.get(range.to() - 1).token();
    int before = pieces.get(range.from()).token() - 1;
    Token token = sentence.token(last);
    boolean named = before >= 0 && sentence.token(before).upos().isNominal();
    if (before >= 0 && words.has("age", sentence.token(before).form().toLowerCase(Locale.ROOT))) {
      return false;
    }
    boolean placed = before >= 0 && sentence.token(before).upos() == Upos.ADP;
    boolean role = token.is("nsubj") || token.is("obj");
    boolean verb = token.head() >= 0 && sentence.token(token.head()).upos() == Upos.VERB;
    boolean subject = last + 1 < sentence.size() && isFinite(sentence.token(last + 1));
    return token.upos() == Upos.NUM && !named && ((role && verb) || (subject && !placed));
  }
}
