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
import org.jspecify.annotations.Nullable;

/** Walks through a part of a page and cuts its text where block elements begin and end. */
final class ChunkCollector implements NodeFilter {

  private static final Pattern SPACE = Pattern.compile("[\\s\u00a0]+");
  private static final Pattern BREAKS = Pattern.compile(" ?\u2028 ?");
  private static final Pattern TWO_BREAKS = Pattern.compile("\u2028\\s*\u2028");

  /** Where a word may be broken, and marks of nothing: no reader of the page sees them. */
  private static final Pattern INVISIBLE = Pattern.compile("[\u00ad\u200b\ufeff]");

  /** What figures hold besides pictures and captions; then they are part of the text. */
  private static final String IN_FIGURES = "table, blockquote, pre, code, ul, ol";

  /** So much text may be an article, whatever class names have kept out of it. */
  private static final int ENOUGH = 600;

  /** Stands for a line break until the text is cut; never part of a result. */
  private static final char BREAK = '\u2028';

  private final PageElements elements;
  private final PageWeights weights;
  private final Element root;
  private final boolean believesNames;
  private final int half;
  private final List<Chunk> chunks = new ArrayList<>();
  private final Deque<Element> kinds = new ArrayDeque<>();
  private final Deque<Element> groups = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private int linked;
  private int links;

  private ChunkCollector(
      PageElements elements,
      PageWeights weights,
      Element root,
      int mainWeight,
      boolean believesNames) {
    this.elements = elements;
    this.weights = weights;
    this.root = root;
    this.half = (mainWeight + 1) / 2;
    this.believesNames = believesNames;
  }

  /**
   * The chunks of the main part. Class names that call something furniture are not believed where
   * nothing much would be left.
   */
  static List<Chunk> ofMain(PageParts parts) {
    PageElements elements = parts.elements();
    PageWeights weights = parts.weights();
    Element main = parts.main();
    int weight = weights.of(main);
    List<Chunk> chunks = new ChunkCollector(elements, weights, main, weight, true).collect();
    int length = chunks.stream().mapToInt(chunk -> chunk.text().length() - chunk.linked()).sum();
    return length * 2 >= weight || length >= ENOUGH
        ? chunks
        : new ChunkCollector(elements, weights, main, weight, false).collect();
  }

  /** The chunks of another part of the page, which stands beside a main part of that weight. */
  static List<Chunk> ofPart(
      PageElements elements, PageWeights weights, Element part, int mainWeight) {
    return new ChunkCollector(elements, weights, part, mainWeight, true).collect();
  }

  private List<Chunk> collect() {
    root.filter(this);
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
    if (element != root && isLeftOut(element)) {
      text.append(' ');
      return FilterResult.SKIP_ENTIRELY;
    }
    open(element);
    return FilterResult.CONTINUE;
  }

  private void open(Element element) {
    if (element.normalName().equals("br")) {
      text.append(BREAK);
    }
    links += element.normalName().equals("a") ? 1 : 0;
    if (element.isBlock() || tellsKind(element)) {
      cut();
      if (tellsKind(element) && !isInCaption()) {
        kinds.push(element);
      }
      if (isGroup(element)) {
        groups.push(element);
      }
    }
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
      if (element == groups.peek()) {
        groups.pop();
      }
    }
    return FilterResult.CONTINUE;
  }

  /** Furniture is left out, but never what holds half of the article: names may mislead. */
  private boolean isLeftOut(Element element) {
    return elements.isNoText(element)
        || (believesNames && elements.is(Role.FURNITURE, element) && isLight(element));
  }

  private boolean isLight(Element element) {
    return weights.of(element) < half || half == 0;
  }

  private boolean tellsKind(Element element) {
    return kind(element) != Block.Kind.PARAGRAPH;
  }

  private Block.Kind kind(Element element) {
    return switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Block.Kind.HEADING;
      case "li", "dt", "dd" -> Block.Kind.LIST;
      case "figcaption", "caption" -> Block.Kind.CAPTION;
      case "figure" ->
          isLight(element) && element.selectFirst(IN_FIGURES) == null
              ? Block.Kind.CAPTION
              : Block.Kind.PARAGRAPH;
      case "blockquote" -> Block.Kind.QUOTE;
      default ->
          elements.is(Role.CAPTION, element) && isLight(element)
              ? Block.Kind.CAPTION
              : Block.Kind.PARAGRAPH;
    };
  }

  /** Whatever stands in a caption is part of it. */
  private boolean isInCaption() {
    Element teller = kinds.peek();
    return teller != null && kind(teller) == Block.Kind.CAPTION;
  }

  private static boolean isGroup(Element element) {
    return switch (element.normalName()) {
      case "ul", "ol", "dl" -> true;
      default -> false;
    };
  }

  private void cut() {
    if (text.isEmpty()) {
      return;
    }
    Element teller = kinds.peek();
    Block.Kind kind = teller == null ? Block.Kind.PARAGRAPH : kind(teller);
    String tag = teller == null ? "p" : teller.normalName();
    @Nullable Object group = groups.peek();
    String visible = INVISIBLE.matcher(text).replaceAll("");
    // two line breaks in a row are how old pages set paragraphs apart
    for (String paragraph : TWO_BREAKS.split(visible, -1)) {
      String collapsed = BREAKS.matcher(collapse(paragraph)).replaceAll("\n").strip();
      if (!collapsed.isEmpty()) {
        chunks.add(new Chunk(kind, collapsed, Math.min(linked, collapsed.length()), tag, group));
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
