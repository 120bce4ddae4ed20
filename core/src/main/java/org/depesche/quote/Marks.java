package org.depesche.quote;

import java.util.ArrayList;
import java.util.List;
import org.depesche.model.Span;

/**
 * Pairs the quotation marks of a block. The web mixes styles (an opening „ with a closing ", » with
 * «), so a mark's direction is read from its neighbours and only then from its shape.
 */
final class Marks {

  /** A stretch between marks, the marks included. */
  record Pair(Span span, boolean closed) {}

  private static final String DOUBLE = "\"„“”«»‟″＂";

  private Marks() {}

  /** Pairs in text order, without overlap; one that the block never closes runs to its end. */
  static List<Pair> pairs(String text, Span block) {
    List<Pair> pairs = new ArrayList<>();
    int open = -1;
    for (int i = block.begin(); i < block.end(); i++) {
      char mark = text.charAt(i);
      if (DOUBLE.indexOf(mark) < 0 || isInch(text, block, i)) {
        continue;
      }
      if (open < 0) {
        if (canOpen(text, block, i)) {
          open = i;
        }
      } else if (opensAgain(text, block, i)) {
        open = i; // the one before was never closed: trust the later
      } else {
        pairs.add(new Pair(new Span(open, i + 1), true));
        open = -1;
      }
    }
    if (open >= 0 && block.end() - open > 1) {
      pairs.add(new Pair(new Span(open, endOf(text, block)), false));
    }
    return pairs;
  }

  private static int endOf(String text, Span block) {
    int end = block.end();
    while (end > block.begin() + 1 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** Something must follow, and a mark glued to the end of a word closes. */
  private static boolean canOpen(String text, Span block, int at) {
    boolean atEnd = at + 1 >= block.end();
    if (atEnd || text.charAt(at) == '„') {
      return !atEnd;
    }
    boolean gluedBefore = at > block.begin() && Character.isLetterOrDigit(text.charAt(at - 1));
    boolean spaceAfter = Character.isWhitespace(text.charAt(at + 1));
    return !gluedBefore && !(spaceAfter && isAfterPunctuation(text, block, at));
  }

  private static boolean isAfterPunctuation(String text, Span block, int at) {
    int before = at - 1;
    while (before >= block.begin() && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return before < block.begin() || ".,!?…".indexOf(text.charAt(before)) >= 0;
  }

  /** An unmistakable opening mark where a closing one was due. */
  private static boolean opensAgain(String text, Span block, int at) {
    if (text.charAt(at) != '„') {
      return false;
    }
    return at + 1 < block.end() && !Character.isWhitespace(text.charAt(at + 1));
  }

  /** 5" is a length. */
  private static boolean isInch(String text, Span block, int at) {
    char mark = text.charAt(at);
    return (mark == '"' || mark == '″')
        && at > block.begin()
        && Character.isDigit(text.charAt(at - 1))
        && (at + 1 >= block.end() || !isClosingContext(text.charAt(at + 1)))
        && at + 1 < block.end()
        && Character.isLetter(text.charAt(at + 1));
  }

  private static boolean isClosingContext(char next) {
    return Character.isWhitespace(next) || ",.;:!?)".indexOf(next) >= 0;
  }
}
