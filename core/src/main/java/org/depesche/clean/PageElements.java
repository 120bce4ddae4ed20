package org.depesche.clean;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.depesche.clean.PageNames.Role;
import org.jsoup.nodes.Element;

/**
 * What the elements of one page are for, as far as their tags, roles, classes and ids tell. One
 * page has few different names for its many elements, so each is looked up once.
 */
final class PageElements {

  /** Elements whose content is no text of an article. */
  private static final Set<String> NEVER_TEXT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "svg",
          "math",
          "object",
          "embed",
          "canvas",
          "audio",
          "video",
          "select",
          "option",
          "textarea",
          "input",
          "head",
          "title",
          "map",
          "datalist",
          "rt", // how the characters beside it are read
          "rp");

  /** Elements whose content is hardly ever text of an article. */
  private static final Set<String> HARDLY_TEXT =
      Set.of("button", "label", "form", "nav", "footer", "aside", "menu", "dialog");

  private static final Set<String> HARDLY_TEXT_ROLES =
      Set.of(
          "navigation",
          "banner",
          "contentinfo",
          "complementary",
          "search",
          "dialog",
          "alert",
          "menu",
          "menubar",
          "toolbar");

  private static final Pattern NOT_SHOWN =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");

  private final PageNames names;
  private final boolean strict;
  private final Map<String, Set<Role>> known = new HashMap<>();

  /**
   * @param strict whether to leave out what hardly ever is text, beside what never is
   */
  PageElements(PageNames names, boolean strict) {
    this.names = names;
    this.strict = strict;
  }

  /** Whether the element holds no visible text of an article. */
  boolean isNoText(Element element) {
    String tag = element.normalName();
    if (NEVER_TEXT.contains(tag)) {
      return true;
    }
    return strict
        && (HARDLY_TEXT.contains(tag)
            || element.attributesSize() > 0 && hasNoTextAttribute(element));
  }

  private static boolean hasNoTextAttribute(Element element) {
    return HARDLY_TEXT_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || NOT_SHOWN.matcher(element.attr("style").toLowerCase(Locale.ROOT)).find();
  }

  /** Whether class or id give the element that role. */
  boolean is(Role role, Element element) {
    String className = element.className();
    String id = element.id();
    if (className.isEmpty() && id.isEmpty()) {
      return false;
    }
    return known.computeIfAbsent(className + " " + id, names::rolesOf).contains(role);
  }
}
