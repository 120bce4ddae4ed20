package org.depesche.clean;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.depesche.clean.PageNames.Role;
import org.depesche.model.Block;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lead: running text between the heading and the element that holds the article, which
 * many pages set outside of it. Elements that are called a lead are believed; other text must be
 * long and end as a sentence does.
 */
final class PageLead implements NodeFilter {

  private static final int LEAST_SENTENCE = 50;
  private static final int LEAST_NAMED = 25;

  /** More text than this between heading and article is no lead, unless it is called one. */
  private static final int LONGEST = 1200;

  private static final Pattern END = Pattern.compile("[.!?…][\"'”“»«›)]*\\z");

  private final PageElements elements;
  private final PageWeights weights;
  private final Element start;
  private final Element main;
  private final List<Chunk> named = new ArrayList<>();
  private final List<Chunk> sentences = new ArrayList<>();
  private final Map<Element, Boolean> aroundMain = new IdentityHashMap<>();
  private boolean below;
  private int leads;

  private PageLead(PageElements elements, PageWeights weights, Element start, Element main) {
    this.elements = elements;
    this.weights = weights;
    this.start = start;
    this.main = main;
    for (Element at = main; at != null; at = at.parent()) {
      aroundMain.put(at, true);
    }
  }

  /**
   * The chunks of the lead.
   *
   * @param heading null if there is none; if it does not stand before the main part, the lead is
   *     looked for from the beginning of the {@code article} element around that part
   */
  static List<Chunk> between(@Nullable Element heading, PageParts parts) {
    Element main = parts.main();
    List<Element> starts = new ArrayList<>();
    if (heading != null) {
      starts.add(heading);
    }
    @Nullable Element article = main.closest("article");
    if (article != null && article != main) {
      starts.add(article);
    }
    for (Element start : starts) {
      PageLead lead = new PageLead(parts.elements(), parts.weights(), start, main);
      parts.page().body().filter(lead);
      if (lead.below) {
        int length = lead.sentences.stream().mapToInt(chunk -> chunk.text().length()).sum();
        return lead.named.isEmpty() && length <= LONGEST ? lead.sentences : lead.named;
      }
    }
    return List.of();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node == main) {
      return FilterResult.STOP;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (element == start) {
      below = true;
      return holdsMain(element) ? FilterResult.CONTINUE : FilterResult.SKIP_ENTIRELY;
    }
    if (elements.isNoText(element) && !holdsMain(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    boolean isLead = elements.is(Role.LEAD, element);
    if (below && !isLead && elements.is(Role.FURNITURE, element) && !holdsMain(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (below && isLeaf(element) && !holdsMain(element)) {
      read(element, isLead || leads > 0);
      return FilterResult.SKIP_ENTIRELY;
    }
    leads += isLead ? 1 : 0;
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && elements.is(Role.LEAD, element) && element != start) {
      leads = Math.max(0, leads - 1);
    }
    return FilterResult.CONTINUE;
  }

  private boolean holdsMain(Element element) {
    return aroundMain.containsKey(element);
  }

  /** Whether no block stands within the element: it is one paragraph. */
  private static boolean isLeaf(Element element) {
    if (!element.isBlock() && element.childrenSize() > 0) {
      return false;
    }
    for (Element child = element.firstElementChild();
        child != null;
        child = child.nextElementSibling()) {
      if (child.isBlock()) {
        return false;
      }
    }
    return true;
  }

  private void read(Element paragraph, boolean isNamed) {
    for (Chunk chunk : ChunkCollector.ofPart(elements, weights, paragraph, weights.of(main))) {
      int length = chunk.text().length();
      if (chunk.kind() == Block.Kind.CAPTION || chunk.isMostlyLinks() || length < LEAST_NAMED) {
        continue;
      }
      if (isNamed) {
        named.add(chunk);
      }
      if (length >= LEAST_SENTENCE && END.matcher(chunk.text()).find()) {
        sentences.add(chunk);
      }
    }
  }
}
