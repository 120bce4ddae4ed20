package org.depesche.annotate;

import java.util.ArrayList;
import java.util.List;
import org.depesche.annotate.linear.Encoded;
import org.depesche.annotate.linear.FeatureVector;
import org.depesche.annotate.linear.LinearModel;
import org.depesche.annotate.linear.NameLabels;
import org.depesche.annotate.linear.NameTemplates;
import org.depesche.model.NameKind;

/** Finds proper names in a sentence, from left to right. */
public final class NameRecogniser {

  /**
   * A name within a sentence.
   *
   * @param first index of its first word
   * @param end index behind its last word
   */
  public record Found(int first, int end, NameKind kind) {}

  private final LinearModel model;

  public NameRecogniser(LinearModel model) {
    if (!model.labels().equals(NameLabels.ALL)) {
      throw new IllegalArgumentException("no model of names: " + model.labels());
    }
    this.model = model;
  }

  /** The names of a sentence that has its tags, in text order, without overlap. */
  public List<Found> names(Encoded sentence) {
    return names(labels(sentence));
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

  private int[] labels(Encoded sentence) {
    FeatureVector features = new FeatureVector();
    int[] scores = new int[NameLabels.ALL.size()];
    int[] labels = new int[sentence.size()];
    int last = -1;
    int lastButOne = -1;
    for (int i = 0; i < labels.length; i++) {
      NameTemplates.fill(sentence, i, last, lastButOne, features);
      model.score(features, scores);
      int best = NameLabels.OUTSIDE;
      for (int label = 1; label < scores.length; label++) {
        if (scores[label] > scores[best] && NameLabels.mayFollow(label, last)) {
          best = label;
        }
      }
      labels[i] = best;
      lastButOne = last;
      last = best;
    }
    return labels;
  }
}
