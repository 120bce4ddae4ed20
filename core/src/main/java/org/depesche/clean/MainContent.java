package org.depesche.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.depesche.clean.PageNames.Role;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the part of a page that holds the article.
 *
 * <p>Where the page says what its article is, the heaviest element that says so is taken if it
 * holds enough running text ({@link PageWeights}); the claims are asked in the order of how exactly
 * they fit, see {@link #claims}. Else it is the deepest element that holds nearly all running text.
 *
 * <p>Several elements of the same make and similar weight are either parts of one article, then
 * what holds them all is taken, or the contributions to a thread, then the first of them.
 */
final class MainContent {

  /** An element that claims to be the article needs so much text, or that share of the page's. */
  private static final int ENOUGH = 400;

  private static final double ENOUGH_SHARE = 0.35;

  /** One child that holds so much of the weight stands for its parent. */
  private static final double NEARLY_ALL = 0.85;

  /** What parts beside the heaviest must weigh together, as a share of it, to be parts at all. */
  private static final double PARTS_SHARE = 0.5;

  /** An article around the element that claims to be its body may be so many times heavier. */
  private static final double MOST_LEAD = 1.3;

  private final PageElements elements;
  private final PageWeights weights;

  private MainContent(PageElements elements, PageWeights weights) {
    this.elements = elements;
    this.weights = weights;
  }

  /** The element that holds the article. */
  static Element in(Document page, PageElements elements, PageWeights weights) {
    return new MainContent(elements, weights).choose(page.body());
  }

  private Element choose(Element body) {
    List<Element> heavy = new ArrayList<>();
    for (Element element : body.getAllElements()) {
      if (weights.of(element) > 0 && element != body) {
        heavy.add(element);
      }
    }
    for (Predicate<Element> claim : claims()) {
      Optional<Element> claimed = claimed(heavy, claim);
      if (claimed.isPresent() && isEnough(claimed.get(), weights.of(body))) {
        return claimed.get();
      }
    }
    return descend(body);
  }

  private List<Predicate<Element>> claims() {
    return List.of(
        element -> element.attr("itemprop").contains("articleBody"),
        element -> elements.is(Role.BODY, element),
        element -> element.normalName().equals("article"),
        element -> elements.is(Role.MAIN, element),
        element -> element.normalName().equals("main") || element.attr("role").equals("main"));
  }

  private Optional<Element> claimed(List<Element> heavy, Predicate<Element> claim) {
    List<Element> outermost = new ArrayList<>();
    Map<Element, Boolean> covered = new IdentityHashMap<>();
    for (Element element : heavy) { // in document order: parents come before their children
      if (covered.containsKey(element.parent())) {
        covered.put(element, true);
      } else if (claim.test(element)) {
        covered.put(element, true);
        outermost.add(element);
      }
    }
    return outermost.stream()
        .max(Comparator.comparingInt(weights::of))
        .map(heaviest -> wholeOf(heaviest, outermost));
  }

  private Element wholeOf(Element heaviest, List<Element> all) {
    List<Element> alike = all.stream().filter(element -> isAlike(element, heaviest)).toList();
    int weight = alike.stream().mapToInt(weights::of).sum();
    if (weight - weights.of(heaviest) < PARTS_SHARE * weights.of(heaviest)) {
      return heaviest;
    }
    return isPost(heaviest) ? alike.getFirst() : commonParent(alike);
  }

  private boolean isPost(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      if (at.normalName().equals("body")) {
        return false;
      }
      if (elements.is(Role.POST, at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether both have the same tag and first class. */
  private static boolean isAlike(Element one, Element other) {
    return one.normalName().equals(other.normalName()) && firstClass(one).equals(firstClass(other));
  }

  private static String firstClass(Element element) {
    String names = element.className().strip();
    int end = names.indexOf(' ');
    return end < 0 ? names : names.substring(0, end);
  }

  private static Element commonParent(List<Element> all) {
    Map<Element, Boolean> parents = new IdentityHashMap<>();
    for (Element at = all.getFirst(); at != null; at = at.parent()) {
      parents.put(at, true);
    }
    Element last = all.getLast();
    while (last.parent() != null && !parents.containsKey(last)) {
      last = last.parent();
    }
    return last;
  }

  /** The element, or the article around it if that holds little more: its lead, as a rule. */
  private Element withLead(Element element) {
    Element article = element.closest("article");
    boolean little = article != null && weights.of(article) <= MOST_LEAD * weights.of(element);
    return article != null && little ? article : element;
  }

  private boolean isEnough(Element element, int total) {
    int weight = weights.of(element);
    return weight >= ENOUGH || (weight > 0 && weight >= ENOUGH_SHARE * total);
  }

  private Element descend(Element from) {
    Element at = from;
    while (true) {
      @Nullable Element child = heavyChild(at, (int) (NEARLY_ALL * weights.of(at)));
      if (child == null || (isTextual(child) && !isLayout(child))) {
        return at;
      }
      at = child;
    }
  }

  private @Nullable Element heavyChild(Element parent, int enough) {
    for (Element child = parent.firstElementChild();
        child != null;
        child = child.nextElementSibling()) {
      if (weights.of(child) > enough) {
        return child;
      }
    }
    return null;
  }

  private static boolean isTextual(Element element) {
    return switch (element.normalName()) {
      case "p", "pre", "blockquote", "ul", "ol", "li", "td", "tr", "tbody", "span" -> true;
      default -> false;
    };
  }

  /** Whether it is part of a table that old pages set their columns with. */
  private boolean isLayout(Element element) {
    return switch (element.normalName()) {
      case "td", "tr", "tbody" -> weights.of(element) >= ENOUGH;
      default -> false;
    };
  }
}
