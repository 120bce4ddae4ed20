package org.depesche.clean;

import org.depesche.model.Block;
import org.jspecify.annotations.Nullable;

/**
 * A block of a page before it has a place in the text.
 *
 * @param text with white space collapsed, line breaks kept
 * @param linked how many characters of it stand in links
 * @param tag the element that told its kind
 * @param group the list or table that it is an item of; null if it is none. Groups are compared by
 *     identity
 */
record Chunk(Block.Kind kind, String text, int linked, String tag, @Nullable Object group) {

  /** Whether it is mostly links: navigation, not running text. */
  boolean isMostlyLinks() {
    return linked * 2 > text.length();
  }
}
