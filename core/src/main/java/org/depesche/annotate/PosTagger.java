package org.depesche.annotate;

import java.util.List;
import org.depesche.annotate.linear.Encoded;
import org.depesche.annotate.linear.FeatureVector;
import org.depesche.annotate.linear.LinearModel;
import org.depesche.annotate.linear.TagTemplates;
import org.depesche.model.Upos;

/** Gives each word its part of speech, from left to right. */
public final class PosTagger {

  private final LinearModel model;
  private final List<Upos> upos;

  public PosTagger(LinearModel model) {
    this.model = model;
    this.upos = model.labels().stream().map(Encoded::uposOf).toList();
  }

  /** Sets the tags of the sentence. */
  public void tag(Encoded sentence) {
    FeatureVector features = new FeatureVector();
    int[] scores = new int[model.labels().size()];
    for (int i = 0; i < sentence.size(); i++) {
      TagTemplates.fill(sentence, i, features);
      model.score(features, scores);
      int best = model.best(scores);
      sentence.tag(i, model.labels().get(best), upos.get(best));
    }
  }
}
