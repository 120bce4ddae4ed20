package org.depesche.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.depesche.fetch.Validators;
import org.depesche.fetch.WatchState;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of feeds that are followed, in tables of their own in the archive's file; an
 * archive that never followed a feed has none. Shares the archive's writing connection and lock.
 */
final class SqliteWatchState implements WatchState {

  private static final List<String> TABLES =
      List.of(
          """
          CREATE TABLE IF NOT EXISTS watch_feed (
            address       TEXT    PRIMARY KEY,
            etag          TEXT,
            last_modified TEXT,
            due           INTEGER NOT NULL,  -- seconds since 1970-01-01T00:00:00Z
            failures      INTEGER NOT NULL   -- attempts in a row that failed
          ) WITHOUT ROWID
          """,
          """
          CREATE TABLE IF NOT EXISTS watch_entry (
            feed        TEXT    NOT NULL,
            location    TEXT    NOT NULL,
            fingerprint TEXT    NOT NULL,    -- of all that the feed said of it
            failures    INTEGER NOT NULL,
            settled     INTEGER NOT NULL,    -- 1 if nothing more is to be done
            PRIMARY KEY (feed, location)
          ) WITHOUT ROWID
          """,
          """
          CREATE TABLE IF NOT EXISTS watch_page (
            location      TEXT PRIMARY KEY,  -- the link, before redirects
            etag          TEXT,
            last_modified TEXT
          ) WITHOUT ROWID
          """);

  private final Object lock;
  private final Sql sql;

  SqliteWatchState(Object lock, Sql sql) {
    this.lock = lock;
    this.sql = sql;
    synchronized (lock) {
      sql.write(() -> {
        TABLES.forEach(sql::execute);
        return true;
      });
    }
  }

  @Override
  public Optional<FeedState> feed(String address) {
    return first(
        "SELECT etag, last_modified, due, failures FROM watch_feed WHERE address = ?",
        row -> new FeedState(validators(row), Instant.ofEpochSecond(row.getLong(3)), row.getInt(4)),
        address);
  }

  @Override
  public void putFeed(String address, FeedState state) {
    write(
        "INSERT OR REPLACE INTO watch_feed (address, etag, last_modified, due, failures)"
            + " VALUES (?, ?, ?, ?, ?)",
        address,
        state.validators().etag(),
        state.validators().lastModified(),
        state.due().getEpochSecond(),
        state.failures());
  }

  @Override
  public Optional<EntryState> entry(String feed, String location) {
    return first(
        "SELECT fingerprint, failures, settled FROM watch_entry WHERE feed = ? AND location = ?",
        row -> new EntryState(row.getString(1), row.getInt(2), row.getInt(3) != 0),
        feed,
        location);
  }

  @Override
  public void putEntry(String feed, String location, EntryState state) {
    write(
        "INSERT OR REPLACE INTO watch_entry (feed, location, fingerprint, failures, settled)"
            + " VALUES (?, ?, ?, ?, ?)",
        feed,
        location,
        state.fingerprint(),
        state.failures(),
        state.settled() ? 1 : 0);
  }

  @Override
  public Optional<Validators> page(String location) {
    return first(
        "SELECT etag, last_modified FROM watch_page WHERE location = ?",
        SqliteWatchState::validators,
        location);
  }

  @Override
  public void putPage(String location, Validators validators) {
    write(
        "INSERT OR REPLACE INTO watch_page (location, etag, last_modified) VALUES (?, ?, ?)",
        location,
        validators.etag(),
        validators.lastModified());
  }

  private static Validators validators(ResultSet row) throws SQLException {
    return new Validators(row.getString(1), row.getString(2));
  }

  private <T> Optional<T> first(String query, Sql.Row<T> row, @Nullable Object... arguments) {
    synchronized (lock) {
      return sql.first(query, row, arguments);
    }
  }

  private void write(String statement, @Nullable Object... arguments) {
    synchronized (lock) {
      sql.write(() -> {
        sql.run(statement, arguments);
        return true;
      });
    }
  }
}
