package org.depesche.fetch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.depesche.ingest.feed.FeedEntry;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Tells whether a feed says something else of an entry than before. */
final class Fingerprint {

  private Fingerprint() {}

  /**
   * Changes with title, authors, dates and words of the entry, and not with its markup: there stand
   * counting pixels and numbers that are other ones every time, and each change costs a request.
   */
  static String of(FeedEntry entry) {
    String said =
        String.join(
            "\n",
            Arrays.asList(
                String.valueOf(entry.title()),
                String.valueOf(entry.authors()),
                String.valueOf(entry.published()),
                String.valueOf(entry.updated()),
                words(entry.content()),
                words(entry.summary())));
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static String words(FeedEntry.@Nullable Content content) {
    if (content == null) {
      return "";
    }
    boolean html = content.mediaType().contains("html");
    return html ? Jsoup.parse(content.text()).text() : content.text();
  }
}
