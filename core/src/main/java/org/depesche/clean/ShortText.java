package org.depesche.clean;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** The text of an element that holds a line at most; what is longer is not read to its end. */
final class ShortText implements NodeFilter {

  private static final Pattern SPACE = Pattern.compile("[\\s\u00a0]+");

  /** Lines that tell a date or a name are not longer, and not made of more nodes. */
  private static final int LONGEST = 160;

  private static final int MOST_NODES = 40;

  private final StringBuilder text = new StringBuilder();
  private int nodes;

  /** Empty if the element holds more than a line. */
  static String of(Element element) {
    ShortText read = new ShortText();
    return NodeTraversor.filter(read, element) == FilterResult.STOP
        ? ""
        : SPACE.matcher(read.text).replaceAll(" ").strip();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (++nodes > MOST_NODES) {
      return FilterResult.STOP;
    }
    if (node instanceof TextNode textNode) {
      String whole = textNode.getWholeText();
      String stripped = whole.strip();
      text.append(stripped.length() == whole.length() ? whole : " " + stripped + " ");
      return text.length() > 2 * LONGEST ? FilterResult.STOP : FilterResult.CONTINUE;
    }
    if (node instanceof Element element && element.isBlock()) {
      text.append(' ');
    }
    return FilterResult.CONTINUE;
  }
}
