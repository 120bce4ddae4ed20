package org.depesche.lab.score;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Halves of a set of pages, so that rules can be mended on one and checked on the other. Which half
 * a page is in depends on its address alone.
 */
enum PagePart {
  ALL,
  ODD,
  EVEN;

  boolean holds(PageGold page) {
    if (this == ALL) {
      return true;
    }
    CRC32 hash = new CRC32();
    hash.update(page.address().getBytes(StandardCharsets.UTF_8));
    return (hash.getValue() % 2 == 1) == (this == ODD);
  }
}
