/**
 * Finds articles in what the user names: files, folders, standard input. Reads bytes and gives
 * articles; whatever cannot be read is told in one line and skipped. Adds no layer.
 */
@NullMarked
package org.depesche.ingest;

import org.jspecify.annotations.NullMarked;
