package org.depesche.lab.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.depesche.annotate.PosTagger;
import org.depesche.annotate.linear.Encoded;
import org.depesche.annotate.linear.LinearModel;
import org.depesche.annotate.linear.NameLabels;
import org.depesche.annotate.linear.NameTemplates;
import org.depesche.annotate.linear.Vocabulary;
import org.depesche.lab.data.NamedSentence;

/** Trains the name recogniser on its own decisions. */
final class NameTrainer {

  private static final int BITS = 20;
  private static final int EPOCHS = 7;
  private static final float WIDEST = 16;

  private record Tagged(Encoded encoded, int[] right) {}

  private final Vocabulary vocabulary;
  private final PosTagger tagger;
  private final long seed;

  NameTrainer(Vocabulary vocabulary, PosTagger tagger, long seed) {
    this.vocabulary = vocabulary;
    this.tagger = tagger;
    this.seed = seed;
  }

  LinearModel train(List<NamedSentence> sentences, String description) {
    Learner learner = new Learner(NameLabels.ALL, BITS);
    Random random = new Random(seed);
    List<Tagged> order = new ArrayList<>();
    for (NamedSentence sentence : sentences) {
      Encoded encoded = new Encoded(sentence.forms(), vocabulary);
      tagger.tag(encoded);
      order.add(new Tagged(encoded, sentence.right()));
    }
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      order.forEach(sentence -> learn(sentence.encoded, sentence.right, learner));
    }
    return learner.model(description, WIDEST);
  }

  private static void learn(Encoded encoded, int[] right, Learner learner) {
    int last = -1;
    int lastButOne = -1;
    for (int i = 0; i < right.length; i++) {
      NameTemplates.fill(encoded, i, last, lastButOne, learner.features);
      int before = last;
      int bits = right[i];
      int best =
          learner.decide(
              label -> NameLabels.mayFollow(label, before), label -> (bits >> label & 1) == 1);
      lastButOne = last;
      last = best;
    }
  }
}
