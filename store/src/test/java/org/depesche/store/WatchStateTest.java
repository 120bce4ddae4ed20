package org.depesche.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.depesche.fetch.Validators;
import org.depesche.fetch.WatchState;
import org.depesche.fetch.WatchState.EntryState;
import org.depesche.fetch.WatchState.FeedState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchStateTest {

  @TempDir private Path folder;

  @Test
  void remembersFeedsEntriesAndPagesInTheFileOfTheArchive() {
    Path file = folder.resolve("a.depesche");
    FeedState feed = new FeedState(new Validators("\"x\"", null), Instant.ofEpochSecond(99), 3);
    EntryState entry = new EntryState("f00", 1, false);
    try (SqliteArchive archive = SqliteArchive.open(file)) {
      WatchState state = archive.watchState();
      assertThat(state.feed("f")).isEmpty();
      state.putFeed("f", new FeedState(Validators.NONE, Instant.EPOCH, 0));
      state.putFeed("f", feed);
      state.putEntry("f", "l", entry);
      state.putPage("l", Validators.NONE);
    }
    try (SqliteArchive archive = SqliteArchive.openExisting(file)) {
      WatchState state = archive.watchState();
      assertThat(state.feed("f")).hasValue(feed);
      assertThat(state.entry("f", "l")).hasValue(entry);
      assertThat(state.entry("g", "l")).isEmpty();
      assertThat(state.page("l")).hasValue(Validators.NONE);
      assertThat(state.page("m")).isEmpty();
    }
  }
}
