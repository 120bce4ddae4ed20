package org.depesche.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depesche.fetch.WatchState.EntryState;
import org.depesche.fetch.WatchState.FeedState;
import org.depesche.ingest.Input;
import org.depesche.ingest.feed.Feed;
import org.depesche.ingest.feed.FeedEntry;
import org.depesche.ingest.feed.FeedException;
import org.depesche.ingest.feed.FeedReader;

/**
 * Follows feeds: asks each when it is due, and gets what is new or told differently than before.
 *
 * <p>An entry is remembered after its article was taken, and a feed after all its entries. Whoever
 * is killed in between takes the same article once more, at the same location, which an archive
 * knows then.
 */
public final class Watcher {

  /** The skip code of what is no feed, or one that can't be read. */
  public static final String BROKEN_FEED = "broken-feed";

  private static final int ATTEMPTS = 5;
  private static final Duration LONGEST = Duration.ofDays(1);
  private static final int DOUBLINGS = 10;

  /** Refused by us, and perhaps not the next time: the user may allow it. */
  private static final Set<Refusal> NOT_ASKED =
      EnumSet.of(Refusal.BAD_ADDRESS, Refusal.INWARD_ADDRESS);

  private final Fetcher fetcher;
  private final Entries entries;
  private final WatchState state;
  private final Timing timing;
  private final Duration every;

  /**
   * @param every how long to wait before a feed is asked for again
   */
  public Watcher(Fetcher fetcher, WatchState state, Timing timing, Duration every) {
    this.fetcher = fetcher;
    this.entries = new Entries(fetcher);
    this.state = state;
    this.timing = timing;
    this.every = every;
  }

  /** Takes what was found. When it returns, an article is there to stay. */
  public interface Intake {
    void take(Input input);
  }

  /** What asking for a feed gave. */
  public sealed interface Round {

    /** The same as before. */
    record Unchanged() implements Round {}

    /**
     * It was read.
     *
     * @param entries that it holds
     * @param asked of these, whose pages were asked for
     */
    record Read(int entries, int asked) implements Round {}

    /** It could not be had; it is asked for again at its next due time. */
    record Failed(Input.Skipped why, Instant due) implements Round {}
  }

  /** Whether it is time to ask for the feed. */
  public boolean isDue(String feed) {
    return !due(feed).isAfter(timing.now());
  }

  /** Whether the feed could not be had and is not to be asked for again yet. */
  public boolean isResting(String feed) {
    return !isDue(feed) && state.feed(feed).map(known -> known.failures() > 0).orElse(false);
  }

  private Instant due(String feed) {
    return state.feed(feed).map(FeedState::due).orElse(Instant.EPOCH);
  }

  /** Asks for the feed, due or not, and hands on what is new or has changed. */
  public Round ask(String feed, Intake intake) {
    Optional<FeedState> before = state.feed(feed);
    Validators validators = before.map(FeedState::validators).orElse(Validators.NONE);
    int failures = before.map(FeedState::failures).orElse(0);
    switch (fetcher.get(feed, validators)) {
      case Answer.Unchanged unchanged -> {
        state.putFeed(feed, new FeedState(validators, timing.now().plus(every), 0));
        return new Round.Unchanged();
      }
      case Answer.Refused refused -> {
        if (NOT_ASKED.contains(refused.refusal())) {
          failures = -1; // it was not the feed that failed
        }
        Duration asked = Optional.ofNullable(refused.retryAfter()).orElse(Duration.ZERO);
        return failed(feed, Entries.skipped(refused), validators, failures, asked);
      }
      case Answer.Page page -> {
        try {
          return read(feed, page, FeedReader.read(page.content(), page.address()), intake);
        } catch (FeedException e) {
          return failed(feed, noFeed(feed, page, e), Validators.NONE, failures, Duration.ZERO);
        }
      }
    }
  }

  /** People name the page that they read; it often says where its feed is. */
  private static Input.Skipped noFeed(String feed, Answer.Page page, FeedException e) {
    return FeedLinks.of(page)
        .map(address ->
            new Input.Skipped(feed, BROKEN_FEED, "is a page; the feed that it names is " + address))
        .orElse(brokenFeed(feed, e));
  }

  static Input.Skipped brokenFeed(String address, FeedException e) {
    return new Input.Skipped(
        address, BROKEN_FEED, "holds no feed that can be read: " + Plain.line("" + e.getMessage()));
  }

  /** The more often in a row, the longer until the next time, but at most a day. */
  private Round failed(
      String feed, Input.Skipped why, Validators validators, int failures, Duration asked) {
    Duration wait = every.multipliedBy(1L << Math.min(DOUBLINGS, failures + 1));
    Duration limited = wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    Instant due =
        timing
            .now()
            .plus(asked.compareTo(limited) > 0 ? asked : limited)
            .truncatedTo(ChronoUnit.SECONDS);
    state.putFeed(feed, new FeedState(validators, due, failures + 1));
    return new Round.Failed(why, due);
  }

  private Round read(String address, Answer.Page page, Feed feed, Intake intake) {
    int asked = 0;
    boolean allSettled = true;
    for (FeedEntry entry : feed.entries()) {
      StoppedException.pause(timing, Duration.ZERO);
      String location = Entries.location(address, entry);
      String fingerprint = Fingerprint.of(entry);
      Optional<EntryState> before =
          state.entry(address, location).filter(e -> e.fingerprint().equals(fingerprint));
      if (before.map(EntryState::settled).orElse(false)) {
        continue;
      }
      if (readFor(address, location)) {
        state.putEntry(address, location, new EntryState(fingerprint, 0, true));
        continue;
      }
      asked++;
      Entries.Fetched fetched =
          entries.get(page.address(), feed, entry, state.page(location).orElse(Validators.NONE));
      int failures = before.map(EntryState::failures).orElse(0) + 1;
      boolean again = mayComeLater(fetched) && failures < ATTEMPTS;
      take(location, fetched, intake);
      state.putEntry(address, location, new EntryState(fingerprint, failures, !again));
      allSettled &= !again;
    }
    Validators validators = allSettled ? page.validators() : Validators.NONE;
    state.putFeed(address, new FeedState(validators, timing.now().plus(every), 0));
    return new Round.Read(feed.entries().size(), asked);
  }

  /** New in this feed, but read already because another feed told of it. */
  private boolean readFor(String feed, String location) {
    return state.entry(feed, location).isEmpty() && state.page(location).isPresent();
  }

  private void take(String location, Entries.Fetched fetched, Intake intake) {
    fetched.inputs().forEachRemaining(intake::take);
    if (fetched.answer() instanceof Answer.Page page) {
      state.putPage(location, page.validators());
    }
  }

  /** Whether there is nothing of the article, and asking again may help. */
  private static boolean mayComeLater(Entries.Fetched fetched) {
    return fetched.nothing()
        && fetched.answer() instanceof Answer.Refused refused
        && !refused.lasting();
  }

  /**
   * Waits until one of the feeds is due.
   *
   * @throws StoppedException if the wait is interrupted
   */
  public void awaitDue(List<String> feeds) {
    Instant first = feeds.stream().map(this::due).min(Instant::compareTo).orElseThrow();
    Duration wait = Duration.between(timing.now(), first);
    StoppedException.pause(timing, wait.isNegative() ? Duration.ZERO : wait);
  }
}
