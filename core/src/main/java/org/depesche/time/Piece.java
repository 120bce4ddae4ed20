package org.depesche.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.depesche.model.Sentence;
import org.depesche.model.Span;

/**
 * A run of letters, a run of digits or a single other character of a sentence: what the rules
 * match. Finer than a token, since tokenizers differ in where "1990er-Jahre" or "20.30" ends.
 *
 * @param text in lower case
 * @param glued whether no white space stands before it
 * @param token index of the first token that it stands in
 */
record Piece(Span span, String text, Kind kind, boolean glued, int token) {

  enum Kind {
    WORD,
    DIGITS,
    OTHER
  }

  /** The pieces of a sentence, without white space and soft hyphens. */
  static List<Piece> of(String text, Sentence sentence) {
    List<Piece> pieces = new ArrayList<>();
    int token = 0;
    int last = -1;
    int at = sentence.span().begin();
    int limit = sentence.span().end();
    while (at < limit) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        at++;
        continue;
      }
      Kind kind = kind(c);
      int end = at + 1;
      while (kind != Kind.OTHER && end < limit && kind(text.charAt(end)) == kind) {
        end++;
      }
      while (token + 1 < sentence.size() && sentence.token(token).span().end() <= at) {
        token++;
      }
      Span span = new Span(at, end);
      String lower = text.substring(at, end).toLowerCase(Locale.ROOT).replace("\u00ad", "");
      pieces.add(new Piece(span, lower, kind, last == at, token));
      last = end;
      at = end;
    }
    return pieces;
  }

  private static Kind kind(char c) {
    if (c >= '0' && c <= '9') {
      return Kind.DIGITS;
    }
    return Character.isLetter(c) || c == '\u00ad' ? Kind.WORD : Kind.OTHER;
  }
}
