package org.depesche.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.depesche.model.Block;
import org.depesche.model.Span;
import org.depesche.model.Warning;

/**
 * Quotation marks that don't pair up: of German („ “, » «), English (“ ”), French (« ») and
 * typewriter (" ") make; single ones are left alone, since apostrophes look alike.
 *
 * <p>Marks pair up within a block. A quotation of several paragraphs opens each of them anew and
 * closes the last only.
 */
final class QuotationMarks {

  private static final int NONE = -1;

  private final String text;
  private final List<Block> blocks;

  /** Marks that close nothing, and marks that open although one is open. */
  private final List<Span> stray = new ArrayList<>();

  /** Openings that nothing closes, up to where the paragraph breaks off. */
  private final List<Span> cut = new ArrayList<>();

  private QuotationMarks(Reading reading) {
    text = reading.text();
    blocks =
        reading.blocks().stream()
            .filter(b -> b.kind() == Block.Kind.PARAGRAPH || b.kind() == Block.Kind.QUOTE)
            .toList();
  }

  static List<Warning> check(Reading reading, String language) {
    QuotationMarks marks = new QuotationMarks(reading);
    for (int i = 0; i < marks.blocks.size(); i++) {
      marks.readBlock(i);
    }
    List<Warning> warnings = new ArrayList<>();
    if (!marks.cut.isEmpty()) {
      warnings.add(
          WarningCode.TRUNCATED_QUOTATION.of(
              "a quotation opens and breaks off before it closes", marks.cut));
    }
    if (!marks.stray.isEmpty()) {
      String message =
          marks.stray.size() == 1
              ? "a quotation mark has no partner"
              : String.format(
                  Locale.ROOT, "%d quotation marks have no partner", marks.stray.size());
      warnings.add(WarningCode.UNBALANCED_QUOTATION_MARKS.of(message, marks.stray));
    }
    return warnings;
  }

  private void readBlock(int index) {
    Span block = blocks.get(index).span();
    int open = NONE;
    for (int at = block.begin(); at < block.end(); at++) {
      char mark = text.charAt(at);
      if ("„“”»«\"".indexOf(mark) < 0 || open == NONE && isUnit(at, block)) {
        continue;
      }
      if (open != NONE && closes(text.charAt(open), mark, at, block)) {
        open = NONE;
      } else if (opens(mark, at, block)) {
        if (open != NONE) {
          stray.add(new Span(open, open + 1));
        }
        open = at;
      } else {
        stray.add(new Span(at, at + 1));
      }
    }
    if (open != NONE) {
      unclosed(open, block, index);
    }
  }

  /** A quotation of several paragraphs opens the next one with the same mark. */
  private void unclosed(int open, Span block, int index) {
    boolean goesOn =
        index + 1 < blocks.size()
            && text.charAt(blocks.get(index + 1).span().begin()) == text.charAt(open);
    if (goesOn) {
      return;
    }
    String end = text.substring(Math.max(open, block.end() - 3), block.end());
    boolean ended = end.matches("(?s).*[.!?]") && !end.endsWith("...");
    if (ended) {
      stray.add(new Span(open, open + 1));
    } else {
      cut.add(new Span(open, block.end()));
    }
  }

  private boolean closes(char open, char mark, int at, Span block) {
    return switch (open) {
      case '„' -> mark == '“' || mark == '”' || mark == '"' && !looksOpening(at, block);
      case '“' -> mark == '”' || mark == '"' || mark == '“' && !looksOpening(at, block);
      case '”' -> mark == '”';
      case '»' -> mark == '«' || mark == '»' && !looksOpening(at, block);
      case '«' -> mark == '»';
      default -> mark == '"' || mark == '“' || mark == '”';
    };
  }

  private boolean opens(char mark, int at, Span block) {
    boolean french =
        mark == '«' && at + 1 < block.end() && Character.isSpaceChar(text.charAt(at + 1));
    return mark == '„' || french || looksOpening(at, block);
  }

  /** A mark opens where a word begins behind it and none ends before it. */
  private boolean looksOpening(int at, Span block) {
    boolean apart = at == block.begin() || !isWordEnd(text.charAt(at - 1));
    boolean before = at + 1 < block.end() && !Character.isWhitespace(text.charAt(at + 1));
    return apart && before && ".,;:!?)".indexOf(text.charAt(at + 1)) < 0;
  }

  private static boolean isWordEnd(char c) {
    return Character.isLetterOrDigit(c) || ".,;!?…)]%€$".indexOf(c) >= 0;
  }

  /** Inches and seconds: 15" */
  private boolean isUnit(int at, Span block) {
    return text.charAt(at) == '"' && at > block.begin() && Character.isDigit(text.charAt(at - 1));
  }
}
