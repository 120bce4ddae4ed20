package org.depesche.clean;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.depesche.clean.PageNames.Role;
import org.depesche.model.Block;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Walks through a part of a page and cuts its text where block elements begin and end. */
final class ChunkCollector implements NodeFilter {

  private static final Pattern SPACE = Pattern.compile("[\\s\u00a0]+");
  private static final Pattern BREAKS = Pattern.compile(" ?\u2028 ?");
  private static final Pattern TWO_BREAKS = Pattern.compile("\u2028\\s*\u2028");

  /** Where a word may be broken, and marks of nothing: no reader of the page sees them. */
  private static final Pattern INVISIBLE = Pattern.compile("[\u00ad\u200b\ufeff]");

  /** What figures hold besides pictures and captions; then they are part of the text. */
  private static final Set<String> TEXT_IN_FIGURES =
      Set.of("table", "blockquote", "pre", "code", "ul", "ol");

  /** Figures of more nodes are not just a picture. */
  private static final int MOST_NODES = 200;

  /** So much text may be an article, whatever class names have kept out of it. */
  private static final int ENOUGH = 600;

  /** Stands for a line break until the text is cut; never part of a result. */
  private static final char BREAK = '\u2028';

  /** An open element that tells the kind of the text in it. */
  private record Teller(Element element, Block.Kind kind) {}

  private final PageElements elements;
  private final PageWeights weights;
  private final Element root;
  private final boolean believesNames;
  private final int half;
  private final List<Chunk> chunks = new ArrayList<>();
  private final Deque<Teller> tellers = new ArrayDeque<>();
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
    // whatever stands in a caption is part of it
    Block.Kind kind = isInCaption() ? Block.Kind.PARAGRAPH : kind(element);
    if (element.isBlock() || kind != Block.Kind.PARAGRAPH) {
      cut();
    }
    if (kind != Block.Kind.PARAGRAPH) {
      tellers.push(new Teller(element, kind));
    }
    if (isGroup(element)) {
      groups.push(element);
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      links -= element.normalName().equals("a") ? 1 : 0;
      boolean tells = !tellers.isEmpty() && tellers.peek().element() == element;
      if (element.isBlock() || tells) {
        cut();
      }
      if (tells) {
        tellers.pop();
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

  private Block.Kind kind(Element element) {
    return switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Block.Kind.HEADING;
      case "li", "dt", "dd" -> Block.Kind.LIST;
      case "figcaption", "caption" -> Block.Kind.CAPTION;
      case "figure" ->
          isLight(element) && isPicture(element) ? Block.Kind.CAPTION : Block.Kind.PARAGRAPH;
      case "blockquote" -> Block.Kind.QUOTE;
      default ->
          elements.is(Role.CAPTION, element) && isLight(element)
              ? Block.Kind.CAPTION
              : Block.Kind.PARAGRAPH;
    };
  }

  private boolean isInCaption() {
    return !tellers.isEmpty() && tellers.peek().kind() == Block.Kind.CAPTION;
  }

  /** Whether a figure holds a picture and its caption, nothing of the text. */
  private static boolean isPicture(Element figure) {
    int[] nodes = {0}; // bounded, however deep figures are nested
    return NodeTraversor.filter(
            (node, depth) ->
                ++nodes[0] > MOST_NODES || TEXT_IN_FIGURES.contains(node.normalName())
                    ? NodeFilter.FilterResult.STOP
                    : NodeFilter.FilterResult.CONTINUE,
            figure)
        != FilterResult.STOP;
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
    @Nullable Teller teller = tellers.peek();
    Block.Kind kind = teller == null ? Block.Kind.PARAGRAPH : teller.kind();
    String tag = teller == null ? "p" : teller.element().normalName();
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
