package org.depesche.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Iterator;
import org.depesche.ingest.feed.Feed;
import org.depesche.ingest.feed.FeedEntry;
import org.depesche.ingest.feed.FeedException;
import org.depesche.ingest.feed.FeedReader;
import org.depesche.model.Article;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a feed as articles: their content, or where there is none the summary, so that
 * what the publisher told is not lost.
 */
final class FeedFile implements Unpacking {

  private final String location;
  private final Feed feed;
  private final Iterator<FeedEntry> entries;
  private int number;

  FeedFile(Piece piece) throws IOException {
    location = piece.location();
    try {
      feed = FeedReader.read(piece.all(Ingest.WHOLE_LIMIT), location);
    } catch (FeedException e) {
      throw new SkipException(SkipCode.DAMAGED, e.getMessage() + "; fetch the feed again");
    }
    entries = feed.entries().iterator();
  }

  @Override
  public @Nullable Unpacked next() {
    if (!entries.hasNext()) {
      return null;
    }
    FeedEntry entry = entries.next();
    String numbered = location + "#" + ++number;
    FeedEntry.Content content = entry.best();
    if (content == null) {
      return new Unpacked.Ready(
          Input.Skipped.of(
              numbered, SkipCode.BAD_RECORD, "an entry without text; fetch the article itself"));
    }
    String place = entry.link() == null ? numbered : entry.link();
    return new Unpacked.Ready(
        new Input.Found(
            new Article(
                place,
                content.text().getBytes(UTF_8),
                content.mediaType() + "; charset=utf-8",
                feed.hints(entry))));
  }
}
