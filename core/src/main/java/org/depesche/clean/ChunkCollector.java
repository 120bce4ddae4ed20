package org.depesche.clean;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.depesche.clean.PageNames.Role;
import org.depesche.model.Block;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks through the main part of a page and cuts its text where block elements begin and end. */
final class ChunkCollector implements NodeFilter {

  private static final Pattern SPACE = Pattern.compile("[\\s\u00a0\u200b\ufeff]+");
  private static final Pattern BREAKS = Pattern.compile(" ?\u2028 ?");

  /** Stands for a line break until the text is cut; never part of a result. */
  private static final char BREAK = '\u2028';

  private final PageElements elements;
  private final PageWeights weights;
  private final Element main;
  private final boolean believesNames;
  private final List<Chunk> chunks = new ArrayList<>();
  private final Deque<Element> kinds = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private int linked;
  private int links;

  private ChunkCollector(
      PageElements elements, PageWeights weights, Element main, boolean believesNames) {
    this.elements = elements;
    this.weights = weights;
    this.main = main;
    this.believesNames = believesNames;
  }

  /**
   * The chunks of the main part. Class names that call something furniture are not believed where
   * nothing much would be left.
   */
  static List<Chunk> collect(PageElements elements, PageWeights weights, Element main) {
    List<Chunk> chunks = new ChunkCollector(elements, weights, main, true).collect();
    int length = chunks.stream().mapToInt(chunk -> chunk.text().length() - chunk.linked()).sum();
    return length * 2 >= weights.of(main)
        ? chunks
        : new ChunkCollector(elements, weights, main, false).collect();
  }

  private List<Chunk> collect() {
    main.filter(this);
    cut();
    return chunks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode textNode) {
      String whole = textNode.getWholeText().replace(BREAK, ' ');
      text.append(whole);
      linked += links > 0 ? whole.strip().length() : 0;
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (isLeftOut(element)) {
      text.append(' ');
      return FilterResult.SKIP_ENTIRELY;
    }
    if (element.normalName().equals("br")) {
      text.append(BREAK);
    }
    links += element.normalName().equals("a") ? 1 : 0;
    if (element.isBlock() || tellsKind(element)) {
      cut();
      if (tellsKind(element)) {
        kinds.push(element);
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      links -= element.normalName().equals("a") ? 1 : 0;
      if (element.isBlock() || tellsKind(element)) {
        cut();
      }
      if (element == kinds.peek()) {
        kinds.pop();
      }
    }
    return FilterResult.CONTINUE;
  }

  /** Furniture is left out, but never what holds half of the article: names may mislead. */
  private boolean isLeftOut(Element element) {
    if (element == main) {
      return false;
    }
    return elements.isNoText(element)
        || (believesNames && elements.is(Role.FURNITURE, element) && isLight(element));
  }

  private boolean isLight(Element element) {
    return weights.of(element) * 2 < weights.of(main);
  }

  private boolean tellsKind(Element element) {
    return kind(element) != Block.Kind.PARAGRAPH;
  }

  private Block.Kind kind(Element element) {
    return switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Block.Kind.HEADING;
      case "li", "dt", "dd" -> Block.Kind.LIST;
      case "figcaption", "caption" -> Block.Kind.CAPTION;
      case "blockquote" -> Block.Kind.QUOTE;
      default ->
          elements.is(Role.CAPTION, element) && isLight(element)
              ? Block.Kind.CAPTION
              : Block.Kind.PARAGRAPH;
    };
  }

  private void cut() {
    Element teller = kinds.peek();
    Block.Kind kind = teller == null ? Block.Kind.PARAGRAPH : kind(teller);
    String tag = teller == null ? "p" : teller.normalName();
    // two line breaks in a row are how old pages set paragraphs apart
    for (String paragraph : text.toString().split("\u2028\\s*\u2028", -1)) {
      String collapsed = BREAKS.matcher(collapse(paragraph)).replaceAll("\n").strip();
      if (!collapsed.isEmpty()) {
        chunks.add(new Chunk(kind, collapsed, Math.min(linked, collapsed.length()), tag));
      }
    }
    text.setLength(0);
    linked = 0;
  }

  private static String collapse(String raw) {
    StringBuilder out = new StringBuilder();
    for (String line : raw.split(String.valueOf(BREAK), -1)) {
      out.append(out.isEmpty() ? "" : BREAK).append(SPACE.matcher(line).replaceAll(" "));
    }
    return out.toString();
  }
}
