/**
 * Opens the trained weights and word lists that this module carries as resources, language by
 * language: {@code de/time/months.tsv}. Reads and adds no layer.
 */
@NullMarked
package org.depesche.models;

import org.jspecify.annotations.NullMarked;
