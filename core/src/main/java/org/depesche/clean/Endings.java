package org.depesche.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.depesche.model.Block;
import org.depesche.model.Span;
import org.depesche.model.Warning;

/**
 * Paragraphs that end before their last sentence does: the text was cut off, perhaps because the
 * rest is only for those who pay.
 */
final class Endings {

  /** A shorter line without full stop may be a heading, a caption or an item of a list. */
  private static final int LEAST_WORDS = 20;

  /** The last paragraph is looked at more closely. */
  private static final int LEAST_LAST_WORDS = 8;

  private static final int LEAST_BROKEN_WORDS = 6;

  private static final int MOST_STUB_WORDS = 200;

  private static final Pattern ELLIPSIS =
      Pattern.compile("(?:…|\\.\\.\\.|\\[(?:…|\\.\\.\\.)])[\"”“«»’]?\\s*\\z");

  private static final Pattern CLOSED =
      Pattern.compile("[.!?:;…|)\\]\"”“«»’‘'*_/0-9][\\s\\u00a0]*\\z");

  private static final Pattern STOP = Pattern.compile("[.!?][\"”“«»]?\\s+");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private Endings() {}

  static List<Warning> check(Reading reading, String language) {
    List<Block> paragraphs =
        reading.blocks().stream().filter(b -> b.kind() == Block.Kind.PARAGRAPH).toList();
    List<Span> cut = new ArrayList<>();
    int words = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      Span span = paragraphs.get(i).span();
      String text = span.in(reading.text());
      int count = SPACE.split(text).length;
      words += count;
      boolean last = i == paragraphs.size() - 1;
      boolean open = count >= (last ? LEAST_LAST_WORDS : LEAST_WORDS) && isOpen(text);
      if (open || last && ELLIPSIS.matcher(tail(text)).find()) {
        cut.add(new Span(lastWord(reading.text(), span), span.end()));
      }
    }
    List<Warning> warnings = new ArrayList<>();
    if (!cut.isEmpty()) {
      warnings.add(WarningCode.TRUNCATED_TEXT.of(message(cut.size()), cut));
    }
    stub(reading, words).forEach(warnings::add);
    return warnings;
  }

  private static String message(int count) {
    return count == 1
        ? "a paragraph breaks off before its sentence ends"
        : String.format(Locale.ROOT, "%d paragraphs break off before their sentence ends", count);
  }

  /** A name, an address or a right that stands behind the last full stop is no broken sentence. */
  private static boolean isOpen(String text) {
    if (CLOSED.matcher(tail(text)).find()) {
      return false;
    }
    String[] sentences = STOP.split(text);
    String rest = sentences[sentences.length - 1];
    String[] words = SPACE.split(rest.strip());
    boolean address = words[words.length - 1].matches(".*[./@].*");
    return words.length >= LEAST_BROKEN_WORDS && !address && rest.indexOf('©') < 0;
  }

  private static String tail(String text) {
    return text.substring(Math.max(0, text.length() - 20));
  }

  private static int lastWord(String text, Span span) {
    int begin = span.end();
    while (begin > span.begin() && !Character.isWhitespace(text.charAt(begin - 1))) {
      begin--;
    }
    return begin;
  }

  private static List<Warning> stub(Reading reading, int words) {
    List<Span> calls =
        reading.blocks().stream()
            .filter(block -> block.rule().equals("phrase-paywall"))
            .map(Block::span)
            .toList();
    return calls.isEmpty() || words > MOST_STUB_WORDS
        ? List.of()
        : List.of(
            WarningCode.PAYWALLED_STUB.of(
                "only the beginning is here: the rest is for those who pay", calls));
  }
}
