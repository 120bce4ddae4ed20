package org.depesche.lab.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.depesche.model.Block;
import org.depesche.model.Document;
import org.depesche.model.Layer;
import org.jsoup.nodes.Element;

/** Tells where in a page a segment of its text stands: why it was taken or left out. */
final class PageTrace {

  /** So many of the innermost elements around a segment are told. */
  private static final int MOST_ELEMENTS = 7;

  private PageTrace() {}

  /** The block of the document that the segment begins in, and the rule that told its kind. */
  static String block(Document document, String segment) {
    for (Block block : Reading.list(document, Layer.BLOCKS)) {
      if (PageScore.squeeze(document.text(block.span())).contains(segment)) {
        return block.kind() + " by " + block.rule();
      }
    }
    return "across blocks";
  }

  /** The elements around the segment, the innermost last. */
  static String path(org.jsoup.nodes.Document page, String segment) {
    Optional<Element> found = innermost(page, segment);
    if (found.isEmpty()) {
      return page.html().contains(segment) ? "in markup alone" : "not in the page as one string";
    }
    List<String> path = new ArrayList<>();
    for (Element at = found.get(); at != null && path.size() < MOST_ELEMENTS; at = at.parent()) {
      path.add(name(at));
    }
    Collections.reverse(path);
    return String.join(" > ", path);
  }

  private static Optional<Element> innermost(Element from, String segment) {
    if (!PageScore.squeeze(from.text()).contains(segment)) {
      return Optional.empty();
    }
    Element at = from;
    while (true) {
      Optional<Element> child =
          at.children().stream()
              .filter(c -> PageScore.squeeze(c.text()).contains(segment))
              .findFirst();
      if (child.isEmpty()) {
        return Optional.of(at);
      }
      at = child.get();
    }
  }

  private static String name(Element element) {
    StringBuilder name = new StringBuilder(element.normalName());
    if (!element.id().isEmpty()) {
      name.append('#').append(element.id());
    }
    element.classNames().stream().limit(3).forEach(c -> name.append('.').append(c));
    return name.toString();
  }
}
