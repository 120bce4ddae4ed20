package org.depesche.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
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
 * compound ("five-member"), or the noun that the number's phrase ends in ("12.000 nordkoreanische
 * Soldaten"). Words of one compound are one unit, whether a hyphen joins them or, in English, a
 * space ("police officers").
 */
final class UnitReader {

  /** Words that may stand between a number and its noun. */
  private static final int REACH = 6;

  private final Words words;
  private final String text;
  private final Sentence sentence;
  private final List<Piece> pieces;
  private final List<Span> names;
  private final List<Span> times;

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
    this.names = names;
    this.times = times;
  }

  /** The unit, or null if the words tell none. */
  @Nullable Unit read(Numeral numeral) {
    int at = numeral.to();
    if (numeral.suffix() != null) {
      return suffix(numeral, numeral.suffix());
    }
    if (at >= pieces.size() || numeral.form() == Form.TIMES) {
      return null;
    }
    boolean joined = joined(at);
    Unit unit = tabled(joined ? at + 1 : at);
    if (unit == null && joined) {
      unit = compound(at + 1);
    } else if (unit == null && !pieces.get(at).glued()) {
      unit = noun(numeral);
      unit = unit == null ? state(numeral) : unit;
    }
    return unit == null ? null : caliber(degrees(unit, numeral));
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

  private static final Words.Unit CALIBER = new Words.Unit(Kind.CALIBER, null);
  private static final Words.Unit COUNTED = new Words.Unit(Kind.COUNT, null);

  /** The noun that ends the phrase which the number begins. */
  private @Nullable Unit noun(Numeral numeral) {
    int first = pieces.get(numeral.to()).token();
    List<Integer> adjectives = new ArrayList<>();
    boolean shared = false;
    for (int i = first; i < sentence.size() && i < first + REACH; ) {
      int end = chain(i);
      Token token = sentence.token(end);
      if (isInitial(token) || times.stream().anyMatch(token.span()::overlaps)) {
        return null;
      }
      if (isOwner(end)) {
        i = end + 2;
        continue;
      }
      if (startsCount(i, end)) {
        adjectives.add(end);
        i = end + 1;
        continue;
      }
      if (!isNumber(token) && isNoun(end, first, numeral)) {
        int last = Math.max(end, lastOfCompound(end, numeral));
        Span span = new Span(sentence.token(i).span().begin(), sentence.token(last).span().end());
        Words.Unit known = words.unit(span.in(text).toLowerCase(Locale.ROOT));
        Words.Unit unit = known == null ? COUNTED : known;
        return unit(span, last, pieceBehind(span), unit, adjectives, shared, "noun");
      }
      boolean number = token.upos() == Upos.NUM && end == i;
      if (!mayStandBetween(i, end, first, numeral)) {
        return null;
      }
      shared |= number;
      adjectives.add(end);
      i = end + 1;
    }
    return null;
  }

  private boolean isNoun(int index, int first, Numeral numeral) {
    Token token = sentence.token(index);
    if (token.upos() == Upos.NOUN) {
      return true;
    }
    if (token.upos() == Upos.PROPN) {
      int number = pieces.get(numeral.to() - 1).token();
      boolean counted = sentence.token(number).head() == index;
      return (counted && sentence.token(number).is("nummod"))
          || (index == first && !precedesNoun(index) && !isName(token));
    }
    return isSpelledAsNoun(index) || isPluralVerb(token, numeral);
  }

  private boolean precedesAdjective(int index) {
    return index + 1 < sentence.size() && sentence.token(index + 1).upos() == Upos.ADJ;
  }

  private boolean precedesNoun(int index) {
    int next = index + 1;
    return next < sentence.size()
        && (sentence.token(next).upos().isNominal() || sentence.token(next).upos() == Upos.ADJ);
  }

  private boolean isName(Token token) {
    return names.stream().anyMatch(token.span()::overlaps);
  }

  /** A noun that the tagger missed or that was an adjective: German spells it with a capital. */
  private boolean isSpelledAsNoun(int index) {
    Token token = sentence.token(index);
    return words.has("nouns", "capitals")
        && Character.isUpperCase(token.form().charAt(0))
        && !precedesNoun(index)
        && (token.upos() == Upos.ADJ || token.upos() == Upos.VERB || token.upos() == Upos.ADV);
  }

  /** "twelve suspects": no verb in -s has a plural before it, so it is a noun. */
  private boolean isPluralVerb(Token token, Numeral numeral) {
    return words.has("nouns", "plural-s")
        && token.upos() == Upos.VERB
        && token.form().endsWith("s")
        && numeral.value().compareTo(BigDecimal.ONE) > 0;
  }

  /** A letter alone ("p.m.") is no noun that could be counted. */
  private static boolean isInitial(Token token) {
    return token.upos() != Upos.PUNCT && token.form().replace(".", "").length() == 1;
  }

  /** "a sheriff's deputy": what is counted stands behind. */
  private boolean isOwner(int i) {
    String next = i + 1 < sentence.size() ? sentence.token(i + 1).form() : "";
    return next.equals("'s") || next.equals("’s");
  }

  /** "600 122-mm shells", "two 9mm pistols": a measure that the counted things have. */
  private boolean startsCount(int i, int end) {
    boolean measured = end > i && end + 1 < sentence.size() && !touches(end);
    return sentence.token(i).upos() == Upos.NUM
        && measured
        && sentence.token(end + 1).upos() == Upos.NOUN;
  }

  /** Index of the last token of the words that hyphens join to the i-th. */
  private int chain(int i) {
    int end = i;
    boolean glued = sentence.token(i).upos() == Upos.NUM && i + 1 < sentence.size() && touches(i);
    if (glued && sentence.token(i + 1).upos() == Upos.NOUN) {
      end++; // "9mm"
    }
    while (end + 2 < sentence.size()
        && isHyphen(sentence.token(end + 1))
        && touches(end)
        && touches(end + 1)) {
      end += 2;
    }
    return end;
  }

  private static boolean isHyphen(Token token) {
    return token.form().equals("-") || token.form().equals("‑");
  }

  private boolean touches(int i) {
    return sentence.token(i).span().end() == sentence.token(i + 1).span().begin();
  }

  /** "police officers": a noun that the parser hangs on the noun right behind it. */
  private int lastOfCompound(int noun, Numeral numeral) {
    int last = noun;
    while (last + 1 < sentence.size()
        && last < noun + 3
        && !touches(last)
        && (isCompound(last) || isSingular(last, numeral))) {
      last++;
    }
    return last;
  }

  private boolean isCompound(int noun) {
    return sentence.token(noun).is("compound")
        && sentence.token(noun).head() > noun
        && sentence.token(noun + 1).upos() == Upos.NOUN;
  }

  /** "60 member states": more than one ask for a plural, so the noun goes on. */
  private boolean isSingular(int noun, Numeral numeral) {
    Token next = sentence.token(noun + 1);
    return words.has("nouns", "plural-s")
        && sentence.token(noun).has("Number=Sing")
        && numeral.value().compareTo(BigDecimal.ONE) > 0
        && (next.has("Number=Plur") && next.upos() == Upos.NOUN || isPluralVerb(next, numeral));
  }

  private boolean mayStandBetween(int begin, int end, int first, Numeral numeral) {
    Token token = sentence.token(end);
    String form = token.form().toLowerCase(Locale.ROOT);
    return switch (token.upos()) {
      case ADJ, PROPN -> !isNumber(token);
      case ADV -> words.has("degree", form) || precedesAdjective(end);
      case VERB -> token.has("VerbForm=Part");
      case CCONJ, PUNCT ->
          begin > first
                  && (form.equals(",") || token.upos() == Upos.CCONJ)
                  && isAdjective(sentence.token(begin - 1))
              || "\"“”„'‘’»«".contains(token.form());
      case NUM ->
          begin == end && begin > first && sentence.token(begin - 1).upos() == Upos.CCONJ
              || end > begin;
      case ADP -> begin == first && links(numeral) && words.has("linker", form);
      case DET -> begin == first + 1 && links(numeral);
      default -> false;
    };
  }

  private static boolean isAdjective(Token token) {
    return token.upos() == Upos.ADJ || token.has("VerbForm=Part");
  }

  /** "Hunderte von Soldaten", "millions of the shells". */
  private static boolean links(Numeral numeral) {
    return numeral.form() == Form.VAGUE || numeral.large();
  }

  /** A number in words that the tagger took for something else begins another quantity. */
  private boolean isNumber(Token token) {
    return words.vague(token.form().toLowerCase(Locale.ROOT)) != null;
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
