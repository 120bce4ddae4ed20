package org.depesche.fetch;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.depesche.ingest.Ingest;
import org.depesche.ingest.Input;
import org.depesche.ingest.feed.Feed;
import org.depesche.ingest.feed.FeedException;
import org.depesche.ingest.feed.FeedReader;
import org.depesche.model.Hints;

/** Opens addresses beside files: what stands there, and for a feed the articles it tells of. */
public final class WebReader {

  /** RFC 3986, 3.1. */
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://");

  private final Fetcher fetcher;
  private final Entries entries;

  public WebReader(Fetcher fetcher) {
    this.fetcher = fetcher;
    this.entries = new Entries(fetcher);
  }

  /** Whether {@code text} is meant as an address, of whatever scheme, and not as a path. */
  public static boolean isAddress(String text) {
    return SCHEME.matcher(text).lookingAt();
  }

  /**
   * Everything that files, folders and addresses lead to, in their order. One after another is
   * fetched, when it is drawn. Nothing is thrown for bad input: it comes as {@link Input.Skipped}.
   *
   * @param paths as for {@link Ingest#open}, or addresses
   */
  public Stream<Input> open(List<String> paths) {
    List<Stream<Input>> parts = new ArrayList<>();
    List<String> files = new ArrayList<>();
    for (String path : paths) {
      if (isAddress(path)) {
        parts.add(Ingest.open(List.copyOf(files)));
        files.clear();
        parts.add(stream(new Chain<>(List.of(path).iterator(), this::open)));
      } else {
        files.add(path);
      }
    }
    parts.add(Ingest.open(files));
    return stream(new Chain<>(parts.iterator(), Stream::iterator))
        .onClose(() -> parts.forEach(Stream::close));
  }

  private static Stream<Input> stream(Iterator<Input> inputs) {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(inputs, Spliterator.ORDERED | Spliterator.NONNULL),
        false);
  }

  private Iterator<Input> open(String address) {
    return switch (fetcher.get(address)) {
      case Answer.Refused refused -> List.<Input>of(Entries.skipped(refused)).iterator();
      case Answer.Unchanged unchanged -> List.<Input>of().iterator();
      case Answer.Page page ->
          FeedReader.looksLikeFeed(page.content())
              ? openFeed(page)
              : Entries.open(page, Hints.NONE);
    };
  }

  private Iterator<Input> openFeed(Answer.Page page) {
    try {
      Feed feed = FeedReader.read(page.content(), page.address());
      return new Chain<>(
          feed.entries().iterator(),
          entry -> entries.get(page.address(), feed, entry, Validators.NONE).inputs());
    } catch (FeedException e) {
      return List.<Input>of(Watcher.brokenFeed(page.address(), e)).iterator();
    }
  }
}
