package org.depesche.ingest.feed;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Web addresses within a feed. */
final class Links {

  private final String base;

  /**
   * @param base address of the feed, or a path, against which nothing can be resolved
   */
  Links(String base) {
    this.base = base;
  }

  /** The address in full; null if it is none that leads into the web. */
  @Nullable String absolute(@Nullable String link) {
    String address = link == null ? "" : link.strip();
    if (isWeb(address)) {
      return address;
    }
    if (address.isEmpty() || !isWeb(base) || address.contains(" ")) {
      return null;
    }
    try {
      String resolved = URI.create(base).resolve(address).toString();
      return isWeb(resolved) ? resolved : null;
    } catch (IllegalArgumentException e) {
      return null; // characters that no address may hold
    }
  }

  static boolean isWeb(String address) {
    return address.regionMatches(true, 0, "http://", 0, 7)
        || address.regionMatches(true, 0, "https://", 0, 8);
  }
}
