/**
 * Finds who and what a text speaks of. Reads language, metadata, sentences and names; adds mentions
 * and entities.
 */
@NullMarked
package org.depesche.entity;

import org.jspecify.annotations.NullMarked;
