package org.depesche.annotate;

import org.depesche.annotate.linear.ArcTemplates;
import org.depesche.annotate.linear.Encoded;
import org.depesche.annotate.linear.FeatureVector;
import org.depesche.annotate.linear.LinearModel;
import org.depesche.annotate.linear.ParserState;
import org.depesche.annotate.linear.RelationTemplates;
import org.depesche.annotate.linear.TreeView;

/**
 * Finds the head of each word by a greedy transition parser, then names the relations of the whole
 * tree. Takes time linear in the length of the sentence.
 */
public final class DependencyParser {

  /** A tree: head of each word (-1 for the root) and relation to it. */
  public record Tree(int[] heads, String[] relations) {}

  private static final String ROOT = "root";

  private final LinearModel arcs;
  private final LinearModel relations;

  public DependencyParser(LinearModel arcs, LinearModel relations) {
    this.arcs = arcs;
    this.relations = relations;
  }

  /** Parses a sentence that has its tags. */
  public Tree parse(Encoded sentence) {
    FeatureVector features = new FeatureVector();
    int[] heads = heads(sentence, features);
    String[] names = relations(new TreeView(sentence, heads), features);
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] == heads.length) {
        heads[i] = -1;
      }
    }
    return new Tree(heads, names);
  }

  private int[] heads(Encoded sentence, FeatureVector features) {
    int[] scores = new int[ParserState.TRANSITIONS];
    ParserState state = new ParserState(sentence);
    while (!state.done()) {
      ArcTemplates.fill(state, features);
      arcs.score(features, scores);
      int best = -1;
      for (int t = 0; t < ParserState.TRANSITIONS; t++) {
        if (state.allows(t) && (best < 0 || scores[t] > scores[best])) {
          best = t;
        }
      }
      state.apply(best);
    }
    return state.heads();
  }

  private String[] relations(TreeView tree, FeatureVector features) {
    int[] scores = new int[relations.labels().size()];
    String[] names = new String[tree.size()];
    for (int word : tree.order()) {
      if (tree.isRoot(word)) {
        names[word] = ROOT;
      } else {
        RelationTemplates.fill(tree, word, features);
        relations.score(features, scores);
        names[word] = relations.labels().get(relations.best(scores));
      }
      tree.relation(word, names[word]);
    }
    return names;
  }
}
