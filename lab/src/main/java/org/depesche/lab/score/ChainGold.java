package org.depesche.lab.score;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depesche.model.Span;

/**
 * Our own texts with all mentions of their entities. A file in UTF-8, line by line:
 *
 * <pre>
 * # comment
 * &#64; id | language | day of publication | topic    a text begins
 * T words                                          its text, a line of it
 * K chain COUNTRY; chain COUNTRY                   whom those who act act for
 * </pre>
 *
 * <p>In the text {@code [A words]} is a mention of the entity that the text calls {@code A};
 * mentions may lie within each other. {@code [A! words]} is one who acts.
 *
 * @param id number of the text
 * @param published ISO 8601
 * @param text without the marks
 * @param mentions in text order, those around others first
 * @param countries by chain
 */
record ChainGold(
    String id,
    String language,
    String published,
    String topic,
    String text,
    List<GoldMention> mentions,
    Map<String, String> countries) {

  private static final String CELL = " \\| ";

  /**
   * @param chain what the text calls its entity
   * @param acts whether it speaks, does or decides something
   */
  record GoldMention(Span span, String chain, boolean acts) {}

  ChainGold {
    mentions = List.copyOf(mentions);
  }

  /**
   * Reads a file.
   *
   * @param name for messages
   * @throws IllegalArgumentException with the text's number where the format is broken
   */
  static List<ChainGold> read(String name, String content) {
    List<ChainGold> texts = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (String line : (content + "\n@ end").lines().toList()) {
      if (line.startsWith("@ ") && !lines.isEmpty()) {
        try {
          texts.add(text(lines));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
          throw new IllegalArgumentException(name + ": " + lines.get(0), e);
        }
        lines.clear();
      }
      if (!line.isBlank() && !line.startsWith("#")) {
        lines.add(line);
      }
    }
    return texts;
  }

  private static ChainGold text(List<String> lines) {
    String[] head = lines.get(0).substring(2).split(CELL);
    List<String> marked = new ArrayList<>();
    Map<String, String> countries = new LinkedHashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      String rest = line.substring(2);
      switch (line.charAt(0)) {
        case 'T' -> marked.add(rest);
        case 'K' -> {
          for (String pair : rest.split("; ")) {
            countries.put(pair.split(" ")[0], pair.split(" ")[1]);
          }
        }
        default -> throw new IllegalArgumentException("no line of this kind: " + line);
      }
    }
    List<GoldMention> mentions = new ArrayList<>();
    String text = unmarked(String.join("\n", marked), mentions);
    mentions.sort(
        Comparator.comparingInt((GoldMention m) -> m.span().begin())
            .thenComparingInt(m -> -m.span().end()));
    return new ChainGold(head[0], head[1], head[2], head[3], text, mentions, countries);
  }

  private static String unmarked(String marked, List<GoldMention> mentions) {
    record Open(int begin, String label) {}
    StringBuilder text = new StringBuilder();
    Deque<Open> open = new ArrayDeque<>();
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '[') {
        int blank = marked.indexOf(' ', i);
        open.push(new Open(text.length(), marked.substring(i + 1, blank)));
        i = blank;
      } else if (c == ']') {
        Open last = open.pop();
        boolean acts = last.label().endsWith("!");
        String chain = acts ? last.label().substring(0, last.label().length() - 1) : last.label();
        mentions.add(new GoldMention(new Span(last.begin(), text.length()), chain, acts));
      } else {
        text.append(c);
      }
    }
    if (!open.isEmpty()) {
      throw new IllegalArgumentException("not closed: " + open);
    }
    return text.toString();
  }
}
