package org.depesche.annotate;

import org.depesche.model.Span;
import org.jspecify.annotations.Nullable;

/** Finds web and mail addresses, which are one word whatever signs they hold. */
final class Addresses {

  /** Longer addresses are cut: they are no one's to read, but must not cost the rest its time. */
  private static final int LONGEST = 2000;

  private final String text;
  private final int end;
  private int chunkEnd;

  Addresses(String text) {
    this.text = text;
    this.end = text.length();
  }

  /**
   * The first address at or after {@code from} within the same stretch of visible characters, or
   * null. Callers ask again only behind the answer, or in the next stretch, so each character is
   * looked at a fixed number of times.
   */
  @Nullable Span next(int from) {
    int to = from;
    for (; to < end && !Characters.isSpace(text.charAt(to)); to++) {
      char c = text.charAt(to);
      if (c == ':' && text.startsWith("://", to)) {
        int begin = back(from, to, false);
        if (begin < to) {
          return new Span(begin, forward(to + 3));
        }
      } else if (c == 'w' && text.startsWith("www.", to) && back(from, to, false) == to) {
        return new Span(to, forward(to + 4));
      } else if (c == '@') {
        int begin = back(from, to, true);
        int after = forward(to + 1);
        if (begin < to && after > to + 1 && text.substring(to, after).indexOf('.') > 0) {
          return new Span(begin, after);
        }
        to = Math.max(to, after - 1);
      }
    }
    chunkEnd = to;
    return null;
  }

  /** Whether {@code at} lies in a stretch that has been searched to its end. */
  boolean searched(int at) {
    return at < chunkEnd;
  }

  private int back(int from, int at, boolean mail) {
    int begin = at;
    int least = Math.max(from, at - LONGEST);
    while (begin > least && isHead(text.charAt(begin - 1), mail)) {
      begin--;
    }
    return begin;
  }

  private static boolean isHead(char c, boolean mail) {
    return Characters.isWordPart(c) || mail && (c == '.' || c == '-' || c == '+');
  }

  /** The end of the address, without the punctuation of the sentence around it. */
  private int forward(int from) {
    int at = from;
    int open = 0;
    int most = Math.min(end, from + LONGEST);
    while (at < most && isTail(text.charAt(at))) {
      char c = text.charAt(at);
      if (c == '(') {
        open++;
      } else if (c == ')' && --open < 0) {
        break;
      }
      at++;
    }
    while (at > from && isTrailing(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isTail(char c) {
    return !Characters.isSpace(c)
        && !Characters.isDoubleQuote(c)
        && c != '<'
        && c != '>'
        && c != ']'
        && c != '|';
  }

  private static boolean isTrailing(char c) {
    return Characters.isTerminal(c)
        || Characters.isSingleQuote(c)
        || c == ','
        || c == ';'
        || c == ':'
        || c == '*';
  }
}
