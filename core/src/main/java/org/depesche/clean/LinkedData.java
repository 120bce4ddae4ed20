package org.depesche.clean;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page says of its article in JSON-LD, in the terms of schema.org. What is not JSON is
 * passed over: half of the web's is broken somewhere.
 */
final class LinkedData {

  private static final Set<String> ARTICLES =
      Set.of(
          "NewsArticle",
          "Article",
          "BlogPosting",
          "ReportageNewsArticle",
          "AnalysisNewsArticle",
          "OpinionNewsArticle",
          "BackgroundNewsArticle",
          "LiveBlogPosting",
          "SocialMediaPosting",
          "TechArticle",
          "DiscussionForumPosting",
          "AdvertiserContentArticle",
          "ReviewNewsArticle",
          "ScholarlyArticle",
          "Report");

  private static final Set<String> PAGES = Set.of("WebPage", "ItemPage", "QAPage");

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** More nodes than this are no description of one article. */
  private static final int MOST_NODES = 20_000;

  private final List<JsonNode> articles = new ArrayList<>();

  /** Nodes with a name, by the id that others refer to them with. */
  private final Map<String, JsonNode> named = new HashMap<>();

  private LinkedData() {}

  static LinkedData of(Document page) {
    LinkedData data = new LinkedData();
    List<JsonNode> pages = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        data.collect(MAPPER.readTree(script.data()), pages);
      } catch (JacksonException e) {
        continue; // broken: the page's other descriptions may do
      }
    }
    data.articles.addAll(pages);
    return data;
  }

  private void collect(JsonNode root, List<JsonNode> pages) {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
    for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
      JsonNode node = open.poll();
      if (node.isObject()) {
        if (hasType(node, ARTICLES)) {
          articles.add(node);
        } else if (hasType(node, PAGES)) {
          pages.add(node);
        }
        if (node.path("@id").isString() && node.path("name").isString()) {
          named.putIfAbsent(node.path("@id").stringValue(), node);
        }
      }
      for (JsonNode child : node.values()) {
        if (child.isContainer()) {
          open.add(child);
        }
      }
    }
  }

  private static boolean hasType(JsonNode node, Set<String> types) {
    return strings(node.path("@type")).stream().anyMatch(types::contains);
  }

  /** The first article's value of a property, as text. */
  Optional<String> text(String property) {
    return articles.stream()
        .map(article -> article.path(property))
        .filter(JsonNode::isString)
        .map(node -> node.stringValue().strip())
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  /** Whether no article is said to be for subscribers alone. */
  boolean isFree() {
    return articles.stream()
        .map(article -> article.path("isAccessibleForFree"))
        .noneMatch(free ->
            (free.isBoolean() && !free.booleanValue())
                || (free.isString() && free.stringValue().equalsIgnoreCase("false")));
  }

  /**
   * Names of the persons or organisations under a property of the first article that has any.
   *
   * @param types only those; names alone and, if no type is asked for, all
   */
  List<String> names(String property, String... types) {
    return names(property, Set.of(types));
  }

  private List<String> names(String property, Set<String> types) {
    return articles.stream()
        .map(article -> namesOf(article.path(property), types))
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<String> namesOf(JsonNode node, Set<String> types) {
    if (node.isArray()) {
      return node.valueStream().flatMap(child -> namesOf(child, types).stream()).toList();
    }
    if (!node.isObject()) {
      return strings(node);
    }
    JsonNode whole =
        node.path("name").isMissingNode() && node.path("@id").isString()
            ? named.getOrDefault(node.path("@id").stringValue(), node)
            : node;
    boolean wanted = types.isEmpty() || hasType(whole, types);
    return wanted ? strings(whole.path("name")) : List.of();
  }

  private static List<String> strings(JsonNode node) {
    if (node.isString()) {
      String value = node.stringValue().strip();
      return value.isEmpty() ? List.of() : List.of(value);
    }
    return node.isArray()
        ? node.valueStream().filter(JsonNode::isString).map(JsonNode::stringValue).toList()
        : List.of();
  }
}
