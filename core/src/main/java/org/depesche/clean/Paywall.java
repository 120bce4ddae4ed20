package org.depesche.clean;

import java.util.List;
import org.depesche.clean.PageNames.Role;
import org.depesche.model.Block;
import org.jsoup.nodes.Element;

/**
 * Tells whether a page shows only the beginning of an article that is for subscribers: it says so -
 * to machines by schema.org's {@code isAccessibleForFree}, to readers by a notice - and its text is
 * short. Pages whose notice is hidden beside a whole text are no stubs.
 */
final class Paywall {

  /** A text of an article that is not free, shorter than this, in UTF-16 code units, is a stub. */
  private static final int STUB = 2000;

  /** So is a shorter one where only a class name tells of a paywall. */
  private static final int SHORT_STUB = 1000;

  private Paywall() {}

  static boolean cuts(
      List<Chunk> chunks, boolean notice, LinkedData data, Element body, PageElements elements) {
    int length =
        chunks.stream()
            .filter(chunk -> chunk.kind() != Block.Kind.HEADLINE)
            .mapToInt(chunk -> chunk.text().length())
            .sum();
    if (length >= STUB) {
      return false;
    }
    boolean told = notice || !data.isFree();
    return told || (length < SHORT_STUB && hasWall(body, elements));
  }

  private static boolean hasWall(Element body, PageElements elements) {
    for (Element element : body.getAllElements()) {
      if (elements.is(Role.PAYWALL, element)) {
        return true;
      }
    }
    return false;
  }
}
