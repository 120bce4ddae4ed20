package org.depesche.lab.data;

import java.util.Arrays;
import java.util.List;

/**
 * A sentence with its names.
 *
 * @param right for each word a set of bits: which of {@code NameLabels.ALL} are right; more than
 *     one where the annotation is coarser than those labels
 */
public record NamedSentence(List<String> forms, int[] right) {

  /** The first of the right labels of each word. */
  public int[] labels() {
    return Arrays.stream(right).map(Integer::numberOfTrailingZeros).toArray();
  }
}
