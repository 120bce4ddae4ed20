package org.depesche.ingest.feed;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON Feed, versions 1 and 1.1 (https://jsonfeed.org/version/1.1):
 *
 * <pre>
 * title, language, authors [{name}], items [{id, url, external_url, title, content_html,
 *   content_text, summary, date_published, date_modified, language, authors, author}]
 * </pre>
 */
final class JsonFeed {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final Links links;

  JsonFeed(String location) {
    links = new Links(location);
  }

  Feed read(byte[] bytes) throws FeedException {
    JsonNode root;
    try {
      root = MAPPER.readTree(bytes);
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new FeedException("a JSON Feed with an error in line " + line);
    }
    List<String> authors = authors(root);
    List<FeedEntry> entries = new ArrayList<>();
    for (JsonNode item : root.path("items")) {
      if (item.isObject()) {
        entries.add(entry(item, authors));
      }
    }
    return new Feed(text(root, "title"), text(root, "language"), entries);
  }

  private FeedEntry entry(JsonNode item, List<String> authorsOfAll) {
    List<String> own = authors(item);
    String html = text(item, "content_html");
    String link = links.absolute(text(item, "url"));
    return new FeedEntry(
        link != null ? link : links.absolute(text(item, "external_url")),
        text(item, "id"),
        text(item, "title"),
        own.isEmpty() ? authorsOfAll : own,
        text(item, "date_published"),
        text(item, "date_modified"),
        text(item, "language"),
        html != null ? new FeedEntry.Content(html, "text/html") : plain(text(item, "content_text")),
        plain(text(item, "summary")));
  }

  private static FeedEntry.@Nullable Content plain(@Nullable String text) {
    return text == null ? null : new FeedEntry.Content(text, "text/plain");
  }

  private static List<String> authors(JsonNode node) {
    List<String> authors = new ArrayList<>();
    for (JsonNode author : node.path("authors")) {
      add(text(author, "name"), authors);
    }
    add(text(node.path("author"), "name"), authors);
    return authors;
  }

  private static void add(@Nullable String name, List<String> authors) {
    if (name != null && !authors.contains(name)) {
      authors.add(name);
    }
  }

  private static @Nullable String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    String text = value.isString() || value.isNumber() ? value.asString().strip() : "";
    return text.isEmpty() ? null : text;
  }
}
