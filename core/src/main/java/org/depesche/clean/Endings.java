package org.depesche.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.depesche.model.Block;
import org.depesche.model.Span;
import org.depesche.model.Warning;

/**
 * Articles that end before their last sentence does: the text was cut off, perhaps because the rest
 * is only for those who pay. Only the last paragraph counts: within a text a line without a full
 * stop introduces a list, stands below an image, or is one entry of many.
 */
final class Endings {

  /** A shorter line without full stop may be a heading, a caption or a link. */
  private static final int LEAST_WORDS = 9;

  private static final int LEAST_BROKEN_WORDS = 6;

  private static final int MOST_STUB_WORDS = 200;

  private static final Pattern ELLIPSIS =
      Pattern.compile("(?:…|\\.\\.\\.|\\[(?:…|\\.\\.\\.)])[\"”“«»’]?\\s*\\z");

  private static final Pattern CLOSED =
      Pattern.compile("[\\p{So}.!?:;…|)\\]\"”“«»’‘'*_/0-9][\\s\\u00a0]*\\z");

  private static final Pattern STOP = Pattern.compile("[.!?][\"”“«»]?\\s+");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private Endings() {}

  static List<Warning> check(Reading reading, String language) {
    List<Block> body =
        reading.blocks().stream().filter(b -> b.kind() != Block.Kind.BOILERPLATE).toList();
    List<Warning> warnings = new ArrayList<>();
    if (!body.isEmpty()
        && body.getLast().kind() == Block.Kind.PARAGRAPH
        && !language.equals(LanguageGuesser.UNKNOWN)
        && isCut(body.getLast().span().in(reading.text()), body, reading.text())) {
      Span span = body.getLast().span();
      Span cut = new Span(lastWord(reading.text(), span), span.end());
      warnings.add(
          WarningCode.TRUNCATED_TEXT.of(
              "the text breaks off before its last sentence ends", List.of(cut)));
    }
    stub(reading, words(body, reading.text())).forEach(warnings::add);
    return warnings;
  }

  private static boolean isCut(String last, List<Block> body, String text) {
    if (ELLIPSIS.matcher(tail(last)).find()) {
      return true;
    }
    List<String> others =
        body.subList(0, body.size() - 1).stream()
            .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
            .map(block -> block.span().in(text))
            .toList();
    long closed = others.stream().filter(other -> CLOSED.matcher(tail(other)).find()).count();
    // a text whose paragraphs do without full stops is not cut off at each of them
    return SPACE.split(last).length >= LEAST_WORDS
        && isOpen(last)
        && closed * 3 >= others.size() * 2L;
  }

  private static int words(List<Block> body, String text) {
    return body.stream()
        .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
        .mapToInt(block -> SPACE.split(block.span().in(text)).length)
        .sum();
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
