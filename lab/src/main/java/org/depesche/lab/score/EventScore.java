package org.depesche.lab.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.depesche.model.EventMention;

/**
 * Compares what was coded in short texts with the one gold event of each.
 *
 * <p>With the pair of actors given, the answer is the mention whose participants fit it best; of
 * several the first. A class's precision, recall and F1 rest on these answers, and a text without
 * any mention has none. Apart from that it is counted whether a mention of the gold type is found
 * at all, and how many of those have the right countries.
 */
final class EventScore {

  static final String NONE = "none";

  private final Map<String, Map<String, Integer>> confusion = new TreeMap<>();
  private final Map<String, Integer> foundInText = new TreeMap<>();
  private final Map<String, List<String>> errors = new TreeMap<>();
  private int texts;
  private int mentions;
  private int withActorCodes;
  private int rightActors;
  private int withRecipientCodes;
  private int rightRecipients;
  private int rightBoth;

  void add(EventGold gold, List<EventMention> predicted) {
    texts++;
    mentions += predicted.size();
    Optional<EventMention> answer = answer(gold, predicted);
    String answered = answer.map(m -> label(gold, m)).orElse(NONE);
    confusion.computeIfAbsent(gold.label(), l -> new TreeMap<>()).merge(answered, 1, Integer::sum);
    List<EventMention> right = predicted.stream().filter(gold::hasType).toList();
    foundInText.merge(gold.label(), right.isEmpty() ? 0 : 1, Integer::sum);
    countCountries(gold, right);
    if (!answered.equals(gold.label())) {
      String kind =
          predicted.isEmpty() ? "nothing found" : right.isEmpty() ? "other type" : "other pair";
      errors.computeIfAbsent(kind, k -> new ArrayList<>()).add(EventErrors.show(gold, predicted));
    }
  }

  static Optional<EventMention> answer(EventGold gold, List<EventMention> predicted) {
    // max keeps the last of equals, and the first is wanted
    return predicted.reversed().stream().max(Comparator.comparingInt(gold::fit));
  }

  /** The class of the answer, in the words of the gold where one class holds several types. */
  private static String label(EventGold gold, EventMention mention) {
    boolean yield =
        gold.id().startsWith("PLV-") && EventGold.typesOf("YIELD").contains(mention.type());
    return yield ? "YIELD" : mention.type().name();
  }

  private void countCountries(EventGold gold, List<EventMention> right) {
    boolean actors = right.stream().anyMatch(gold::rightActors);
    boolean recipients = right.stream().anyMatch(gold::rightRecipients);
    boolean both = right.stream().anyMatch(m -> gold.rightActors(m) && gold.rightRecipients(m));
    withActorCodes += gold.actorCodes().isEmpty() ? 0 : 1;
    rightActors += actors && !gold.actorCodes().isEmpty() ? 1 : 0;
    withRecipientCodes += gold.recipientCodes().isEmpty() ? 0 : 1;
    rightRecipients += recipients && !gold.recipientCodes().isEmpty() ? 1 : 0;
    rightBoth += both ? 1 : 0;
  }

  /** The gold classes, in alphabetical order. */
  List<String> labels() {
    return List.copyOf(confusion.keySet());
  }

  int count(String gold, String answered) {
    return confusion.getOrDefault(gold, Map.of()).getOrDefault(answered, 0);
  }

  int gold(String label) {
    return confusion.getOrDefault(label, Map.of()).values().stream().mapToInt(n -> n).sum();
  }

  int answered(String label) {
    return confusion.values().stream().mapToInt(row -> row.getOrDefault(label, 0)).sum();
  }

  Prf prf(String label) {
    return Prf.of(count(label, label), answered(label), gold(label));
  }

  /** Mean of the classes' F1. */
  double macroF1() {
    return labels().stream().mapToDouble(l -> prf(l).f1()).average().orElse(0);
  }

  /** All classes in one; a text without an answer counts against recall alone. */
  Prf micro() {
    int hits = labels().stream().mapToInt(l -> count(l, l)).sum();
    int none = labels().stream().mapToInt(l -> count(l, NONE)).sum();
    return Prf.of(hits, texts - none, texts);
  }

  /** Share of the texts of this class in which some mention has its type. */
  double found(String label) {
    return Prf.ratio(foundInText.getOrDefault(label, 0), gold(label));
  }

  /** Share of all texts in which some mention has the gold type. */
  double found() {
    return Prf.ratio(foundInText.values().stream().mapToInt(n -> n).sum(), texts);
  }

  int texts() {
    return texts;
  }

  int mentions() {
    return mentions;
  }

  /** Of the texts whose actors have a code, the share with the type and all those codes found. */
  double actorRecall() {
    return Prf.ratio(rightActors, withActorCodes);
  }

  double recipientRecall() {
    return Prf.ratio(rightRecipients, withRecipientCodes);
  }

  /** Share of all texts in which one mention has the type and all countries. */
  double strictRecall() {
    return Prf.ratio(rightBoth, texts);
  }

  boolean hasCodes() {
    return withActorCodes > 0;
  }

  /** What went wrong, by kind. */
  Map<String, List<String>> errors() {
    return errors;
  }
}
