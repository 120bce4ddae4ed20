package org.depesche.lab.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.depesche.model.Name;
import org.depesche.model.NameKind;
import org.depesche.model.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectMapper;

/**
 * Reads the names of the SmartData corpus (https://github.com/DFKI-NLP/smartdata-corpus). It has
 * persons, organizations and locations, but no other names.
 */
public final class SmartData {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Map<String, NameKind> KINDS =
      Map.of(
          "person", NameKind.PER,
          "organization", NameKind.ORG,
          "organization-company", NameKind.ORG,
          "location", NameKind.LOC,
          "location-city", NameKind.LOC,
          "location-street", NameKind.LOC,
          "location-stop", NameKind.LOC,
          "location-route", NameKind.LOC);

  private SmartData() {}

  /** The news articles of one file; its tweets and traffic reports are left out. */
  public static List<NamedText> news(Path file) throws IOException {
    List<NamedText> texts = new ArrayList<>();
    try (InputStream stream = new GZIPInputStream(Files.newInputStream(file));
        MappingIterator<JsonNode> documents = JSON.readerFor(JsonNode.class).readValues(stream)) {
      while (documents.hasNext()) {
        JsonNode document = documents.next();
        if (document.at("/refids/map/source").asString("").equals("news")) {
          texts.add(read(document));
        }
      }
    }
    return texts;
  }

  private static NamedText read(JsonNode document) {
    List<Name> names = new ArrayList<>();
    for (JsonNode mention : document.at("/conceptMentions/array")) {
      NameKind kind = KINDS.get(mention.get("type").asString());
      if (kind != null) {
        JsonNode span = mention.get("span");
        names.add(new Name(new Span(span.get("start").asInt(), span.get("end").asInt()), kind));
      }
    }
    return new NamedText(document.at("/text/string").asString(), names);
  }
}
