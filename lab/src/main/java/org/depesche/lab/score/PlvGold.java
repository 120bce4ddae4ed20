package org.depesche.lab.score;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depesche.model.Span;

/**
 * Sentences with a given pair of actors and PLOVER root code: {@code PLV_train.tsv} of Hu et al.
 * (2024), "Leveraging codebook knowledge with NLI and ChatGPT for zero-shot political relation
 * classification". The pair is marked in the sentence as {@code <s>...</s>} and {@code <t>...</t>}.
 */
final class PlvGold {

  private PlvGold() {}

  static List<EventGold> read(Path file) throws IOException {
    List<EventGold> result = new ArrayList<>();
    for (Map<String, String> row : QuotedTsv.read(Files.readString(file, StandardCharsets.UTF_8))) {
      String label = row.getOrDefault("gold_root", "");
      if (!label.isEmpty()) {
        result.add(gold(row, label));
      }
    }
    return result;
  }

  private static EventGold gold(Map<String, String> row, String label) {
    StringBuilder text = new StringBuilder();
    List<Span> actors = new ArrayList<>();
    List<Span> recipients = new ArrayList<>();
    String rest = row.getOrDefault("marked_sentence", "");
    while (!rest.isEmpty()) {
      if (rest.startsWith("<s>") || rest.startsWith("<t>")) {
        char mark = rest.charAt(1);
        int end = rest.indexOf("</" + mark + ">");
        end = end < 0 ? rest.length() : end;
        String inner = rest.substring(3, end);
        Span span = new Span(text.length(), text.length() + inner.length());
        (mark == 's' ? actors : recipients).add(span);
        text.append(inner);
        rest = rest.substring(Math.min(rest.length(), end + 4));
      } else {
        int next = nextMark(rest);
        text.append(rest, 0, next);
        rest = rest.substring(next);
      }
    }
    String id = "PLV-" + row.getOrDefault("sentence_id", "");
    return new EventGold(
        id,
        text.toString(),
        label,
        EventGold.typesOf(label),
        actors,
        recipients,
        Set.of(),
        Set.of());
  }

  private static int nextMark(String text) {
    int actor = text.indexOf("<s>", 1);
    int recipient = text.indexOf("<t>", 1);
    int first =
        Math.min(actor < 0 ? text.length() : actor, recipient < 0 ? text.length() : recipient);
    return Math.max(1, first);
  }
}
