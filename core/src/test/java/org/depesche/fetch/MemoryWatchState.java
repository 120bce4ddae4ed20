package org.depesche.fetch;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Remembers until the test is over, or dies at the write that it is told. */
final class MemoryWatchState implements WatchState {

  /** The process is no more. */
  static final class Died extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private final Map<String, FeedState> feeds = new TreeMap<>();
  private final Map<String, EntryState> entries = new TreeMap<>();
  private final Map<String, Validators> pages = new TreeMap<>();
  int writesLeft = Integer.MAX_VALUE;

  void write() {
    if (writesLeft-- == 0) {
      throw new Died();
    }
  }

  @Override
  public Optional<FeedState> feed(String address) {
    return Optional.ofNullable(feeds.get(address));
  }

  @Override
  public void putFeed(String address, FeedState state) {
    write();
    feeds.put(address, state);
  }

  @Override
  public Optional<EntryState> entry(String feed, String location) {
    return Optional.ofNullable(entries.get(feed + " " + location));
  }

  @Override
  public void putEntry(String feed, String location, EntryState state) {
    write();
    entries.put(feed + " " + location, state);
  }

  @Override
  public Optional<Validators> page(String location) {
    return Optional.ofNullable(pages.get(location));
  }

  @Override
  public void putPage(String location, Validators validators) {
    write();
    pages.put(location, validators);
  }
}
