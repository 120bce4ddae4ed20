package org.depesche.annotate;

import org.depesche.model.Span;

/**
 * A word as syntax counts them, before it is analysed. The words of a contraction ("im" = "in dem")
 * share one span.
 *
 * @param form the word with typography normalised by {@link Forms}; for a contraction its part
 */
public record Word(Span span, String form) {}
