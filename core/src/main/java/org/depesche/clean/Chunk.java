package org.depesche.clean;

import org.depesche.model.Block;

/**
 * A block of a page before it has a place in the text.
 *
 * @param text with white space collapsed, line breaks kept
 * @param linked how many characters of it stand in links
 * @param tag the element that told its kind
 */
record Chunk(Block.Kind kind, String text, int linked, String tag) {

  /** Whether it is mostly links: navigation, not running text. */
  boolean isMostlyLinks() {
    return linked * 2 > text.length();
  }
}
