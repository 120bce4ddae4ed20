/**
 * Scorers for the tasks that the pipeline does, against public data sets and our own texts. Reads
 * gold from folders or resources, runs the standard pipeline over its texts, and prints Markdown.
 */
@NullMarked
package org.depesche.lab.score;

import org.jspecify.annotations.NullMarked;
