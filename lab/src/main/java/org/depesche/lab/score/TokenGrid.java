package org.depesche.lab.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.depesche.model.Span;

/** The tokens of a gold text, in order, in which gold and predictions are both counted. */
record TokenGrid(String text, List<Span> tokens) {

  TokenGrid {
    tokens = List.copyOf(tokens);
  }

  /** Tokens of a text for which nobody made gold ones: runs of letters and digits, or one mark. */
  static TokenGrid of(String text) {
    List<Span> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = at + 1;
      if (Character.isLetterOrDigit(text.charAt(at))) {
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
          end++;
        }
      }
      if (!Character.isWhitespace(text.charAt(at))) {
        tokens.add(new Span(at, end));
      }
      at = end;
    }
    return new TokenGrid(text, tokens);
  }

  /** Indices of the tokens that overlap one of the spans. */
  BitSet tokensIn(List<Span> spans) {
    BitSet result = new BitSet();
    for (Span span : spans) {
      for (int i = firstEndingBehind(span.begin()); i < tokens.size(); i++) {
        if (tokens.get(i).begin() >= span.end()) {
          break;
        }
        if (tokens.get(i).overlaps(span)) {
          result.set(i);
        }
      }
    }
    return result;
  }

  private int firstEndingBehind(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Tokens that hold a letter or a digit, that is, no punctuation. */
  BitSet words() {
    BitSet result = new BitSet();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).in(text).codePoints().anyMatch(Character::isLetterOrDigit)) {
        result.set(i);
      }
    }
    return result;
  }

  /** The text of the tokens, gaps shown as an ellipsis. */
  String show(BitSet set) {
    StringBuilder result = new StringBuilder();
    int last = -1;
    for (int i = set.nextSetBit(0); i >= 0 && i < tokens.size(); i = set.nextSetBit(i + 1)) {
      if (last >= 0) {
        boolean gap = i > last + 1;
        result.append(
            gap ? " […] " : text.substring(tokens.get(last).end(), tokens.get(i).begin()));
      }
      result.append(tokens.get(i).in(text));
      last = i;
    }
    return result.toString().replaceAll("\\s+", " ");
  }
}
