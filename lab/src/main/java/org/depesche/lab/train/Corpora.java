package org.depesche.lab.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.depesche.annotate.Tokenizer;
import org.depesche.lab.data.NameColumns;
import org.depesche.lab.data.NamedSentence;
import org.depesche.lab.data.Silver;
import org.depesche.lab.data.SmartDataSentences;
import org.depesche.lab.data.TreeSentence;
import org.depesche.lab.data.Treebank;

/**
 * What a language is trained on.
 *
 * @param gold trees that people have checked
 * @param silver trees of another parser
 * @param goldNames sentences with names in the sense of this project, to be scored on too
 * @param otherNames sentences with names of another genre, or labelled by another program
 */
record Corpora(
    List<TreeSentence> gold,
    List<TreeSentence> silver,
    List<NamedSentence> goldNames,
    List<WeightedNames> otherNames) {

  /** What people labelled in our sense is worth, to which the other weights compare. */
  private static final float GOLD = 3;

  private static final float SILVER = 0.5f;

  /** Silver labels of sentences that are like those of the gold ones: all kinds of texts. */
  private static final float SILVER_OF_TREEBANKS = 1;

  /** Labels of another sense, on tweets and traffic reports. */
  private static final float DFKI_NAMES = 0.3f;

  private static final float WNUT = 0.5f;

  private static final List<String> DFKI =
      List.of(
          "smartdata/train.json.gz",
          "smartdata/test.json.gz",
          "smartdata/v3/dev.json.gz",
          "mobie/v1_20210811/dev.jsonl.gz",
          "mobie/v1_20210811/test.jsonl.gz");

  /**
   * @throws IllegalArgumentException if nothing is known for the language
   */
  static Corpora of(String language, Path data) throws IOException {
    return switch (language) {
      case "de" -> german(data);
      case "en" -> english(data);
      default -> throw new IllegalArgumentException("no corpora for '" + language + "'");
    };
  }

  /** The tables in a folder, in the order of their names; none if there is no such folder. */
  private static List<Path> tables(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
    }
  }

  static Corpora ofTrees(List<TreeSentence> gold, List<TreeSentence> silver) {
    return new Corpora(gold, silver, List.of(), List.of());
  }

  /**
   * German: UD German-GSD (dev), UD German-PUD, Wikinews labelled by CoreNLP, GermEval 2014, DFKI.
   */
  private static Corpora german(Path data) throws IOException {
    Path trees = data.resolve("treebanks");
    List<TreeSentence> gold = new ArrayList<>();
    gold.addAll(Treebank.read(trees.resolve("ud-de-gsd/de_gsd-ud-dev.conllu")));
    gold.addAll(Treebank.read(trees.resolve("ud-de-pud/de_pud-ud-test.conllu")));
    List<TreeSentence> silver = new ArrayList<>();
    List<WeightedNames> other = new ArrayList<>();
    for (Path file : tables(data.resolve("silver-de"))) {
      silver.addAll(Silver.trees(file));
      other.add(new WeightedNames(Silver.names(file), SILVER));
    }
    for (Path file : tables(data.resolve("silver-de-names"))) {
      other.add(new WeightedNames(Silver.names(file), SILVER_OF_TREEBANKS));
    }
    for (String file : DFKI) {
      Path path = data.resolve("ner-de").resolve(file);
      if (Files.exists(path)) {
        other.add(new WeightedNames(SmartDataSentences.read(path, Tokenizer.of("de")), DFKI_NAMES));
      }
    }
    return new Corpora(
        gold,
        silver,
        NameColumns.GERMEVAL.read(
            data.resolve("ner-de/germeval2014-dev/NER-de-dev.tsv"), Tokenizer.of("de")),
        other);
  }

  /** English: the sources of UD English-EWT without its test part, UNER, WNUT 2017. */
  private static Corpora english(Path data) throws IOException {
    Path treebank = data.resolve("treebanks/ud-en-ewt");
    Set<String> test = new HashSet<>();
    Treebank.read(treebank.resolve("en_ewt-ud-test.conllu")).forEach(s -> test.add(s.id()));
    List<TreeSentence> gold =
        Treebank.readAll(treebank.resolve("not-to-release/sources")).stream()
            .filter(sentence -> !test.contains(sentence.id()))
            .toList();
    List<WeightedNames> other = new ArrayList<>();
    for (String file : List.of("wnut17train.conll", "emerging.dev.conll")) {
      Path path = data.resolve("ner-en/wnut17").resolve(file);
      other.add(new WeightedNames(NameColumns.WNUT.read(path), WNUT));
    }
    List<NamedSentence> names =
        NameColumns.UNER.read(data.resolve("ner-en/uner-ewt-dev/en_ewt-ud-dev.iob2"));
    Set<List<String>> known = new HashSet<>();
    names.forEach(sentence -> known.add(sentence.forms()));
    for (Path file : tables(data.resolve("silver-en"))) {
      List<NamedSentence> silver =
          Silver.names(file).stream().filter(s -> known.add(s.forms())).toList();
      other.add(new WeightedNames(silver, SILVER));
    }
    return new Corpora(gold, List.of(), names, other);
  }

  /** Gold and silver trees; gold ones count twice where there are silver ones. */
  List<TreeSentence> trees() {
    List<TreeSentence> trees = new ArrayList<>(gold);
    if (!silver.isEmpty()) {
      trees.addAll(gold);
      trees.addAll(silver);
    }
    return trees;
  }

  /** All sentences with names, gold ones first. */
  List<WeightedNames> names() {
    List<WeightedNames> names = new ArrayList<>();
    names.add(new WeightedNames(goldNames, GOLD));
    names.addAll(otherNames);
    return names;
  }

  /** These corpora with one of so many folds of the gold ones left out. */
  Corpora without(int round, int folds) {
    return new Corpora(
        Folds.without(gold, round, folds),
        silver,
        Folds.without(goldNames, round, folds),
        otherNames);
  }
}
