/** Measures how fast parts are, on data made here from a seed. */
@NullMarked
package org.depesche.lab.bench;

import org.jspecify.annotations.NullMarked;
