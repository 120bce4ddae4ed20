package org.depesche.lab.data;

import java.util.List;

/**
 * A sentence with its names.
 *
 * @param right for each word a set of bits: which of {@code NameLabels.ALL} are right; more than
 *     one where the annotation is coarser than those labels
 */
public record NamedSentence(List<String> forms, int[] right) {}
