package org.depesche.lab.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.depesche.annotate.PosTagger;
import org.depesche.annotate.linear.ConditionalField;
import org.depesche.annotate.linear.Encoded;
import org.depesche.annotate.linear.FeatureVector;
import org.depesche.annotate.linear.LinearModel;
import org.depesche.annotate.linear.NameLabels;
import org.depesche.annotate.linear.NameTemplates;
import org.depesche.annotate.linear.Vocabulary;
import org.depesche.lab.data.NamedSentence;

/** Trains the name recogniser; the numbers were chosen by cross-validation. */
final class NameTrainer {

  private static final int BITS = 21;
  private static final int EPOCHS = 6;

  /** How often in an epoch the weights are taken into their mean. */
  private static final int MOMENTS = 4;

  private static final float WIDEST = 4;

  /**
   * What differs between languages.
   *
   * @param shy what is taken from the weight of "no name": F1 is best where the model calls a few
   *     more words names than it thinks likely
   * @param settled how many of the last epochs the weights are a mean over; 0 for those at the end
   * @param hidden the share of a word's features that is hidden each time it is learned from, so
   *     that no single one, the word itself above all, carries a name alone: most names are new
   *     words (dropout: Hinton et al. 2012)
   */
  record Recipe(float shy, int settled, double hidden) {

    static Recipe of(String language) {
      return switch (language) {
        case "de" -> new Recipe(0.75f, 0, 0.4);
        case "en" -> new Recipe(0.5f, 3, 0.25);
        default -> throw new IllegalArgumentException("no recipe for '" + language + "'");
      };
    }
  }

  private record Example(int[][] rows, int[] right, float weight) {}

  private final Vocabulary vocabulary;
  private final PosTagger tagger;
  private final Recipe recipe;
  private final long seed;
  private final FeatureVector features = new FeatureVector();
  private final ConditionalField field =
      new ConditionalField(NameLabels.ALL, BITS, NameLabels::mayFollow);

  /** Row of the feature that every word has: the first of the templates. */
  private int everywhere;

  NameTrainer(Vocabulary vocabulary, PosTagger tagger, Recipe recipe, long seed) {
    this.vocabulary = vocabulary;
    this.tagger = tagger;
    this.recipe = recipe;
    this.seed = seed;
  }

  LinearModel train(List<WeightedNames> corpora, String description) {
    Random random = new Random(seed);
    List<Example> examples = new ArrayList<>();
    for (WeightedNames corpus : corpora) {
      corpus.sentences().forEach(s -> examples.add(example(s, corpus.weight())));
    }
    int moment = Math.max(1, examples.size() / MOMENTS);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(examples, random);
      for (int i = 0; i < examples.size(); i++) {
        Example example = examples.get(i);
        field.learn(seen(example.rows, random), example.right, example.weight);
        if (EPOCHS - epoch <= recipe.settled && (i + 1) % moment == 0) {
          field.remember();
        }
      }
    }
    return field.toModel(description, WIDEST, recipe.shy, everywhere);
  }

  /** The rows without those hidden by chance; the first one, which every word has, always stays. */
  private int[][] seen(int[][] rows, Random random) {
    int[][] seen = new int[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      int[] kept = new int[rows[i].length];
      int size = 0;
      for (int row : rows[i]) {
        if (size == 0 || random.nextDouble() >= recipe.hidden) {
          kept[size++] = row;
        }
      }
      seen[i] = Arrays.copyOf(kept, size);
    }
    return seen;
  }

  private Example example(NamedSentence sentence, float weight) {
    Encoded encoded = new Encoded(sentence.forms(), vocabulary);
    tagger.tag(encoded);
    int[][] rows = new int[encoded.size()][];
    for (int i = 0; i < rows.length; i++) {
      NameTemplates.fill(encoded, i, features);
      rows[i] = field.rows(features);
      everywhere = rows[i][0];
    }
    return new Example(rows, sentence.right(), weight);
  }
}
