package org.depesche.fetch;

import java.time.Instant;
import java.util.Optional;

/**
 * What is remembered of feeds that are followed. What {@code put} was given is there to stay when
 * it returns, also if the process dies then.
 */
public interface WatchState {

  /**
   * A feed.
   *
   * @param validators that came with it when all its entries had been dealt with
   * @param due when it is to be asked for again
   * @param failures how many times in a row it could not be had
   */
  record FeedState(Validators validators, Instant due, int failures) {}

  /**
   * An entry of a feed.
   *
   * @param fingerprint of all that the feed said of it
   * @param failures how many times in a row its page could not be had
   * @param settled whether nothing more is to be done until the feed says something else of it
   */
  record EntryState(String fingerprint, int failures, boolean settled) {}

  Optional<FeedState> feed(String address);

  void putFeed(String address, FeedState state);

  Optional<EntryState> entry(String feed, String location);

  void putEntry(String feed, String location, EntryState state);

  /** What came with a page that was read, whichever feed told of it. */
  Optional<Validators> page(String location);

  void putPage(String location, Validators validators);
}
