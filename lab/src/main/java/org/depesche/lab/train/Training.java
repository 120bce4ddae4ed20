package org.depesche.lab.train;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.depesche.annotate.PosTagger;
import org.depesche.annotate.linear.Encoded;
import org.depesche.annotate.linear.Lexicon;
import org.depesche.annotate.linear.LinearModel;
import org.depesche.annotate.linear.MorfologikLexicon;
import org.depesche.annotate.linear.NameParts;
import org.depesche.annotate.linear.Vocabulary;
import org.depesche.lab.data.TreeSentence;
import org.depesche.models.Models;

/** Trains the models of one language from the same seed. */
final class Training {

  private static final int JACKKNIFE = 3;

  private final Vocabulary vocabulary;
  private final long seed;
  private final String description;
  private final NameTrainer.Recipe recipe;

  Training(String language, long seed) {
    String table = language + "/annotate/dictionary.tsv";
    Lexicon lexicon =
        Models.has(table) ? new MorfologikLexicon(Models.table(table)) : form -> List.of();
    String parts = language + "/annotate/name-parts.tsv";
    this.vocabulary = new Vocabulary(lexicon, new NameParts(Models.table(parts)));
    this.seed = seed;
    this.recipe = NameTrainer.Recipe.of(language);
    this.description = language + ", seed " + seed;
  }

  LinearModel tags(List<TreeSentence> trees) {
    return new TagTrainer(vocabulary, TagTrainer.EPOCHS, seed).train(trees, description);
  }

  /** The sentences with the tags that a tagger gives them. */
  List<ParseTrainer.Tagged> tag(List<TreeSentence> trees, PosTagger tagger) {
    List<ParseTrainer.Tagged> tagged = new ArrayList<>();
    for (TreeSentence tree : trees) {
      tagged.add(new ParseTrainer.Tagged(tree, encode(tree.forms(), tagger)));
    }
    return tagged;
  }

  /**
   * The trees with tags of a tagger that has not learned from them: the parser must get used to the
   * mistakes that it will meet.
   */
  List<ParseTrainer.Tagged> jackknife(Corpora corpora) {
    return IntStream.range(0, JACKKNIFE)
        .parallel()
        .mapToObj(round -> jackknife(corpora, round))
        .flatMap(List::stream)
        .toList();
  }

  private List<ParseTrainer.Tagged> jackknife(Corpora corpora, int round) {
    List<TreeSentence> rest =
        Corpora.ofTrees(
                Folds.without(corpora.gold(), round, JACKKNIFE),
                Folds.without(corpora.silver(), round, JACKKNIFE))
            .trees();
    List<TreeSentence> held =
        Corpora.ofTrees(
                Folds.of(corpora.gold(), round, JACKKNIFE),
                Folds.of(corpora.silver(), round, JACKKNIFE))
            .trees();
    LinearModel tags =
        new TagTrainer(vocabulary, TagTrainer.EPOCHS / 2, seed).train(rest, description);
    return tag(held, new PosTagger(tags));
  }

  Encoded encode(List<String> forms, PosTagger tagger) {
    Encoded encoded = new Encoded(forms, vocabulary);
    tagger.tag(encoded);
    return encoded;
  }

  LinearModel arcs(List<ParseTrainer.Tagged> trees) {
    return new ParseTrainer(seed).arcs(trees, description);
  }

  LinearModel relations(List<ParseTrainer.Tagged> trees) {
    return new ParseTrainer(seed).relations(trees, description);
  }

  LinearModel names(Corpora corpora, PosTagger tagger) {
    return new NameTrainer(vocabulary, tagger, recipe, seed).train(corpora.names(), description);
  }
}
