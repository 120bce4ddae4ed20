package org.depesche.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.depesche.model.Span;

/**
 * A stretch of text between line ends that layout sets apart: a paragraph, a line of a list, a
 * headline. Without white space around it.
 *
 * @param text the text under the span
 * @param afterBlank whether it opens the text or an empty line stands before it
 */
record Part(Span span, String text, boolean afterBlank) {

  /** Wrapped text has no line longer than this. */
  private static final int WRAP_LIMIT = 120;

  private static final Pattern FINAL = Pattern.compile("[.!?…:;][\\s\"'’”“»«›‹)\\]*_]*\\z");

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final String SPACES = " \t\n\u000B\f\r";

  /** The parts of a text: its lines, with the lines of wrapped paragraphs joined. */
  static List<Part> of(String text) {
    List<Part> lines = lines(text);
    int width = wrapWidth(lines);
    List<Part> parts = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < lines.size(); i++) {
      int indent = i == first ? 0 : indent(text, lines.get(i));
      if (i + 1 < lines.size() && lines.get(i).flowsInto(lines.get(i + 1), indent, width)) {
        continue;
      }
      Part opening = lines.get(first);
      Span span = new Span(opening.span().begin(), lines.get(i).span().end());
      parts.add(i == first ? opening : new Part(span, span.in(text), opening.afterBlank()));
      first = i + 1;
    }
    return parts;
  }

  private static List<Part> lines(String text) {
    List<Part> lines = new ArrayList<>();
    boolean afterBlank = true;
    int begin = 0;
    while (begin <= text.length()) {
      int end = begin;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      Span span = strip(text, begin, end);
      if (span.length() > 0) {
        lines.add(new Part(span, span.in(text), afterBlank));
        afterBlank = false;
      } else {
        afterBlank = true;
      }
      boolean pair = text.startsWith("\r\n", end);
      begin = end + (pair ? 2 : 1);
    }
    return lines;
  }

  /** The span without white space, no-break spaces and zero-width characters at its ends. */
  static Span strip(String text, int begin, int end) {
    int from = begin;
    int to = end;
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200b'
        || c == '\ufeff'
        || c < ' ';
  }

  /** The width that the text was wrapped at, or 0 if it was not. */
  private static int wrapWidth(List<Part> lines) {
    int width = lines.stream().mapToInt(line -> line.span().length()).max().orElse(0);
    long full = lines.stream().filter(line -> line.span().length() * 5 > width * 4).count();
    return width <= WRAP_LIMIT && full >= 3 ? width : 0;
  }

  /** How much white space stands before a line. */
  private static int indent(String text, Part line) {
    int begin = line.span().begin();
    while (begin > 0 && text.charAt(begin - 1) != '\n' && text.charAt(begin - 1) != '\r') {
      begin--;
    }
    return line.span().begin() - begin;
  }

  /** Whether the next line goes on with this one: its first word had no room here. */
  private boolean flowsInto(Part next, int indent, int width) {
    String firstWord = SPACE.split(next.text(), 2)[0];
    return width > 0
        && !next.afterBlank()
        && indent + text.length() + 1 + firstWord.length() > width;
  }

  /** Whether it ends as a sentence does. */
  boolean endsFinal() {
    return FINAL.matcher(text.substring(Math.max(0, text.length() - 40))).find();
  }

  int words() {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = SPACES.indexOf(text.charAt(i)) >= 0;
      words += !space && !inside ? 1 : 0;
      inside = !space;
    }
    return words;
  }

  /** Whether it has letters, and none of them is a small one. */
  boolean isAllCapitals() {
    return text.chars().anyMatch(Character::isUpperCase)
        && text.chars().noneMatch(Character::isLowerCase);
  }

  /** The text for comparing: lower case, white space and punctuation at the end dropped. */
  String key() {
    return keyOf(text);
  }

  static String keyOf(String text) {
    String lower = SPACE.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    int end = lower.length();
    while (end > 0 && !Character.isLetterOrDigit(lower.charAt(end - 1))) {
      end--;
    }
    return lower.substring(0, end);
  }
}
