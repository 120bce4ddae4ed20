package org.depesche.clean;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.depesche.models.Models;
import org.jsoup.nodes.Element;

/** What elements of a page are for, as far as their tags, roles, classes and ids tell. */
final class PageNames {

  /** Elements whose content is no text of an article. */
  private static final Set<String> NO_TEXT_TAGS =
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
          "button",
          "select",
          "option",
          "textarea",
          "input",
          "label",
          "form",
          "nav",
          "footer",
          "aside",
          "menu",
          "dialog",
          "head",
          "title",
          "map",
          "datalist");

  private static final Set<String> NO_TEXT_ROLES =
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

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern BETWEEN_WORDS =
      Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");

  private final Map<String, Set<String>> words = new HashMap<>();

  PageNames() {
    for (List<String> row : Models.table("page/names.tsv")) {
      words.computeIfAbsent(row.get(0), role -> new HashSet<>()).add(row.get(1));
    }
  }

  /** Whether the element never holds visible text of an article. */
  boolean isNoText(Element element) {
    return NO_TEXT_TAGS.contains(element.normalName())
        || NO_TEXT_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || NOT_SHOWN.matcher(element.attr("style").toLowerCase(Locale.ROOT)).find();
  }

  /** Whether class or id call the element furniture: comments, shares, related articles. */
  boolean isFurniture(Element element) {
    return hasWord(element, "furniture");
  }

  /** Whether class or id call the element an article's text. */
  boolean isMain(Element element) {
    return hasName(element, "main");
  }

  /** Whether class or id call the element a date. */
  boolean isDate(Element element) {
    return hasWord(element, "date") || hasName(element, "date");
  }

  private boolean hasWord(Element element, String role) {
    String names = names(element);
    Set<String> known = words.getOrDefault(role, Set.of());
    if (names.isBlank()) {
      return false;
    }
    for (String word : BETWEEN_WORDS.split(names)) {
      if (known.contains(word.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasName(Element element, String role) {
    String names = names(element);
    Set<String> known = words.getOrDefault(role, Set.of());
    if (names.isBlank()) {
      return false;
    }
    for (String name : SPACE.split(names.strip())) {
      if (known.contains(name.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static String names(Element element) {
    return element.className() + " " + element.id();
  }
}
