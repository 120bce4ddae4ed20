/**
 * Derives the knowledge tables that {@code models} ships from public data sets. Reads a folder of
 * them, adds no layer.
 */
@NullMarked
package org.depesche.lab.knowledge;

import org.jspecify.annotations.NullMarked;
