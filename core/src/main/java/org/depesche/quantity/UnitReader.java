package org.depesche.quantity;

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
 * Finds what stands behind a number: a unit of the table ("km/h", "US-Dollar"), the noun of a
 * compound ("five-member"), or the noun that the number's phrase ends in ({@link NounReader}).
 * Words of one compound are one unit, whether a hyphen joins them or, in English, a space ("police
 * officers").
 */
final class UnitReader {

  private static final Words.Unit CALIBER = new Words.Unit(Kind.CALIBER, null);
  private static final Words.Unit COUNTED = new Words.Unit(Kind.COUNT, null);

  private final Words words;
  private final String text;
  private final Sentence sentence;
  private final List<Piece> pieces;
  private final NounReader nouns;

  /**
   * @param names spans of names
   * @param times spans that tell times
   */
  UnitReader(
      Words words,
      String text,
      Sentence sentence,
      List<Piece> pieces,
      List<Span> names,
      List<Span> times) {
    this.words = words;
    this.text = text;
    this.sentence = sentence;
    this.pieces = pieces;
    this.nouns = new NounReader(words, sentence, pieces, names, times);
  }

  /** The unit, or null if the words tell none. */
  @Nullable Unit read(Numeral numeral) {
    int at = numeral.to();
    if (numeral.suffix() != null) {
      return suffix(numeral, numeral.suffix());
    }
    if (at >= pieces.size() || numeral.form() == Form.TIMES || numeral.form() == Form.SHARE) {
      return null;
    }
    if (numeral.form() == Form.FRACTION && words.is("change", pieces.get(at))) {
      return null; // "a third more came"
    }
    boolean joined = joined(at);
    Unit unit = tabled(joined ? at + 1 : at);
    if (unit == null && joined) {
      unit = compound(at + 1);
    } else if (unit == null && !pieces.get(at).glued()) {
      unit = hanging(at);
      unit = unit == null ? noun(numeral) : unit;
      unit = unit == null ? state(numeral) : unit;
    }
    return unit == null ? null : caliber(degrees(unit, numeral));
  }

  /**
   * "sieben Schlag- und fünf Stichwaffen", "20 Ein- und Zweifamilienhäuser": the first half of a
   * compound, or all of it where one number counts both.
   */
  private @Nullable Unit hanging(int at) {
    if (at + 3 >= pieces.size() || !words.has("nouns", "capitals")) {
      return null;
    }
    Piece half = pieces.get(at);
    Piece joint = pieces.get(at + 2);
    boolean hangs =
        half.isWord()
            && Character.isUpperCase(text.charAt(half.span().begin()))
            && pieces.get(at + 1).isDash()
            && pieces.get(at + 1).glued()
            && !joint.glued()
            && (words.is("and", joint) || words.is("or", joint));
    if (!hangs) {
      return null;
    }
    Piece next = pieces.get(at + 3);
    boolean one = sentence.token(next.token()).upos() == Upos.NOUN && !isGluedDash(at + 4);
    Span span = new Span(half.span().begin(), (one ? next : pieces.get(at + 1)).span().end());
    int to = one ? at + 4 : at + 2;
    Piece last = one ? next : half;
    String form = span.in(text);
    String lemma = one ? lemma(span, next.token()) : form;
    return new Unit(
        span, form, lemma, Kind.COUNT, null, last.token(), to, List.of(), false, "hanging");
  }

  private boolean isGluedDash(int at) {
    return at < pieces.size() && pieces.get(at).isDash() && pieces.get(at).glued();
  }

  /** "14 dead": an adjective that stands for those whom it befell. */
  private @Nullable Unit state(Numeral numeral) {
    Piece piece = pieces.get(numeral.to());
    Token token = sentence.token(piece.token());
    return token.upos() == Upos.ADJ && words.is("state", piece)
        ? unit(piece.span(), piece.token(), numeral.to() + 1, COUNTED, List.of(), false, "noun")
        : null;
  }

  /** Whether a hyphen joins the number to the word at {@code at + 1}. */
  boolean joined(int at) {
    return at + 1 < pieces.size()
        && pieces.get(at).isDash()
        && pieces.get(at).glued()
        && pieces.get(at + 1).glued()
        && pieces.get(at + 1).isWord();
  }

  private Unit suffix(Numeral numeral, String suffix) {
    Piece piece = pieces.get(numeral.to() - 1);
    Span span = new Span(piece.span().end() - suffix.length(), piece.span().end());
    Words.Unit unit = words.suffixUnit(suffix);
    return new Unit(
        span,
        span.in(text),
        words.suffixLemma(suffix),
        unit.kind(),
        unit.code(),
        piece.token(),
        numeral.to(),
        List.of(),
        false,
        "suffix");
  }

  /** The longest unit of the tables that begins at a piece. */
  private @Nullable Unit tabled(int at) {
    int most = Math.min(pieces.size(), at + Words.LONGEST_UNIT);
    for (int to = most; to > at; to--) {
      Words.Unit unit = words.unit(Bounds.form(pieces, at, to));
      if (unit != null && standsAsUnit(at, to)) {
        Span span = new Span(pieces.get(at).span().begin(), pieces.get(to - 1).span().end());
        int token = pieces.get(to - 1).token();
        return unit(span, token, to, unit, List.of(), false, "table");
      }
    }
    return null;
  }

  /** "22 won" may be a verb, and "5 m" no beginning of "5 mal". */
  private boolean standsAsUnit(int at, int to) {
    Token token = sentence.token(pieces.get(at).token());
    boolean ends = to == pieces.size() || !pieces.get(to).glued() || !pieces.get(to).isWord();
    boolean verb =
        token.upos() == Upos.VERB || token.upos() == Upos.AUX || token.upos() == Upos.DET;
    return ends && !(verb && pieces.get(at).isWord() && pieces.get(at).text().length() > 2);
  }

  private Unit unit(
      Span span,
      int token,
      int to,
      Words.Unit unit,
      List<Integer> adjectives,
      boolean shared,
      String how) {
    return new Unit(
        span,
        span.in(text),
        lemma(span, token),
        unit.kind(),
        unit.code(),
        token,
        to,
        adjectives,
        shared,
        how);
  }

  /** The words before the last as written, the last one's lemma. */
  private String lemma(Span span, int token) {
    Span last = sentence.token(token).span();
    int before = Math.max(0, last.begin() - span.begin());
    return span.in(text).substring(0, Math.min(before, span.length()))
        + sentence.token(token).lemma();
  }

  /** "five-member", "20-Mann-Team", "10-Punkte-Plan", "100-prozentig". */
  private @Nullable Unit compound(int at) {
    Piece piece = pieces.get(at);
    for (String suffix : words.suffixes()) {
      if (piece.is(suffix)) {
        Words.Unit unit = words.suffixUnit(suffix);
        return unit(piece.span(), piece.token(), at + 1, unit, List.of(), false, "suffix");
      }
    }
    Token token = sentence.token(piece.token());
    boolean noun = token.upos() == Upos.NOUN && token.span().equals(piece.span());
    Words.Unit counted = words.is("caliber", piece) ? CALIBER : COUNTED;
    return noun && !words.is("time", piece)
        ? unit(piece.span(), piece.token(), at + 1, counted, List.of(), false, "compound")
        : null;
  }

  private @Nullable Unit noun(Numeral numeral) {
    NounReader.Noun noun = nouns.read(numeral);
    if (noun == null) {
      return null;
    }
    Span span = noun.span();
    Words.Unit known = words.unit(span.in(text).toLowerCase(Locale.ROOT));
    Words.Unit unit = known == null ? COUNTED : known;
    int to = pieceBehind(span);
    return unit(span, noun.token(), to, unit, noun.adjectives(), noun.shared(), "noun");
  }

  private int pieceBehind(Span span) {
    int at = 0;
    while (at < pieces.size() && pieces.get(at).span().begin() < span.end()) {
      at++;
    }
    return at;
  }

  /** Degrees without a scale are warmth only where the sentence speaks of it. */
  private Unit degrees(Unit unit, Numeral numeral) {
    boolean warmth =
        unit.code() != null
            || numeral.value().signum() < 0
            || pieces.stream().anyMatch(piece -> words.is("warmth", piece));
    return unit.kind() == Kind.TEMPERATURE && !warmth ? unit.withKind(Kind.COUNT) : unit;
  }

  /** A length is a calibre if it says so or a weapon follows. */
  private Unit caliber(Unit unit) {
    if (unit.kind() != Kind.DISTANCE || !("mm".equals(unit.code()) || "cm".equals(unit.code()))) {
      return unit;
    }
    int begin = pieceBehind(new Span(0, unit.span().begin()));
    for (int i = Math.max(0, begin - 6); i < Math.min(pieces.size(), unit.to() + 3); i++) {
      Piece piece = pieces.get(i);
      boolean behind = i >= unit.to();
      boolean weapon = behind && words.all("weapon").stream().anyMatch(piece.text()::endsWith);
      if (piece.isWord() && (weapon || words.is("caliber", piece))) {
        return unit.withKind(Kind.CALIBER);
      }
    }
    return unit;
  }
}
