package org.depesche.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.depesche.language.Piece;
import org.depesche.model.Sentence;
import org.depesche.model.Span;
import org.depesche.model.Token;
import org.depesche.model.Upos;
import org.depesche.quantity.Numeral.Form;
import org.jspecify.annotations.Nullable;

/**
 * Finds the noun that ends the phrase which a number begins: "12.000 nordkoreanische Soldaten", "60
 * member states".
 */
final class NounReader {

  /**
   * What is counted.
   *
   * @param token index of its last word
   * @param adjectives tokens between the number and it
   * @param shared whether another number stands between
   */
  record Noun(Span span, int token, List<Integer> adjectives, boolean shared) {}

  /** Words that may stand between a number and its noun. */
  private static final int REACH = 6;

  private final Words words;
  private final Sentence sentence;
  private final List<Piece> pieces;
  private final List<Span> names;
  private final List<Span> times;

  /**
   * @param names spans of names
   * @param times spans that tell times
   */
  NounReader(
      Words words, Sentence sentence, List<Piece> pieces, List<Span> names, List<Span> times) {
    this.words = words;
    this.sentence = sentence;
    this.pieces = pieces;
    this.names = names;
    this.times = times;
  }

  /**
   * The noun, or null if there is none.
   *
   * @param numeral one behind which another piece stands
   */
  @Nullable Noun read(Numeral numeral) {
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
        return new Noun(span, last, adjectives, shared);
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
}
