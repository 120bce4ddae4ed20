/**
 * The command line: a class for each sub-command, which opens what the others offer and prints what
 * they return.
 */
@NullMarked
package org.depesche.cli;

import org.jspecify.annotations.NullMarked;
