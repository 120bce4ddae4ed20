package org.depesche.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.depesche.model.Sentence;
import org.depesche.model.Span;

/**
 * A run of letters, a run of digits or a single other character of a sentence: what rules for times
 * and quantities match. Finer than a token, since tokenizers differ in where "3.5bn", "152-mm" or
 * "1990er-Jahre" ends.
 *
 * @param text in lower case
 * @param glued whether no white space stands before it
 * @param token index of the first token that it stands in
 */
public record Piece(Span span, String text, Kind kind, boolean glued, int token) {

  public enum Kind {
    WORD,
    DIGITS,
    OTHER
  }

  /** The pieces of a sentence, without white space and soft hyphens. */
  public static List<Piece> of(String text, Sentence sentence) {
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
      int end = kind == Kind.OTHER ? next(text, at, limit) : at + 1;
      while (kind != Kind.OTHER && end < limit && kind(text.charAt(end)) == kind) {
        end++;
      }
      while (token + 1 < sentence.size() && sentence.token(token).span().end() <= at) {
        token++;
      }
      String lower = text.substring(at, end).toLowerCase(Locale.ROOT).replace("\u00ad", "");
      pieces.add(new Piece(new Span(at, end), lower, kind, last == at, token));
      last = end;
      at = end;
    }
    return pieces;
  }

  private static int next(String text, int at, int limit) {
    return Math.min(limit, at + Character.charCount(text.codePointAt(at)));
  }

  private static Kind kind(char c) {
    if (c >= '0' && c <= '9') {
      return Kind.DIGITS;
    }
    return Character.isLetter(c) || c == '\u00ad' ? Kind.WORD : Kind.OTHER;
  }

  public boolean isWord() {
    return kind == Kind.WORD;
  }

  public boolean isDigits() {
    return kind == Kind.DIGITS;
  }

  public boolean is(String other) {
    return text.equals(other);
  }

  /** Whether it is a hyphen or dash. */
  public boolean isDash() {
    return kind == Kind.OTHER && "-‐‑–—−".contains(text);
  }
}
