package org.depesche.lab.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
 * @param swapped what gold sentences with other names in place of their own are worth; 0 if none
 *     are made
 */
record Corpora(
    List<TreeSentence> gold,
    List<TreeSentence> silver,
    List<NamedSentence> goldNames,
    List<WeightedNames> otherNames,
    float swapped) {

  /** What people labelled in our sense is worth, to which the other weights compare. */
  private static final float GOLD = 3;

  /** Gold sentences with other names in place of their own; in English they made names worse. */
  private static final float SWAPPED_GERMAN = 1;

  private static final float SWAPPED_ENGLISH = 0;

  /** Names of corpora of less weight are not put into gold sentences. */
  private static final float SWAPPED_FROM = 0.5f;

  private static final float SILVER = 0.5f;

  /** Silver labels of sentences that are like those of the gold ones: all kinds of texts. */
  private static final float SILVER_OF_TREEBANKS = 1;

  /** Labels of another sense, on tweets and traffic reports. */
  private static final float DFKI_NAMES = 0.3f;

  private static final float WNUT = 0.5f;

  private static final List<String> DFKI =
      List.of(
          "ner-de/smartdata/train.json.gz",
          "ner-de/smartdata/test.json.gz",
          "ner-de/smartdata/v3/dev.json.gz",
          "ner-de/mobie/v1_20210811/dev.jsonl.gz",
          "ner-de/mobie/v1_20210811/test.jsonl.gz");

  /** What German is trained on if it is there. */
  private static final List<String> OPTIONAL_GERMAN =
      Stream.concat(Stream.of("silver-de", "silver-de-names"), DFKI.stream()).toList();

  private static final List<String> OPTIONAL_ENGLISH = List.of("silver-en");

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

  /** The tables in a folder, in the order of their names. */
  private static List<Path> tables(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of(); // tellMissing has said so
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
    }
  }

  /**
   * Says on standard error which folders or files that training can do without are missing: what is
   * learned without them is worse than what is shipped.
   *
   * @throws NoSuchFileException if all of them are missing
   */
  private static void tellMissing(Path data, List<String> optional) throws NoSuchFileException {
    List<String> missing =
        optional.stream().filter(name -> !Files.exists(data.resolve(name))).toList();
    missing.forEach(name -> System.err.println("missing, trained without: " + data.resolve(name)));
    if (missing.size() == optional.size()) {
      throw new NoSuchFileException(data + " has none of " + String.join(", ", optional));
    }
  }

  static Corpora ofTrees(List<TreeSentence> gold, List<TreeSentence> silver) {
    return new Corpora(gold, silver, List.of(), List.of(), 0);
  }

  /**
   * German: UD German-GSD (dev), UD German-PUD, Wikinews labelled by CoreNLP, GermEval 2014, DFKI.
   */
  private static Corpora german(Path data) throws IOException {
    tellMissing(data, OPTIONAL_GERMAN);
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
      Path path = data.resolve(file);
      if (Files.exists(path)) {
        other.add(new WeightedNames(SmartDataSentences.read(path, Tokenizer.of("de")), DFKI_NAMES));
      }
    }
    return new Corpora(
        gold,
        silver,
        NameColumns.GERMEVAL.read(
            data.resolve("ner-de/germeval2014-dev/NER-de-dev.tsv"), Tokenizer.of("de")),
        other,
        SWAPPED_GERMAN);
  }

  /** English: the sources of UD English-EWT without its test part, UNER, WNUT 2017. */
  private static Corpora english(Path data) throws IOException {
    tellMissing(data, OPTIONAL_ENGLISH);
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
    return new Corpora(gold, List.of(), names, other, SWAPPED_ENGLISH);
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

  /** All sentences with names, gold ones first, those with other names in their place last. */
  List<WeightedNames> names() {
    List<NamedSentence> sources = new ArrayList<>(goldNames);
    otherNames.stream()
        .filter(other -> other.weight() >= SWAPPED_FROM)
        .forEach(other -> sources.addAll(other.sentences()));
    List<WeightedNames> names = new ArrayList<>();
    names.add(new WeightedNames(goldNames, GOLD));
    names.addAll(otherNames);
    if (swapped > 0) {
      names.add(new WeightedNames(SwappedNames.of(goldNames, sources), swapped));
    }
    return names;
  }

  /** These corpora with one of so many folds of the gold ones left out. */
  Corpora without(int round, int folds) {
    return new Corpora(
        Folds.without(gold, round, folds),
        silver,
        Folds.without(goldNames, round, folds),
        otherNames,
        swapped);
  }
}
