package org.depesche.lab.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesche.annotate.Inflection;
import org.depesche.lab.data.TreeSentence;
import org.depesche.lab.data.TreeWord;

/** Collects the tables that {@link Inflection} reads from treebanks that people have checked. */
final class InflectionTrainer {

  private static final Set<String> FEATURES =
      Set.of(
          "Case",
          "Definite",
          "Degree",
          "Gender",
          "Mood",
          "Number",
          "Person",
          "Polarity",
          "Poss",
          "PronType",
          "Reflex",
          "Tense",
          "VerbForm",
          "Voice");

  private static final int MOST_READINGS = 4;
  private static final int LEAST_SHARE = 10;

  /** What is counted: rows by key, with the number of times that each was seen. */
  private static final class Counts {
    final TreeMap<String, TreeMap<String, Integer>> rows = new TreeMap<>();

    void add(String key, String row) {
      rows.computeIfAbsent(key, k -> new TreeMap<>()).merge(row, 1, Integer::sum);
    }

    /** The rows of a key, the most frequent first. */
    List<Map.Entry<String, Integer>> sorted(String key) {
      return rows.getOrDefault(key, new TreeMap<>()).entrySet().stream()
          .sorted(Comparator.comparing(Map.Entry<String, Integer>::getValue).reversed())
          .toList();
    }
  }

  private final Counts words = new Counts();
  private final Counts endings = new Counts();

  InflectionTrainer(List<TreeSentence> sentences) {
    for (TreeSentence sentence : sentences) {
      sentence.words().stream().filter(InflectionTrainer::usable).forEach(this::count);
    }
  }

  private static boolean usable(TreeWord word) {
    return !word.lemma().isEmpty()
        && !word.lemma().equals("_")
        && !word.has("Typo=Yes")
        && Stream.of(word.form(), word.lemma()).noneMatch(text -> text.contains("\t"));
  }

  private void count(TreeWord word) {
    String lower = word.form().toLowerCase(Locale.ROOT);
    String features = features(word);
    words.add(lower, word.upos() + "\t" + word.lemma() + "\t" + features);
    boolean nominal = word.upos().equals("NOUN") || word.upos().equals("PROPN");
    String form = nominal ? word.form() : lower;
    int keep = 0;
    int shorter = Math.min(form.length(), word.lemma().length());
    while (keep < shorter && form.charAt(keep) == word.lemma().charAt(keep)) {
      keep++;
    }
    int cut = form.length() - keep;
    String edit = cut + "\t" + word.lemma().substring(keep) + "\t" + features;
    for (int length = cut;
        length <= Inflection.LONGEST_ENDING && length <= lower.length();
        length++) {
      endings.add(word.upos() + "\t" + lower.substring(lower.length() - length), edit);
    }
    if (cut > 0 && keep > 0) {
      endings.add(word.upos() + "\t", "0\t\t" + features);
    }
  }

  private static String features(TreeWord word) {
    TreeMap<String, String> features = new TreeMap<>();
    for (String pair : word.features().split("\\|")) {
      int equals = pair.indexOf('=');
      if (equals > 0 && FEATURES.contains(pair.substring(0, equals))) {
        features.put(pair.substring(0, equals), pair);
      }
    }
    if (features.containsKey("Mood")) {
      features.putIfAbsent("VerbForm", "VerbForm=Fin"); // some treebanks take it as said
    }
    return features.isEmpty() ? "_" : String.join("|", features.values());
  }

  /** Rows of form, part of speech, lemma and features. */
  List<String> words() {
    List<String> rows = new ArrayList<>();
    for (String form : words.rows.keySet()) {
      words.sorted(form).forEach(row -> rows.add(form + "\t" + row.getKey()));
    }
    return rows;
  }

  /** Rows of part of speech, ending, length to cut, what to add, and features. */
  List<String> endings() {
    List<String> rows = new ArrayList<>();
    for (String key : endings.rows.keySet()) {
      List<Map.Entry<String, Integer>> edits = endings.sorted(key);
      int all = edits.stream().mapToInt(Map.Entry::getValue).sum();
      if (all < 2 || same(edits, key)) {
        continue;
      }
      String best = edit(edits.getFirst().getKey());
      edits.stream()
          .filter(e -> edit(e.getKey()).equals(best) && e.getValue() * LEAST_SHARE >= all)
          .limit(MOST_READINGS)
          .forEach(e -> rows.add(key + "\t" + e.getKey()));
    }
    return rows;
  }

  /** Whether the next shorter ending says the same, so that this one is not needed. */
  private boolean same(List<Map.Entry<String, Integer>> edits, String key) {
    int tab = key.indexOf('\t');
    if (tab == key.length() - 1) {
      return false;
    }
    String shorter = key.substring(0, tab + 1) + key.substring(tab + 2);
    if (!endings.rows.containsKey(shorter)) {
      return false;
    }
    return tops(edits).equals(tops(endings.sorted(shorter)));
  }

  private static String tops(List<Map.Entry<String, Integer>> edits) {
    return edits.stream().limit(2).map(Map.Entry::getKey).collect(Collectors.joining("\n"));
  }

  private static String edit(String row) {
    return row.substring(0, row.lastIndexOf('\t'));
  }
}
