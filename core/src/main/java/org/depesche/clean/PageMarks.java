package org.depesche.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.depesche.clean.PageNames.Role;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * The elements around an article that may tell when it came out and who wrote it, those first that
 * stand where pages tell it: between heading and text, then above the heading, then at the end of
 * the text, then within. What stands among related articles, comments and navigation is left out.
 */
final class PageMarks implements NodeFilter {

  /** Where an element stands; earlier places are trusted more. */
  enum Place {
    BELOW_HEADING,
    ABOVE_HEADING,
    IN_TEXT,
    BELOW_TEXT
  }

  /**
   * @param text the text of the element, of one line
   */
  record Mark(Element element, Place place, String text) {}

  private final PageElements elements;
  private final PageWeights weights;
  private final @Nullable Element heading;
  private final Element main;
  private final Map<Element, Boolean> around = new IdentityHashMap<>();
  private final List<Mark> marks = new ArrayList<>();
  private Place place = Place.ABOVE_HEADING;
  private boolean inMain;

  private PageMarks(
      PageElements elements, PageWeights weights, @Nullable Element heading, Element main) {
    this.elements = elements;
    this.weights = weights;
    this.heading = heading;
    this.main = main;
    for (Element at = main; at != null; at = at.parent()) {
      around.put(at, true);
    }
  }

  static List<Mark> around(@Nullable Element heading, PageParts parts) {
    PageMarks marks = new PageMarks(parts.elements(), parts.weights(), heading, parts.main());
    marks.scope().filter(marks);
    List<Mark> sorted = new ArrayList<>(marks.marks);
    sorted.sort(Comparator.comparing(Mark::place)); // stable: document order within a place
    return sorted;
  }

  /** The smallest element that holds both heading and main part, or the article around them. */
  private Element scope() {
    Element scope = main;
    for (Element at = heading; at != null; at = at.parent()) {
      if (around.containsKey(at)) {
        scope = at;
        break;
      }
    }
    @Nullable Element article = scope.closest("article");
    @Nullable Element parent = scope.parent();
    return article != null ? article : scope == main && parent != null ? parent : scope;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (element == heading) {
      place = Place.BELOW_HEADING;
      return FilterResult.SKIP_ENTIRELY;
    }
    if (isElsewhere(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (element == main) {
      inMain = true;
    }
    if (inMain && place.compareTo(Place.IN_TEXT) < 0 && isParagraph(element)) {
      place = Place.IN_TEXT;
    }
    String text = ShortText.of(element);
    if (!text.isEmpty() || element.normalName().equals("time") || element.hasAttr("content")) {
      marks.add(new Mark(element, place, text));
    }
    return FilterResult.CONTINUE;
  }

  private boolean isParagraph(Element element) {
    return weights.of(element) > 0 && element.isBlock() && ShortText.of(element).length() != 0
        || weights.of(element) > 0 && element.normalName().equals("p");
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node == main && place == Place.IN_TEXT) {
      place = Place.BELOW_TEXT;
    }
    return FilterResult.CONTINUE;
  }

  private boolean isElsewhere(Element element) {
    if (around.containsKey(element)) {
      return false;
    }
    boolean footer = element.normalName().equals("footer");
    return (elements.isNoText(element) && !footer)
        || (elements.is(Role.FURNITURE, element) && !elements.is(Role.ABOUT, element));
  }
}
