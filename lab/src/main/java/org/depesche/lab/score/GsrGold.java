package org.depesche.lab.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.depesche.model.EventType;
import org.depesche.model.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The PLOVER gold standard records of the Open Event Data Alliance, {@code PLOVER_GSR_CAMEO.txt}.
 */
final class GsrGold {

  private static final JsonMapper JSON = JsonMapper.shared();

  private GsrGold() {}

  static List<EventGold> read(Path file) throws IOException {
    List<EventGold> result = new ArrayList<>();
    for (JsonNode record : JSON.readTree(Files.readAllBytes(file))) {
      String text = record.path("text").asString("");
      if (!text.isEmpty()) {
        result.add(gold(record, text));
      }
    }
    return result;
  }

  private static EventGold gold(JsonNode record, String text) {
    String code = record.path("event").asString();
    Set<EventType> types = EventGold.typesOf(code);
    return new EventGold(
        record.path("id").asString(),
        text,
        types.iterator().next().name(),
        types,
        spans(record.path("source"), text),
        spans(record.path("target"), text),
        codes(record.path("source")),
        codes(record.path("target")));
  }

  /**
   * Where the text has the participants' words; a record may hold plain words instead of a list.
   */
  private static List<Span> spans(JsonNode participants, String text) {
    List<Span> result = new ArrayList<>();
    for (JsonNode participant : participants) {
      String words = participant.path("actorText").asString("");
      int at = words.isEmpty() ? -1 : text.indexOf(words);
      while (at >= 0) {
        result.add(new Span(at, at + words.length()));
        at = text.indexOf(words, at + words.length());
      }
    }
    return result;
  }

  private static Set<String> codes(JsonNode participants) {
    Set<String> result = new TreeSet<>();
    for (JsonNode participant : participants) {
      String code = participant.path("code").asString("");
      if (!code.isEmpty()) {
        result.add(code);
      }
    }
    return result;
  }
}
