package org.depesche.fetch;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.depesche.ingest.Ingest;
import org.depesche.ingest.Input;
import org.depesche.ingest.feed.Feed;
import org.depesche.ingest.feed.FeedEntry;
import org.depesche.model.Article;
import org.depesche.model.Hints;

/** Gets the articles that the entries of a feed tell of. */
final class Entries {

  private final Fetcher fetcher;

  Entries(Fetcher fetcher) {
    this.fetcher = fetcher;
  }

  /**
   * What came of an entry.
   *
   * @param answer to asking for its page; an entry without a link is {@link Refusal#BAD_ADDRESS}
   * @param inputs articles, or why there is none; empty if the page has not changed. Opened as they
   *     are drawn: a page may be an archive of many
   * @param nothing whether there is no article because the page could not be had
   */
  record Fetched(Answer answer, Iterator<Input> inputs, boolean nothing) {}

  /**
   * The page that the entry links to; if that can't be had, what the feed itself holds of it, as
   * far as that is the article and no summary.
   *
   * @param feedAddress where the feed stands
   * @param known what came with the page the last time
   */
  Fetched get(String feedAddress, Feed feed, FeedEntry entry, Validators known) {
    Hints hints = feed.hints(entry);
    String location = location(feedAddress, entry);
    Answer answer =
        entry.link() == null
            ? FetchException.lasting(
                    Refusal.BAD_ADDRESS, "the entry has no link; see its feed " + feedAddress)
                .answer(location)
            : fetcher.get(entry.link(), known);
    return switch (answer) {
      case Answer.Unchanged unchanged -> new Fetched(answer, Collections.emptyIterator(), false);
      case Answer.Page page -> new Fetched(answer, open(page, hints), false);
      case Answer.Refused refused -> {
        FeedEntry.Content content = entry.content();
        Input input = content == null ? skipped(refused) : held(location, content, hints);
        yield new Fetched(answer, List.of(input).iterator(), content == null);
      }
    };
  }

  /** What the bytes of a page hold. */
  static Iterator<Input> open(Answer.Page page, Hints hints) {
    // Nothing to close: the bytes are at hand.
    return Ingest.open(new Article(page.address(), page.content(), page.mediaType(), hints))
        .iterator();
  }

  static Input.Skipped skipped(Answer.Refused refused) {
    return new Input.Skipped(refused.address(), refused.refusal().code(), refused.message());
  }

  /**
   * Where an entry's article stands: its link, else a part of the feed. What a feed calls a link
   * may be a script, and locations become links in pages.
   */
  static String location(String feedAddress, FeedEntry entry) {
    String link = entry.link();
    if (link != null && WebReader.isAddress(link)) {
      return Plain.withoutControls(link);
    }
    String id = entry.id() == null ? String.valueOf(entry.title()) : entry.id();
    return feedAddress + "#" + Plain.line(id);
  }

  private static Input held(String location, FeedEntry.Content content, Hints hints) {
    return new Input.Found(
        new Article(
            location,
            content.text().getBytes(StandardCharsets.UTF_8),
            content.mediaType() + "; charset=utf-8",
            hints));
  }
}
