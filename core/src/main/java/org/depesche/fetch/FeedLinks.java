package org.depesche.fetch;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Finds the feed that a page names in its head. */
final class FeedLinks {

  /** Heads are at the beginning; the rest of a page need not be parsed. */
  private static final int HEAD = 256 << 10;

  private static final String FEEDS =
      "link[rel~=(?i)alternate][type~=(?i)^application/(rss|atom|feed)\\+(xml|json)][href]";

  private FeedLinks() {}

  /** The address of the first feed that the page names. */
  static Optional<String> of(Answer.Page page) {
    byte[] head = Arrays.copyOf(page.content(), Math.min(HEAD, page.content().length));
    String text = new String(head, StandardCharsets.UTF_8); // addresses are ASCII
    Element link = Jsoup.parse(text, page.address()).selectFirst(FEEDS);
    try {
      return link == null
          ? Optional.empty()
          : Optional.of(Address.parse(page.address()).resolve(link.attr("href")).toString());
    } catch (FetchException e) {
      return Optional.empty();
    }
  }
}
