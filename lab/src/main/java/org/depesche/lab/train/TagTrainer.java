package org.depesche.lab.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.depesche.annotate.linear.Encoded;
import org.depesche.annotate.linear.LinearModel;
import org.depesche.annotate.linear.TagTemplates;
import org.depesche.annotate.linear.Vocabulary;
import org.depesche.lab.data.TreeSentence;
import org.depesche.lab.data.TreeWord;

/** Trains the part-of-speech tagger on its own decisions. */
final class TagTrainer {

  private static final int BITS = 20;
  static final int EPOCHS = 8;
  private static final float WIDEST = 16;

  private final Vocabulary vocabulary;
  private final int epochs;
  private final long seed;

  TagTrainer(Vocabulary vocabulary, int epochs, long seed) {
    this.vocabulary = vocabulary;
    this.epochs = epochs;
    this.seed = seed;
  }

  LinearModel train(List<TreeSentence> sentences, String description) {
    TreeSet<String> tags = new TreeSet<>();
    for (TreeSentence sentence : sentences) {
      if (sentence.gold()) {
        sentence.words().forEach(word -> tags.add(Tags.of(word)));
      } else {
        sentence.words().forEach(word -> tags.add(word.upos()));
      }
    }
    List<String> labels = List.copyOf(tags);
    List<String> parts = labels.stream().map(tag -> Encoded.uposOf(tag).name()).toList();
    Learner learner = new Learner(labels, BITS);
    Random random = new Random(seed);
    List<ParseTrainer.Tagged> order = new ArrayList<>();
    for (TreeSentence sentence : sentences) {
      order.add(new ParseTrainer.Tagged(sentence, new Encoded(sentence.forms(), vocabulary)));
    }
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      for (ParseTrainer.Tagged sentence : order) {
        learn(sentence, labels, parts, learner);
      }
    }
    return learner.model(description, WIDEST);
  }

  private static void learn(
      ParseTrainer.Tagged sentence, List<String> labels, List<String> parts, Learner learner) {
    Encoded encoded = sentence.encoded();
    for (int i = 0; i < encoded.size(); i++) {
      TagTemplates.fill(encoded, i, learner.features);
      TreeWord word = sentence.tree().words().get(i);
      int best = learner.decide(label -> true, right(word, sentence.tree().gold(), labels, parts));
      encoded.tag(i, labels.get(best));
    }
  }

  /** Sentences that no one checked have no features: any tag of the part of speech is right. */
  private static Learner.Choice right(
      TreeWord word, boolean gold, List<String> labels, List<String> parts) {
    if (gold) {
      int tag = labels.indexOf(Tags.of(word));
      return label -> label == tag;
    }
    return label -> parts.get(label).equals(word.upos());
  }
}
