package org.depesche.annotate;

import java.util.ArrayList;
import java.util.List;
import org.depesche.annotate.Piece.Kind;

/**
 * Groups the pieces of a block into sentences.
 *
 * <p>A sentence ends after a terminal sign and the closing marks behind it, unless what follows
 * goes on: a word written small, a comma, a dash before a word written small. It also ends at the
 * end of a line, unless the block is wrapped text ({@link Lines}), and, for the sake of what comes
 * after, when it grows beyond all measure.
 */
final class SentenceSplitter {

  /** From this many words on, a sentence ends at the next comma or semicolon. */
  private static final int LONG = 250;

  /** A word of this length before a period may be an abbreviation that we don't know. */
  private static final int SHORT = 3;

  /** No sentence has more words. */
  private static final int LONGEST = 500;

  private final String text;
  private final List<Piece> pieces;
  private final TokenRules rules;
  private final Lines lines;

  SentenceSplitter(String text, List<Piece> pieces, TokenRules rules) {
    this.text = text;
    this.pieces = pieces;
    this.rules = rules;
    this.lines = new Lines(text);
  }

  List<List<Piece>> split() {
    List<List<Piece>> sentences = new ArrayList<>();
    int first = 0;
    Kind ending = Kind.SIGN; // TERMINAL or DOTTED_OR_FINAL while one may end the sentence
    for (int i = 0; i < pieces.size(); i++) {
      Kind kind = pieces.get(i).kind();
      if (kind != Kind.CLOSING) {
        ending = kind;
      }
      if (endsAt(i, ending, i + 1 - first)) {
        sentences.add(pieces.subList(first, i + 1));
        first = i + 1;
        ending = Kind.SIGN;
      }
    }
    return sentences;
  }

  private boolean endsAt(int i, Kind ending, int length) {
    if (i + 1 == pieces.size()) {
      return true;
    }
    Piece next = pieces.get(i + 1);
    if (lines.breakBetween(pieces.get(i).end(), next.begin())) {
      return true;
    }
    if (length >= LONG && (length >= LONGEST || isPause(pieces.get(i)))) {
      return true;
    }
    if (next.kind() == Kind.TERMINAL || next.kind() == Kind.CLOSING) {
      return false;
    }
    return switch (ending) {
      case TERMINAL -> !goesOn(i + 1) || startsSmall(i);
      case DOTTED_OR_FINAL -> startsAt(i + 1);
      default -> false;
    };
  }

  private boolean isPause(Piece piece) {
    char c = text.charAt(piece.begin());
    return piece.kind() == Kind.SIGN && (c == ',' || c == ';');
  }

  /** Whether the piece goes on with the sentence that a terminal sign before it seemed to end. */
  private boolean goesOn(int i) {
    Piece piece = pieces.get(i);
    char c = text.charAt(piece.begin());
    return switch (piece.kind()) {
      case SIGN -> c == ',' || c == ';' || c == ':' || Characters.isDash(c) && smallAfter(i);
      case OPENING -> smallAfter(i);
      case WORD, DOTTED, DOTTED_OR_FINAL -> Character.isLowerCase(c);
      default -> false;
    };
  }

  /**
   * Whether a sentence begins at the next piece though it is written small: right behind the sign,
   * with a word that begins sentences, in text that spares capitals.
   */
  private boolean startsSmall(int i) {
    Piece sign = pieces.get(i);
    Piece next = pieces.get(i + 1);
    char c = text.charAt(sign.begin());
    boolean abbreviation = c == '.' && i > 0 && sign.begin() - pieces.get(i - 1).begin() <= SHORT;
    boolean ellipsis = c == '…' || c == '.' && sign.end() - sign.begin() > 1;
    return sign.kind() == Kind.TERMINAL
        && next.kind() == Kind.WORD
        && !abbreviation
        && !ellipsis
        && rules.mayStart(text.substring(next.begin(), next.end()));
  }

  private boolean smallAfter(int i) {
    return i + 1 < pieces.size() && Character.isLowerCase(text.charAt(pieces.get(i + 1).begin()));
  }

  /** Whether a word that begins sentences, perhaps after an opening mark, stands at {@code i}. */
  private boolean startsAt(int i) {
    int at = i;
    while (at < pieces.size() && at < i + 2 && pieces.get(at).kind() == Kind.OPENING) {
      at++;
    }
    return at < pieces.size()
        && pieces.get(at).kind() == Kind.WORD
        && rules.starts(text.substring(pieces.get(at).begin(), pieces.get(at).end()));
  }
}
