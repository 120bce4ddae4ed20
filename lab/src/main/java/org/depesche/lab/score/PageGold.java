package org.depesche.lab.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A web page with segments that belong or don't belong to its main text: an entry of trafilatura's
 * evaluation data in {@code gold.json}, the page in the folder {@code pages}.
 *
 * @param title null if nobody noted it
 * @param date ISO date of publication; null if nobody noted it
 * @param authors their names; empty if nobody noted them
 */
record PageGold(
    String address,
    Path file,
    List<String> wanted,
    List<String> unwanted,
    @Nullable String title,
    @Nullable String date,
    List<String> authors) {

  /** How several names are written in one line; a role or a place behind a name is no name. */
  private static final Pattern BETWEEN_NAMES =
      Pattern.compile("\\s*(?:,|&|\\bund\\b|\\band\\b)\\s*");

  private static final Pattern LEAD = Pattern.compile("\\A(?:Von|By) ");

  private static final JsonMapper JSON = JsonMapper.shared();

  static List<PageGold> readAll(Path folder) throws IOException {
    List<PageGold> result = new ArrayList<>();
    JsonNode json = JSON.readTree(Files.readAllBytes(folder.resolve("gold.json")));
    for (Map.Entry<String, JsonNode> entry : json.properties()) {
      JsonNode page = entry.getValue();
      result.add(
          new PageGold(
              entry.getKey(),
              folder.resolve("pages").resolve(page.path("file").asString()),
              strings(page.path("with")),
              strings(page.path("without")),
              text(page.path("title")),
              text(page.path("date")),
              authors(page.path("author"))));
    }
    return result;
  }

  private static List<String> authors(JsonNode value) {
    List<String> lines = value.isArray() ? strings(value) : List.of(value.asString(""));
    return lines.stream()
        .flatMap(line -> BETWEEN_NAMES.splitAsStream(LEAD.matcher(line.strip()).replaceFirst("")))
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private static List<String> strings(JsonNode array) {
    List<String> result = new ArrayList<>();
    array.forEach(item -> result.add(item.asString()));
    return result;
  }

  private static @Nullable String text(JsonNode value) {
    String text = value.asString("").strip();
    return text.isEmpty() ? null : text;
  }
}
