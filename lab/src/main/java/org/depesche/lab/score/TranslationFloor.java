package org.depesche.lab.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depesche.merge.MemoryMergeStore;
import org.depesche.merge.Merger;
import org.depesche.merge.copies.Kin;
import org.depesche.merge.copies.Kin.Certainty;
import org.depesche.merge.copies.Kin.Copy;
import org.depesche.merge.copies.KinReader;
import org.depesche.model.Document;

/**
 * Our own articles with their translations and with independent reports of the same happenings, all
 * in one archive: which are told to be translations.
 */
final class TranslationFloor {

  private final Map<String, Document> byName = new LinkedHashMap<>();
  private final KinReader reader;

  private TranslationFloor(String content) {
    MemoryMergeStore store = new MemoryMergeStore();
    for (String part : content.split("(?m)^=== ")) {
      if (!part.startsWith("#")) {
        String name = part.lines().findFirst().orElse("");
        String text = part.substring(name.length()).strip();
        byName.put(name, Reading.ofText(name, text));
      }
    }
    new Merger(store).add(byName.values());
    this.reader = new KinReader(store.copies());
  }

  /**
   * @param content of {@code translations.txt}
   */
  static TranslationFloor measure(String content) {
    return new TranslationFloor(content);
  }

  /** The articles that are no translations. */
  List<Document> originals() {
    return byName.entrySet().stream()
        .filter(article -> !article.getKey().endsWith("translation"))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** Pairs of an original and its translation, against all pairs told. */
  Prf told() {
    return score(Certainty.PROBABLE);
  }

  /** The same for pairs that count as one origin. */
  Prf certain() {
    return score(Certainty.CERTAIN);
  }

  private Prf score(Certainty least) {
    int hits = 0;
    int told = 0;
    int gold = 0;
    for (Map.Entry<String, Document> article : byName.entrySet()) {
      gold += article.getKey().endsWith("translation") ? 1 : 0;
      for (Copy copy : copies(article.getValue())) {
        if (copy.location().compareTo(article.getKey()) > 0
            && (least == Certainty.PROBABLE || copy.certainty() == least)) {
          told++;
          hits += isRight(article.getKey(), copy.location()) ? 1 : 0;
        }
      }
    }
    return Prf.of(hits, told, gold);
  }

  private static boolean isRight(String a, String b) {
    String key = a.substring(0, a.indexOf(' ') + 1);
    return b.startsWith(key) && !a.endsWith("report") && !b.endsWith("report");
  }

  private List<Copy> copies(Document document) {
    Kin kin = reader.of(document.id());
    return kin.copies();
  }

  /** All pairs told with their scores. */
  List<String> pairs() {
    List<String> pairs = new ArrayList<>();
    byName.forEach((name, document) ->
        copies(document)
            .forEach(
                copy -> pairs.add("%s = %s: %.2f".formatted(name, copy.location(), copy.mine()))));
    return pairs;
  }
}
