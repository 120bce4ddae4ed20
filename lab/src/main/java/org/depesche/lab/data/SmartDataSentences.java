package org.depesche.lab.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.depesche.annotate.Tokenizer;
import org.depesche.model.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the corpora SmartData and MobIE of DFKI to learn from, tweets and traffic reports included
 * (for scoring see {@link SmartData}): gzipped JSON objects one after another, with {@code text}
 * and {@code conceptMentions} of {@code type} and {@code span}. Some files wrap a value in an
 * object that names its type, as Avro does.
 */
public final class SmartDataSentences {

  /** Other names, titles of films say, are not marked in these corpora. */
  private static final String OTHER = "OTH" + NameSpans.UNSURE;

  /** "Polizei" is an organisation there, a common noun elsewhere. */
  private static final Map<String, String> KINDS =
      Map.of(
          "person", "PER",
          "organization", "ORG" + NameSpans.UNSURE,
          "organization-company", "ORG" + NameSpans.UNSURE,
          "location", "LOC",
          "location-city", "LOC",
          "location-street", "LOC",
          "location-stop", "LOC",
          "location-route", OTHER);

  private SmartDataSentences() {}

  public static List<NamedSentence> read(Path file, Tokenizer tokenizer) throws IOException {
    List<NamedSentence> sentences = new ArrayList<>();
    JsonMapper mapper = JsonMapper.builder().build();
    try (InputStream stream = new GZIPInputStream(Files.newInputStream(file));
        MappingIterator<JsonNode> documents = mapper.readerFor(JsonNode.class).readValues(stream)) {
      while (documents.hasNext()) {
        JsonNode document = documents.next();
        String text = unwrap(document.path("text")).asString("");
        sentences.addAll(MarkedText.sentences(text, mentions(document, text), OTHER, tokenizer));
      }
    }
    return sentences;
  }

  private static List<MarkedText.Mention> mentions(JsonNode document, String text) {
    List<MarkedText.Mention> mentions = new ArrayList<>();
    for (JsonNode concept : unwrap(document.path("conceptMentions"))) {
      String type = concept.path("type").asString("").toLowerCase(Locale.ROOT).replace('_', '-');
      Span span = span(concept.path("span"), text);
      // "japanische" is marked as a location there, "#Berlin" with its sign
      if (KINDS.containsKey(type)
          && span.length() > 0
          && !Character.isLowerCase(text.charAt(span.begin()))) {
        mentions.add(new MarkedText.Mention(span, KINDS.get(type)));
      }
    }
    mentions.sort(Comparator.comparing(MarkedText.Mention::span));
    return mentions;
  }

  private static Span span(JsonNode node, String text) {
    int begin = node.path("start").asInt(0);
    int end = Math.min(node.path("end").asInt(0), text.length());
    while (begin < end && "#@".indexOf(text.charAt(begin)) >= 0) {
      begin++;
    }
    while (begin < end && ".,:;".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(begin, Math.max(begin, end));
  }

  private static JsonNode unwrap(JsonNode node) {
    return node.has("string") ? node.path("string") : node.has("array") ? node.path("array") : node;
  }
}
