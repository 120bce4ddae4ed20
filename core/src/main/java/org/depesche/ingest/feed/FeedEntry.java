package org.depesche.ingest.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a feed. What it does not say is null.
 *
 * @param link web address of the article, made absolute where the feed's own address is known
 * @param id what the publisher calls the entry, often its address; stable where the link is not
 * @param title without markup
 * @param authors one name each, without mail addresses
 * @param published verbatim, in any of the forms that feeds use
 * @param updated verbatim
 * @param language of this entry, where it differs from the feed's
 * @param content the article, as far as the feed holds it
 * @param summary what the publisher tells of the article to make people read it
 */
public record FeedEntry(
    @Nullable String link,
    @Nullable String id,
    @Nullable String title,
    List<String> authors,
    @Nullable String published,
    @Nullable String updated,
    @Nullable String language,
    @Nullable Content content,
    @Nullable Content summary) {

  /**
   * Text within an entry.
   *
   * @param mediaType {@code text/html} or {@code text/plain}
   */
  public record Content(String text, String mediaType) {}

  public FeedEntry {
    authors = List.copyOf(authors);
  }

  /** The content, else the summary; null if the entry has neither. */
  public @Nullable Content best() {
    return content == null ? summary : content;
  }
}
