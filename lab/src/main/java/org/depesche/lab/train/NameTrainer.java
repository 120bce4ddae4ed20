package org.depesche.lab.train;

import java.util.ArrayList;
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

/** Trains the name recogniser; the numbers were chosen by cross-validation on the German folds. */
final class NameTrainer {

  private static final int BITS = 20;
  private static final int EPOCHS = 4;

  /** Sentences that people labelled in our sense count six times as much as others. */
  private static final float GOLD = 3;

  private static final float OTHER = 0.5f;
  private static final float WIDEST = 4;

  /** F1 is best where the model calls a few more words names than it thinks likely. */
  private static final float SHY = 0.5f;

  private record Example(int[][] rows, int[] right, float weight) {}

  private final Vocabulary vocabulary;
  private final PosTagger tagger;
  private final long seed;
  private final FeatureVector features = new FeatureVector();
  private final ConditionalField field =
      new ConditionalField(NameLabels.ALL, BITS, NameLabels::mayFollow);

  /** Row of the feature that every word has: the first of the templates. */
  private int everywhere;

  NameTrainer(Vocabulary vocabulary, PosTagger tagger, long seed) {
    this.vocabulary = vocabulary;
    this.tagger = tagger;
    this.seed = seed;
  }

  LinearModel train(List<NamedSentence> gold, List<NamedSentence> other, String description) {
    Random random = new Random(seed);
    List<Example> examples = new ArrayList<>();
    gold.forEach(sentence -> examples.add(example(sentence, GOLD)));
    other.forEach(sentence -> examples.add(example(sentence, OTHER)));
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(examples, random);
      examples.forEach(example -> field.learn(example.rows, example.right, example.weight));
    }
    return field.toModel(description, WIDEST, SHY, everywhere);
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
