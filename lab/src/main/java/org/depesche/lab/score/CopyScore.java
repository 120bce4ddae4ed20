package org.depesche.lab.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesche.lab.score.CopyForge.Copy;
import org.depesche.merge.MemoryMergeStore;
import org.depesche.merge.Merger;
import org.depesche.merge.copies.Kin;
import org.depesche.merge.copies.KinReader;
import org.depesche.model.Document;
import org.depesche.model.Span;

/**
 * Which pairs of documents are told to be copies, against those that were made. Pairs of two copies
 * of one original are neither right nor wrong: they may have kept different parts.
 */
final class CopyScore {

  private static final int LEAST_SENTENCES = 4;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final Map<String, Document> byId = new TreeMap<>();
  private final Map<String, String> originalOf = new HashMap<>();
  private final Map<String, Copy> copies = new HashMap<>();
  private final Map<String, Kin> kin = new HashMap<>();

  /**
   * The score on texts and on copies that are made of them.
   *
   * @param strangers texts that give strange paragraphs and words and nothing else
   * @param kept least and greatest share of its original that a copy keeps
   * @param copies how many, of each original of a few sentences in turn
   */
  static CopyScore ofMade(
      List<Document> originals, List<Document> strangers, double[] kept, int copies, long seed) {
    CopyForge forge = new CopyForge(seed, strangers);
    CopyScore score = new CopyScore();
    originals.forEach(score::addOriginal);
    List<Document> longer =
        originals.stream()
            .filter(document -> CopyForge.sentences(document).size() >= LEAST_SENTENCES)
            .toList();
    for (int i = 0; i < copies; i++) {
      Document original = longer.get(i % longer.size());
      Copy copy = forge.copy(original, forge.share(kept[0], kept[1]), forge.someReplaced());
      String location = "copy %d of %s".formatted(i, original.location());
      score.addCopy(Reading.ofText(location, copy.text()), copy, original);
    }
    score.merge();
    return score;
  }

  private void addOriginal(Document document) {
    byId.put(document.id(), document);
    originalOf.put(document.id(), document.id());
  }

  private void addCopy(Document document, Copy copy, Document original) {
    byId.put(document.id(), document);
    originalOf.put(document.id(), original.id());
    copies.put(document.id(), copy);
  }

  private void merge() {
    MemoryMergeStore store = new MemoryMergeStore();
    new Merger(store).add(byId.values());
    KinReader reader = new KinReader(store.copies());
    byId.keySet().forEach(id -> kin.put(id, reader.of(id)));
  }

  private Kin kin(String id) {
    return kin.getOrDefault(id, Kin.NONE);
  }

  private String original(String id) {
    return originalOf.getOrDefault(id, id);
  }

  int made() {
    return copies.size();
  }

  int documents() {
    return byId.size();
  }

  /** Pairs of a copy and its original; every other pair that is told is wrong. */
  Prf pairs() {
    int hits = 0;
    for (String copy : copies.keySet()) {
      hits += isTold(copy) ? 1 : 0;
    }
    return Prf.of(hits, hits + wrongPairs().size(), copies.size());
  }

  private boolean isTold(String copy) {
    return kin(copy).copies().stream().anyMatch(c -> c.document().equals(original(copy)));
  }

  /** Two documents of different originals that are told to be copies. */
  Set<String> wrongPairs() {
    Set<String> wrong = new TreeSet<>();
    byId.forEach((id, document) ->
        kin(id).copies().stream()
            .filter(c -> id.compareTo(c.document()) < 0)
            .filter(c -> !original(id).equals(original(c.document())))
            .forEach(c ->
                wrong.add(
                    "%s = %s (%s, %.2f and %.2f)"
                        .formatted(
                            document.location(), c.location(), c.kind(), c.mine(), c.theirs()))));
    return wrong;
  }

  List<String> missed() {
    List<String> missed = new ArrayList<>();
    byId.forEach((id, document) -> {
      Copy copy = copies.get(id);
      if (copy != null && !isTold(id)) {
        missed.add(
            "%s, of which %.0f %% were kept".formatted(document.location(), 100 * copy.share()));
      }
    });
    return missed;
  }

  /** B-cubed of origins over all documents. */
  Prf origins() {
    Map<String, String> found = new TreeMap<>();
    byId.keySet()
        .forEach(id -> {
          String origin = kin(id).origin();
          found.put(id, origin == null ? id : origin);
        });
    return BCubed.of(new TreeMap<>(originalOf), found);
  }

  /** Words of the copies that stand in passages told to be the original's, and those that are. */
  Prf words() {
    int hits = 0;
    int told = 0;
    int gold = 0;
    for (Map.Entry<String, Copy> copy : copies.entrySet()) {
      Document document = byId.getOrDefault(copy.getKey(), Document.of("", ""));
      List<Span> passages =
          kin(copy.getKey()).shared().stream()
              .filter(shared -> shared.document().equals(original(copy.getKey())))
              .flatMap(shared -> shared.spans().stream())
              .toList();
      Matcher word = WORD.matcher(document.text());
      while (word.find()) {
        Span span = new Span(word.start(), word.end());
        boolean in = passages.stream().anyMatch(p -> p.contains(span));
        boolean is = copy.getValue().kept().stream().anyMatch(k -> k.contains(span));
        hits += in && is ? 1 : 0;
        told += in ? 1 : 0;
        gold += is ? 1 : 0;
      }
    }
    return Prf.of(hits, told, gold);
  }
}
