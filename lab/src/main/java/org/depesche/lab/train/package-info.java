/** Trains the models of the language engine. */
@NullMarked
package org.depesche.lab.train;

import org.jspecify.annotations.NullMarked;
