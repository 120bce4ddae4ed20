package org.depesche.clean;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Finds the part of a page that holds the article.
 *
 * <p>An element's weight is the length of the running text in it: what stands in paragraphs of at
 * least {@value #LEAST_PARAGRAPH} characters outside links and outside of elements that never hold
 * an article's text. Where the page says what its article is (itemprop, article, well-known class
 * names, main), the heaviest element that says so is taken if it holds enough; else the deepest one
 * that holds nearly all running text.
 */
final class MainContent {

  private static final int LEAST_PARAGRAPH = 40;

  /** An element that claims to be the article needs so much text, or that share of the page's. */
  private static final int ENOUGH = 400;

  private static final double ENOUGH_SHARE = 0.35;

  /** One child that holds so much of the weight stands for its parent. */
  private static final double NEARLY_ALL = 0.85;

  /** An article around the element that claims to be its body may be so many times heavier. */
  private static final double MOST_LEAD = 1.3;

  private static final List<String> CLAIMS =
      List.of("[itemprop~=articleBody]", "article", "main, [role=main]");

  private final PageNames names;
  private final Map<Element, Integer> weights = new IdentityHashMap<>();

  private MainContent(PageNames names) {
    this.names = names;
  }

  /** The element that holds the article, and the weights of the elements in the page. */
  record Found(Element element, Map<Element, Integer> weights) {

    /** Length of running text within an element. */
    int weight(Element other) {
      return weights.getOrDefault(other, 0);
    }
  }

  static Found in(Document page, PageNames names) {
    MainContent content = new MainContent(names);
    Element body = page.body();
    content.weigh(body);
    return new Found(content.choose(body), content.weights);
  }

  private Element choose(Element body) {
    int total = weights.getOrDefault(body, 0);
    for (String claim : CLAIMS) {
      Optional<Element> claimed =
          heaviest(body.select(claim).stream().filter(e -> !insideFurniture(e)).toList());
      if (claimed.isPresent() && isEnough(claimed.get(), total)) {
        return withLead(claimed.get());
      }
    }
    Optional<Element> named =
        heaviest(body.getAllElements().stream().filter(names::isMain).toList());
    if (named.isPresent() && isEnough(named.get(), total)) {
      return withLead(named.get());
    }
    return descend(body);
  }

  /** The element, or the article around it if that holds little more: its lead, as a rule. */
  private Element withLead(Element element) {
    Element article = element.closest("article");
    boolean little =
        article != null
            && weights.getOrDefault(article, 0) <= MOST_LEAD * weights.getOrDefault(element, 0);
    return article != null && little ? article : element;
  }

  private boolean insideFurniture(Element element) {
    return element.parents().stream().anyMatch(names::isNoText);
  }

  private boolean isEnough(Element element, int total) {
    int weight = weights.getOrDefault(element, 0);
    return weight >= ENOUGH || (weight > 0 && weight >= ENOUGH_SHARE * total);
  }

  private Optional<Element> heaviest(List<Element> elements) {
    // the first of equals: the outermost, since elements come in document order
    return elements.stream()
        .max(Comparator.comparingInt((Element e) -> weights.getOrDefault(e, 0)))
        .flatMap(most ->
            elements.stream()
                .filter(e -> weights.getOrDefault(e, 0).equals(weights.getOrDefault(most, 0)))
                .findFirst());
  }

  private Element descend(Element from) {
    Element at = from;
    while (true) {
      int enough = (int) (NEARLY_ALL * weights.getOrDefault(at, 0));
      Optional<Element> child =
          at.children().stream().filter(c -> weights.getOrDefault(c, 0) > enough).findFirst();
      if (child.isEmpty() || isTextual(child.get())) {
        return at;
      }
      at = child.get();
    }
  }

  private static boolean isTextual(Element element) {
    return switch (element.normalName()) {
      case "p", "pre", "blockquote", "ul", "ol", "li", "td", "tr", "tbody", "span" -> true;
      default -> false;
    };
  }

  private void weigh(Element body) {
    body.traverse(
        new NodeVisitor() {
          private int noText;
          private int links;

          @Override
          public void head(Node node, int depth) {
            if (node instanceof Element element) {
              noText += names.isNoText(element) ? 1 : 0;
              links += element.normalName().equals("a") ? 1 : 0;
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof TextNode text && noText == 0 && links == 0) {
              add(text.parent(), text.getWholeText().strip().length());
            } else if (node instanceof Element element) {
              noText -= names.isNoText(element) ? 1 : 0;
              links -= element.normalName().equals("a") ? 1 : 0;
              int weight = weights.getOrDefault(element, 0);
              boolean counts = !element.isBlock() || weight >= LEAST_PARAGRAPH;
              if (!counts) {
                weights.put(element, 0);
              } else if (element != body && weight > 0) {
                add(element.parent(), weight);
              }
            }
          }
        });
  }

  private void add(@org.jspecify.annotations.Nullable Node parent, int weight) {
    if (parent instanceof Element element && weight > 0) {
      weights.merge(element, weight, Integer::sum);
    }
  }
}
