package org.depesche.lab.score;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * A web page as the crudest of crawlers stores it: all text of the body, one line for each block
 * element, navigation and all.
 */
final class PageText implements NodeVisitor {

  /** Elements whose text no browser shows as text. */
  private static final Set<String> UNSEEN =
      Set.of("script", "style", "noscript", "template", "svg", "iframe", "object", "select");

  private final StringBuilder text = new StringBuilder();
  private boolean pendingSpace;

  private PageText() {}

  static String of(Document page) {
    page.select(String.join(",", UNSEEN)).remove();
    PageText visitor = new PageText();
    NodeTraversor.traverse(visitor, page.body());
    return visitor.text.toString();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      words.getWholeText().codePoints().forEach(this::add);
    } else {
      breakAround(node);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    breakAround(node);
  }

  private void breakAround(Node node) {
    boolean breaks = node instanceof Element element && (element.isBlock() || node.nameIs("br"));
    if (breaks && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
      pendingSpace = false;
    }
  }

  private void add(int codePoint) {
    if (Character.isWhitespace(codePoint)) {
      pendingSpace = true;
      return;
    }
    if (pendingSpace && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append(' ');
    }
    pendingSpace = false;
    text.appendCodePoint(codePoint);
  }
}
