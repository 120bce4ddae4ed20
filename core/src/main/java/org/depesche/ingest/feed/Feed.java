package org.depesche.ingest.feed;

import java.util.List;
import org.depesche.model.Hints;
import org.jspecify.annotations.Nullable;

/**
 * A feed as its publisher wrote it.
 *
 * @param title of the whole feed: most often the publisher's name; null if it has none
 * @param language such as {@code de} or {@code en-us}; null if the feed does not say
 * @param entries in the order of the feed
 */
public record Feed(@Nullable String title, @Nullable String language, List<FeedEntry> entries) {

  /** What {@link Hints#origin()} says of values that come from a feed. */
  public static final String ORIGIN = "feed";

  public Feed {
    entries = List.copyOf(entries);
  }

  /** What the feed says of the article behind an entry, wherever the article itself is read. */
  public Hints hints(FeedEntry entry) {
    return new Hints(
        ORIGIN,
        entry.title(),
        title,
        entry.authors(),
        entry.published(),
        entry.updated(),
        entry.language() == null ? language : entry.language());
  }
}
