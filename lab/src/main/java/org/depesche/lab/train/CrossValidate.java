package org.depesche.lab.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.depesche.annotate.DependencyParser;
import org.depesche.annotate.NameRecogniser;
import org.depesche.annotate.PosTagger;
import org.depesche.annotate.linear.LinearModel;
import org.depesche.lab.data.NamedSentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Scores a training recipe on its own training data, folds held out in turn, so that recipes can be
 * chosen without a look at any test set.
 */
@Command(
    name = "cross-validate",
    description = "Scores the training recipe on folds of its own training data.",
    mixinStandardHelpOptions = true)
public final class CrossValidate implements Callable<Integer> {

  @Option(names = "--data", required = true, description = "folder of the data sets")
  private Path data = Path.of(".");

  @Option(names = "--language", required = true, description = "de or en")
  private String language = "de";

  @Option(names = "--rounds", description = "how many of the folds to hold out (${DEFAULT-VALUE})")
  private int rounds = Folds.NUMBER;

  @Option(names = "--only", description = "trees or names; both if not given")
  private String only = "";

  @Option(names = "--seed", description = "of the order of sentences (${DEFAULT-VALUE})")
  private long seed = 1;

  private final ParseScore parse = new ParseScore();
  private final NameScore name = new NameScore();

  @Override
  public Integer call() throws IOException {
    Corpora corpora = Corpora.of(language, data);
    Training training = new Training(language, seed);
    for (int round = 0; round < rounds; round++) {
      LinearModel tags = training.tags(corpora.without(round, Folds.NUMBER).trees());
      PosTagger tagger = new PosTagger(tags);
      if (!only.equals("names")) {
        trees(corpora, round, training, tagger);
        print(parse.summary());
      }
      if (!only.equals("trees")) {
        names(corpora, round, training, tagger);
        print(name.summary());
      }
    }
    return 0;
  }

  private void trees(Corpora corpora, int round, Training training, PosTagger tagger) {
    List<ParseTrainer.Tagged> learn =
        training.tag(corpora.without(round, Folds.NUMBER).trees(), tagger);
    DependencyParser parser = new DependencyParser(training.arcs(learn), training.relations(learn));
    for (ParseTrainer.Tagged held :
        training.tag(Folds.of(corpora.gold(), round, Folds.NUMBER), tagger)) {
      parse.add(held, parser.parse(held.encoded()));
    }
  }

  private void names(Corpora corpora, int round, Training training, PosTagger tagger) {
    NameRecogniser recogniser =
        new NameRecogniser(training.names(corpora.without(round, Folds.NUMBER), tagger));
    for (NamedSentence held : Folds.of(corpora.goldNames(), round, Folds.NUMBER)) {
      name.add(held, recogniser.names(training.encode(held.forms(), tagger)));
    }
  }

  private static void print(String summary) {
    System.out.println(summary);
  }
}
