package org.depesche.ingest.feed;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Reads RSS (0.9x, 1.0, 2.0), Atom (0.3, 1.0) and JSON Feed (1, 1.1).
 *
 * <p>Tolerant, as feeds are often not well-formed: what is broken costs the entry, not the feed.
 * Entities that a document type declares are not expanded and nothing outside of the bytes is
 * looked at, so there is nothing to attack with either.
 */
public final class FeedReader {

  private static final int HEAD = 4096;

  /** The first element after declarations, comments and a document type. */
  private static final Pattern XML_ROOT =
      Pattern.compile(
          "\\A[^<]{0,64}(?:<\\?[^>]*>\\s*|<!--.*?-->\\s*|<!DOCTYPE[^>\\[]*(?:\\[.*?\\]\\s*)?>\\s*)*+"
              + "<(?:rss|(?:\\w+:)?feed|(?:\\w+:)?RDF)[\\s>]",
          Pattern.DOTALL);

  private static final Pattern JSON_FEED =
      Pattern.compile(
          "\\A[^{]{0,16}\\{.*\"version\"\\s*:\\s*\"https?:\\\\?/\\\\?/jsonfeed\\.org",
          Pattern.DOTALL);

  private FeedReader() {}

  /**
   * What the feed says.
   *
   * @param bytes of the feed; its encoding is told by a byte order mark, the XML declaration, else
   *     UTF-8
   * @param location of the feed; relative links are made absolute if this is a web address
   * @throws FeedException if the bytes are no feed
   */
  public static Feed read(byte[] bytes, String location) throws FeedException {
    if (looksLikeXmlFeed(bytes)) {
      return new XmlFeed(location).read(bytes);
    }
    if (looksLikeJsonFeed(bytes)) {
      return new JsonFeed(location).read(bytes);
    }
    throw new FeedException("neither RSS nor Atom nor JSON Feed");
  }

  /** Whether the first bytes are those of a feed; the rest may still be broken. */
  public static boolean looksLikeFeed(byte[] bytes) {
    return looksLikeXmlFeed(bytes) || looksLikeJsonFeed(bytes);
  }

  private static boolean looksLikeXmlFeed(byte[] bytes) {
    return XML_ROOT.matcher(head(bytes)).find();
  }

  private static boolean looksLikeJsonFeed(byte[] bytes) {
    return JSON_FEED.matcher(head(bytes)).find();
  }

  /** The first characters, NULs of UTF-16 left out: only ASCII is looked for. */
  private static String head(byte[] bytes) {
    int length = Math.min(HEAD, bytes.length);
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).replace("\0", "");
  }
}
