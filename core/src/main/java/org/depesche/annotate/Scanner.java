package org.depesche.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.depesche.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a block into pieces from left to right, looking a bounded way ahead.
 *
 * <pre>
 * piece   = address | word dot? | sign
 * word    = part (joiner part)*           part: letters, digits, combining marks, underscore
 * joiner  = "." "," ":" "/" between digits, "'" between letters, "." in "U.S" and "ver.di",
 *           "&amp;" in "AT&amp;T", and the hyphens and signs of compounds.tsv
 * dot     = the period of an abbreviation, an initial or an ordinal
 * sign    = quotation mark | bracket | row of dots or dashes | any other character
 * </pre>
 */
final class Scanner {

  /** Longer words are cut, so that no step costs more than the text has characters. */
  private static final int LONGEST_WORD = 1000;

  private final String text;
  private final int end;
  private final TokenRules rules;
  private final Quotes quotes;
  private final Addresses addresses;
  private final Joiners joiners;
  private final Periods periods;
  private final List<Piece> pieces = new ArrayList<>();
  private int at;
  private @Nullable Span address;

  Scanner(String text, TokenRules rules) {
    this.text = text;
    this.end = text.length();
    this.rules = rules;
    this.quotes = new Quotes(text);
    this.addresses = new Addresses(text);
    this.joiners = new Joiners(text, rules);
    this.periods = new Periods(text, rules, pieces);
  }

  List<Piece> scan() {
    while (at < end) {
      char c = text.charAt(at);
      if (Characters.isLineEnd(c)) {
        quotes.endLine();
        at++;
      } else if (Characters.isSpace(c) || Characters.isInvisible(c)) {
        at++;
      } else {
        piece();
      }
    }
    return pieces;
  }

  private void piece() {
    if (address == null && !addresses.searched(at)) {
      address = addresses.next(at);
    }
    if (address != null && at >= address.begin()) {
      add(address.end(), Piece.Kind.ADDRESS);
      address = null;
      return;
    }
    int c = text.codePointAt(at);
    if (Characters.isWordPart(c) || startsClitic()) {
      word();
    } else if (c == '@' || c == '#') {
      handle();
    } else {
      sign();
    }
  }

  /** An apostrophe that begins a word of its own ("'s") right behind another. */
  private boolean startsClitic() {
    return Characters.isApostrophe(text.charAt(at))
        && at + 1 < end
        && text.charAt(at + 1) == 's'
        && (at + 2 == end || !Characters.isWordPart(text.charAt(at + 2)));
  }

  private void word() {
    int limit = Math.min(address == null ? end : address.begin(), at + LONGEST_WORD);
    int to = joiners.wordEnd(at, limit);
    int unit = joiners.unitIn(at, to);
    if (unit > at) {
      add(unit, Piece.Kind.NUMBER);
    }
    Piece.Kind dotted = to < limit && text.charAt(to) == '.' ? periods.read(at, to) : null;
    if (dotted != null) {
      add(to + 1, dotted);
    } else {
      add(to, Characters.isDigit(text.charAt(at)) ? Piece.Kind.NUMBER : Piece.Kind.WORD);
    }
  }

  /** A name of a network ("@name", "#topic"); the sign alone before a number. */
  private void handle() {
    int to = at + 1;
    if (to < end && Characters.isLetter(text.codePointAt(to))) {
      int most = Math.min(end, at + LONGEST_WORD);
      while (to < most && Characters.isWordPart(text.codePointAt(to))) {
        to += Character.charCount(text.codePointAt(to));
      }
      add(Math.min(to, end), Piece.Kind.ADDRESS);
    } else {
      add(to, Piece.Kind.SIGN);
    }
  }

  private void sign() {
    char c = text.charAt(at);
    String several = severalSigns();
    if (several != null) {
      add(at + several.length(), Piece.Kind.SIGN);
    } else if (Characters.isDoubleQuote(c)) {
      add(at + 1, quotes.readDouble(at, at + 1));
    } else if (Characters.isSingleQuote(c) || c == ',') {
      quoteOrComma(c);
    } else if (Characters.isOpeningBracket(c)) {
      add(at + 1, Piece.Kind.OPENING);
    } else if (Characters.isClosingBracket(c)) {
      add(at + 1, Piece.Kind.CLOSING);
    } else if (Characters.isTerminal(c)) {
      terminal(c);
    } else {
      add(row(c), Piece.Kind.SIGN);
    }
  }

  /** Two single marks or two commas written for a double mark are one. */
  private void quoteOrComma(char c) {
    boolean pair = at + 1 < end && text.charAt(at + 1) == c;
    if (c == ',') {
      boolean opens = pair && at + 2 < end && Characters.isLetter(text.charAt(at + 2));
      add(opens ? at + 2 : at + 1, opens ? Piece.Kind.OPENING : Piece.Kind.SIGN);
    } else if (pair) {
      add(at + 2, quotes.readDouble(at, at + 2));
    } else {
      add(at + 1, quotes.readSingle(at));
    }
  }

  private void terminal(char c) {
    int to = at + 1;
    if (c == '.') {
      to = row(c);
    } else if (rules.runs(c)) {
      int most = Math.min(end, at + LONGEST_WORD);
      while (to < most && rules.runs(text.charAt(to))) {
        to++;
      }
    } else if (c == '!' && to < end && text.charAt(to) == '[') {
      add(to, Piece.Kind.SIGN); // an image in Markdown
      return;
    }
    add(to, Piece.Kind.TERMINAL);
  }

  private @Nullable String severalSigns() {
    for (String sign : rules.signs()) {
      if (text.startsWith(sign, at) && at + sign.length() <= end) {
        int after = at + sign.length();
        boolean letters = Character.isLetter(sign.charAt(sign.length() - 1));
        return letters && after < end && Characters.isWordPart(text.charAt(after)) ? null : sign;
      }
    }
    return null;
  }

  /** The end of a row of equal dots, dashes or lines; of the one character otherwise. */
  private int row(char c) {
    if (c != '.' && c != '-' && c != '=' && c != '*' && c != '+' && c != '$') {
      return symbolEnd();
    }
    int most = Math.min(end, at + LONGEST_WORD);
    int to = at + 1;
    while (to < most && text.charAt(to) == c) {
      to++;
    }
    return to;
  }

  /** The end of one symbol: a picture made of several characters stays whole. */
  private int symbolEnd() {
    int most = Math.min(end, at + LONGEST_WORD);
    int to = Math.min(end, at + Character.charCount(text.codePointAt(at)));
    while (to < most) {
      int c = text.codePointAt(to);
      boolean joins = c == 0x200d && to + 1 < most && !Characters.isSpace(text.charAt(to + 1));
      if (joins) {
        to += 1 + Character.charCount(text.codePointAt(to + 1));
      } else if (Characters.isCombining(c) || Character.getType(c) == Character.MODIFIER_SYMBOL) {
        to += Character.charCount(c);
      } else {
        break;
      }
    }
    return Math.min(to, end);
  }

  private void add(int to, Piece.Kind kind) {
    pieces.add(new Piece(at, to, kind));
    at = to;
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
