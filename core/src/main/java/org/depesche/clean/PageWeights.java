package org.depesche.clean;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.depesche.clean.PageNames.Role;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * How much running text the elements of a page hold: the length of what stands in paragraphs of at
 * least {@value #LEAST_PARAGRAPH} characters, outside links and outside of elements that never hold
 * an article's text.
 */
final class PageWeights {

  private static final int LEAST_PARAGRAPH = 40;

  private final Map<Element, Integer> weights = new IdentityHashMap<>();

  /** What must be left for comments to be told from the article. */
  private static final int ENOUGH = 300;

  PageWeights(Element body, PageElements elements) {
    Scale scale = new Scale(body, elements);
    body.traverse(scale);
    scale.comments.forEach(comments -> drop(comments, body));
  }

  /** Comments weigh nothing, even where they are longer than the article. */
  private void drop(Element comments, Element body) {
    int weight = of(comments);
    if (weight == 0 || of(body) - weight < ENOUGH || comments.selectFirst("h1") != null) {
      return;
    }
    for (Element at = comments.parent(); at != null; at = at.parent()) {
      weights.merge(at, -weight, Integer::sum);
    }
    for (Element within : comments.getAllElements()) {
      weights.remove(within);
    }
  }

  /** Length of running text within an element, in UTF-16 code units. */
  int of(Element element) {
    return weights.getOrDefault(element, 0);
  }

  private void add(@Nullable Node parent, int weight) {
    if (parent instanceof Element element && weight > 0) {
      weights.merge(element, weight, Integer::sum);
    }
  }

  private final class Scale implements NodeVisitor {
    private final Element body;
    private final PageElements elements;
    private final List<Element> comments = new ArrayList<>();
    private int noText;
    private int links;
    private int inComments;

    Scale(Element body, PageElements elements) {
      this.body = body;
      this.elements = elements;
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof Element element) {
        noText += noText > 0 || elements.isNoText(element) ? 1 : 0;
        links += element.normalName().equals("a") ? 1 : 0;
        boolean starts = inComments == 0 && elements.is(Role.COMMENTS, element);
        if (starts) {
          comments.add(element);
        }
        inComments += inComments > 0 || starts ? 1 : 0;
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof TextNode text) {
        if (noText == 0 && links == 0) {
          add(text.parent(), text.getWholeText().strip().length());
        }
      } else if (node instanceof Element element) {
        noText -= noText > 0 ? 1 : 0;
        inComments -= inComments > 0 ? 1 : 0;
        links -= element.normalName().equals("a") ? 1 : 0;
        passOn(element);
      }
    }

    private void passOn(Element element) {
      int weight = of(element);
      if (element.isBlock() && weight > 0 && weight < LEAST_PARAGRAPH) {
        weights.remove(element);
      } else if (element != body && weight > 0) {
        add(element.parent(), weight);
      }
    }
  }
}
