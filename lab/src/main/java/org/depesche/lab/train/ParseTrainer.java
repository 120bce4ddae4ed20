package org.depesche.lab.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.depesche.annotate.linear.ArcTemplates;
import org.depesche.annotate.linear.Encoded;
import org.depesche.annotate.linear.LinearModel;
import org.depesche.annotate.linear.ParserState;
import org.depesche.annotate.linear.RelationTemplates;
import org.depesche.annotate.linear.TreeView;
import org.depesche.lab.data.TreeSentence;
import org.depesche.lab.data.TreeWord;

/**
 * Trains the parser with a dynamic oracle: from the second epoch on it mostly follows its own
 * transitions, and learns the best way on from wherever they lead (Goldberg and Nivre 2013).
 */
final class ParseTrainer {

  /** A sentence of a treebank with the tags that the tagger gives it. */
  record Tagged(TreeSentence tree, Encoded encoded) {}

  private static final int ARC_BITS = 22;
  private static final int RELATION_BITS = 19;
  private static final int ARC_EPOCHS = 12;
  private static final int RELATION_EPOCHS = 7;
  private static final float WIDEST = 16;
  private static final int EXPLORED_TENTHS = 9;

  /** Subtypes that later stages ask for; the others are cut off. */
  private static final Set<String> SUBTYPES =
      Set.of(
          "nsubj:pass",
          "csubj:pass",
          "aux:pass",
          "obl:agent",
          "compound:prt",
          "acl:relcl",
          "nmod:poss",
          "det:poss");

  private final long seed;

  ParseTrainer(long seed) {
    this.seed = seed;
  }

  LinearModel arcs(List<Tagged> sentences, String description) {
    Learner learner = new Learner(List.of("shift", "left", "right"), ARC_BITS);
    Random random = new Random(seed);
    List<Tagged> order =
        new ArrayList<>(sentences.stream().filter(s -> s.tree.projective()).toList());
    int[] costs = new int[ParserState.TRANSITIONS];
    for (int epoch = 0; epoch < ARC_EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      for (Tagged sentence : order) {
        int[] gold = sentence.tree.heads();
        ParserState state = new ParserState(sentence.encoded);
        while (!state.done()) {
          int least = costs(state, gold, costs);
          ArcTemplates.fill(state, learner.features);
          int best = learner.decide(state::allows, t -> costs[t] == least);
          boolean explore = epoch > 0 && random.nextInt(10) < EXPLORED_TENTHS;
          state.apply(explore ? best : learner.good());
        }
      }
    }
    return learner.model(description, WIDEST);
  }

  private static int costs(ParserState state, int[] gold, int[] costs) {
    int least = Integer.MAX_VALUE;
    for (int t = 0; t < costs.length; t++) {
      costs[t] = state.allows(t) ? state.cost(t, gold) : Integer.MAX_VALUE;
      least = Math.min(least, costs[t]);
    }
    return least;
  }

  LinearModel relations(List<Tagged> sentences, String description) {
    TreeSet<String> names = new TreeSet<>();
    for (Tagged sentence : sentences) {
      sentence.tree.words().forEach(word -> names.add(relation(word)));
    }
    List<String> labels = List.copyOf(names);
    List<String> bases = labels.stream().map(ParseTrainer::base).toList();
    Learner learner = new Learner(labels, RELATION_BITS);
    Random random = new Random(seed);
    List<Tagged> order = new ArrayList<>(sentences);
    for (int epoch = 0; epoch < RELATION_EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      for (Tagged sentence : order) {
        TreeView view = new TreeView(sentence.encoded, sentence.tree.heads());
        for (int i : view.order()) {
          if (view.isRoot(i)) {
            view.relation(i, "root");
            continue;
          }
          TreeWord word = sentence.tree.words().get(i);
          RelationTemplates.fill(view, i, learner.features);
          int gold = labels.indexOf(relation(word));
          int best =
              learner.decide(
                  label -> true,
                  sentence.tree.gold()
                      ? label -> label == gold
                      : label -> bases.get(label).equals(word.base()));
          view.relation(i, labels.get(best));
        }
      }
    }
    return learner.model(description, WIDEST);
  }

  private static String relation(TreeWord word) {
    return SUBTYPES.contains(word.relation()) ? word.relation() : word.base();
  }

  private static String base(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }
}
