/** Readers of the public data sets that models are trained and scored on. */
@NullMarked
package org.depesche.lab.data;

import org.jspecify.annotations.NullMarked;
