package org.depesche.lab.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.depesche.lab.data.NameColumns;
import org.depesche.lab.data.NamedSentence;
import org.depesche.lab.data.Silver;
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
    List<NamedSentence> otherNames) {

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

  /** German: UD German-GSD (dev), UD German-PUD, Wikinews labelled by CoreNLP, GermEval 2014. */
  private static Corpora german(Path data) throws IOException {
    Path trees = data.resolve("treebanks");
    List<TreeSentence> gold = new ArrayList<>();
    gold.addAll(Treebank.read(trees.resolve("ud-de-gsd/de_gsd-ud-dev.conllu")));
    gold.addAll(Treebank.read(trees.resolve("ud-de-pud/de_pud-ud-test.conllu")));
    Path silver = data.resolve("silver-de/silver-de.tsv");
    return new Corpora(
        gold,
        Silver.trees(silver),
        NameColumns.GERMEVAL.read(data.resolve("ner-de/germeval2014-dev/NER-de-dev.tsv")),
        Silver.names(silver));
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
    List<NamedSentence> other = new ArrayList<>();
    other.addAll(NameColumns.WNUT.read(data.resolve("ner-en/wnut17/wnut17train.conll")));
    other.addAll(NameColumns.WNUT.read(data.resolve("ner-en/wnut17/emerging.dev.conll")));
    return new Corpora(
        gold,
        List.of(),
        NameColumns.UNER.read(data.resolve("ner-en/uner-ewt-dev/en_ewt-ud-dev.iob2")),
        other);
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

  List<NamedSentence> names() {
    List<NamedSentence> names = new ArrayList<>(goldNames);
    names.addAll(otherNames);
    return names;
  }

  /** These corpora with a fold of the gold ones left out. */
  Corpora without(int round, int folds) {
    return new Corpora(keep(gold, round, folds), silver, keep(goldNames, round, folds), otherNames);
  }

  private static <T> List<T> keep(List<T> all, int round, int folds) {
    List<T> kept = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (!CrossValidate.inFold(i, round, folds)) {
        kept.add(all.get(i));
      }
    }
    return kept;
  }
}
