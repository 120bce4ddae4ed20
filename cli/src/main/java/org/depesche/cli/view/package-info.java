/**
 * How documents, events and claims look on a terminal. Reads the model and asks an archive for the
 * sentences to quote; adds nothing.
 */
@NullMarked
package org.depesche.cli.view;

import org.jspecify.annotations.NullMarked;
