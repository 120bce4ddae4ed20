package org.depesche.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.depesche.model.Article;
import org.depesche.model.Hints;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.MissingNode;

/** The fields of one record that tell of an article. Others are not kept in memory. */
final class JsonRecord {

  /** What {@link Hints#origin()} says of values that come from a record. */
  private static final String ORIGIN = "jsonl";

  /** How Python and its tables write that there is nothing. */
  private static final Set<String> NOTHING = Set.of("none", "null", "nan", "nat", "n/a");

  private static final Pattern HTML =
      Pattern.compile(
          "\\A\\s*<(?:!doctype|!--|\\?xml|[a-z][a-z0-9]*[\\s>/])", Pattern.CASE_INSENSITIVE);

  private final Map<String, JsonNode> values = new TreeMap<>();

  private JsonRecord() {}

  /** Reads an object whose opening brace the parser has just read, up to its closing one. */
  static JsonRecord read(JsonParser parser, ObjectMapper mapper) {
    JsonRecord record = new JsonRecord();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName().toLowerCase(Locale.ROOT);
      parser.nextToken();
      if (JsonField.isKnown(name)) {
        record.values.putIfAbsent(name, mapper.readTree(parser));
      } else {
        parser.skipChildren();
      }
    }
    return record;
  }

  /** The article; null if the record holds no text. */
  @Nullable Article article(String place) {
    String html = html();
    String text = html == null ? text() : html;
    if (text == null) {
      return null;
    }
    boolean page = html != null || HTML.matcher(text).find();
    String address = address();
    return new Article(
        address == null ? place : address,
        text.getBytes(UTF_8),
        (page ? "text/html" : "text/plain") + "; charset=utf-8",
        hints());
  }

  private Hints hints() {
    return new Hints(
        ORIGIN,
        first(JsonField.TITLE),
        publisher(),
        authors(),
        first(JsonField.PUBLISHED),
        first(JsonField.UPDATED),
        first(JsonField.LANGUAGE));
  }

  private @Nullable String html() {
    for (String name : JsonField.HTML.names()) {
      JsonNode value = value(name);
      String html = string(value.isObject() ? value.path("content") : value);
      if (html != null) {
        return html;
      }
    }
    return null;
  }

  private @Nullable String text() {
    for (String name : JsonField.TEXT.names()) {
      StringBuilder text = new StringBuilder();
      paragraphs(value(name), text);
      if (!text.isEmpty()) {
        return text.toString();
      }
    }
    return null;
  }

  /** Strings of nested sections, in order, with an empty line between. */
  private static void paragraphs(JsonNode node, StringBuilder text) {
    String own = string(node);
    if (own != null) {
      text.append(text.isEmpty() ? "" : "\n\n").append(own);
    }
    for (JsonNode child : node) {
      paragraphs(child, text);
    }
  }

  private @Nullable String address() {
    for (String name : JsonField.ADDRESS.names()) {
      String address = string(value(name));
      if (address != null && isWeb(address)) {
        return address;
      }
    }
    JsonNode page = value("html");
    String fetched = string(page.path("responded_url"));
    return fetched == null ? string(page.path("requested_url")) : fetched;
  }

  private @Nullable String publisher() {
    for (String name : JsonField.PUBLISHER.names()) {
      JsonNode value = value(name);
      String publisher = string(value.isObject() ? value.path("name") : value);
      if (publisher != null && !isWeb(publisher)) {
        return publisher;
      }
    }
    return string(value("html").path("source_info").path("publisher"));
  }

  private static boolean isWeb(String text) {
    return text.matches("(?i)https?://\\S+");
  }

  private List<String> authors() {
    List<String> authors = new ArrayList<>();
    for (String name : JsonField.AUTHORS.names()) {
      JsonNode value = value(name);
      if (authors.isEmpty()) {
        (value.isArray() ? value.values() : List.of(value)).forEach(node -> author(node, authors));
      }
    }
    return authors;
  }

  private static void author(JsonNode node, List<String> authors) {
    String names = string(node.isObject() ? node.path("name") : node);
    if (names != null) {
      for (String name : names.split(";")) {
        if (!name.isBlank()) {
          authors.add(name.strip());
        }
      }
    }
  }

  private @Nullable String first(JsonField field) {
    for (String name : field.names()) {
      String value = string(value(name));
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private JsonNode value(String name) {
    JsonNode value = values.get(name);
    return value == null ? MissingNode.getInstance() : value;
  }

  /** The text of a string or number; null if there is none. Text itself is not stripped. */
  private static @Nullable String string(JsonNode node) {
    String text = node.isString() || node.isNumber() ? node.asString() : "";
    boolean nothing = text.isBlank() || NOTHING.contains(text.strip().toLowerCase(Locale.ROOT));
    return nothing ? null : text;
  }
}
