package org.depesche.lab.train;

import java.util.List;
import org.depesche.lab.data.NamedSentence;

/**
 * Sentences with names from one data set.
 *
 * @param weight how much each counts in training
 */
record WeightedNames(List<NamedSentence> sentences, float weight) {

  WeightedNames {
    sentences = List.copyOf(sentences);
  }
}
