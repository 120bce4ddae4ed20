package org.depesche.fetch;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Lists of feeds: an address a line, or OPML as feed readers write it. */
public final class FeedList {

  private FeedList() {}

  /**
   * The addresses of feeds in a list, each once.
   *
   * @param text lines, of which empty ones and those that begin with {@code #} say nothing, or OPML
   */
  public static List<String> parse(String text) {
    String stripped = text.replace("\uFEFF", "").strip();
    if (stripped.startsWith("<")) {
      return Jsoup.parse(stripped, "", Parser.xmlParser()).select("outline").stream()
          .map(FeedList::feed)
          .filter(address -> !address.isEmpty())
          .distinct()
          .toList();
    }
    return stripped
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .distinct()
        .toList();
  }

  /** OPML says {@code xmlUrl}, and programs write it in any case. */
  private static String feed(Element outline) {
    return outline.attributes().getIgnoreCase("xmlUrl").strip();
  }
}
