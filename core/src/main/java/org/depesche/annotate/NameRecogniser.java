package org.depesche.annotate;

import java.util.ArrayList;
import java.util.List;
import org.depesche.annotate.linear.Encoded;
import org.depesche.annotate.linear.FeatureVector;
import org.depesche.annotate.linear.LinearModel;
import org.depesche.annotate.linear.NameLabels;
import org.depesche.annotate.linear.NameTemplates;
import org.depesche.model.NameKind;

/**
 * Finds proper names: the labels of a sentence's words that are best together. In a document each
 * sentence is read by itself first; then what was found elsewhere counts too, see {@link
 * NameVotes}.
 */
public final class NameRecogniser {

  /**
   * A name within a sentence.
   *
   * @param first index of its first word
   * @param end index behind its last word
   */
  public record Found(int first, int end, NameKind kind) {}

  private static final int LABELS = NameLabels.ALL.size();

  /** Low enough that no sum with it is ever the best, high enough that no sum overflows. */
  private static final int NEVER = -(1 << 28);

  private final LinearModel model;

  /** What it is worth that a label follows another; the start of a sentence comes last. */
  private final int[][] transitions;

  public NameRecogniser(LinearModel model) {
    if (!model.labels().equals(NameLabels.ALL)) {
      throw new IllegalArgumentException("no model of names: " + model.labels());
    }
    this.model = model;
    this.transitions = transitions(model);
  }

  /** The names of a sentence that has its tags, in text order, without overlap. */
  public List<Found> names(Encoded sentence) {
    return names(best(scores(sentence)));
  }

  /** The names that a sequence of {@link NameLabels} tells of. */
  public static List<Found> names(int[] labels) {
    List<Found> names = new ArrayList<>();
    int i = 0;
    while (i < labels.length) {
      int first = i++;
      if (labels[first] != NameLabels.OUTSIDE) {
        while (i < labels.length
            && labels[i] != NameLabels.OUTSIDE
            && !NameLabels.begins(labels[i])) {
          i++;
        }
        names.add(new Found(first, i, NameLabels.kind(labels[first])));
      }
    }
    return names;
  }

  /** The names of each sentence of a document. */
  public List<List<Found>> names(List<Encoded> document) {
    NameVotes votes = new NameVotes();
    List<int[]> scores = new ArrayList<>();
    List<int[]> labels = new ArrayList<>();
    for (Encoded sentence : document) {
      int[] own = scores(sentence);
      scores.add(own);
      labels.add(best(own));
      votes.add(sentence, labels.getLast());
    }
    List<List<Found>> names = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      boolean swayed = votes.sway(document.get(i), labels.get(i), scores.get(i));
      names.add(names(swayed ? best(scores.get(i)) : labels.get(i)));
    }
    return names;
  }

  /** For each word the scores of all labels. */
  private int[] scores(Encoded sentence) {
    FeatureVector features = new FeatureVector();
    int[] scores = new int[sentence.size() * LABELS];
    int[] own = new int[LABELS];
    for (int i = 0; i < sentence.size(); i++) {
      NameTemplates.fill(sentence, i, features);
      model.score(features, own);
      System.arraycopy(own, 0, scores, i * LABELS, LABELS);
    }
    return scores;
  }

  /** The sequence of labels with the highest sum of scores and transitions (Viterbi). */
  private int[] best(int[] scores) {
    int n = scores.length / LABELS;
    int[] labels = new int[n];
    if (n == 0) {
      return labels;
    }
    byte[] before = new byte[n * LABELS];
    int[] sums = new int[LABELS];
    int[] lastSums = new int[LABELS];
    for (int i = 0; i < n; i++) {
      for (int label = 0; label < LABELS; label++) {
        int best = i == 0 ? LABELS : bestBefore(label, lastSums);
        before[i * LABELS + label] = (byte) best;
        int until = (i == 0 ? 0 : lastSums[best]) + transitions[best][label];
        sums[label] = Math.max(NEVER, until + scores[i * LABELS + label]);
      }
      int[] swap = lastSums;
      lastSums = sums;
      sums = swap;
    }
    int best = model.best(lastSums);
    for (int i = n - 1; i >= 0; i--) {
      labels[i] = best;
      best = before[i * LABELS + best];
    }
    return labels;
  }

  private int bestBefore(int label, int[] lastSums) {
    int best = NameLabels.OUTSIDE;
    int most = lastSums[best] + transitions[best][label];
    for (int last = 1; last < LABELS; last++) {
      int sum = lastSums[last] + transitions[last][label];
      if (sum > most) {
        best = last;
        most = sum;
      }
    }
    return best;
  }

  private static int[][] transitions(LinearModel model) {
    int[][] transitions = new int[LABELS + 1][LABELS];
    FeatureVector features = new FeatureVector();
    for (int last = 0; last <= LABELS; last++) {
      int before = last == LABELS ? -1 : last;
      NameTemplates.fillTransition(before, features);
      model.score(features, transitions[last]);
      for (int label = 0; label < LABELS; label++) {
        if (!NameLabels.mayFollow(label, before)) {
          transitions[last][label] = NEVER;
        }
      }
    }
    return transitions;
  }
}
