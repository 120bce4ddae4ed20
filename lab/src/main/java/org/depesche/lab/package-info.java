/**
 * Training, scoring and benchmarks behind one command. Reads data sets from folders that the caller
 * names and adds nothing to the project by itself. Not published.
 */
@NullMarked
package org.depesche.lab;

import org.jspecify.annotations.NullMarked;
