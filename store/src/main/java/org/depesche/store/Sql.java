package org.depesche.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * One connection and its prepared statements. Errors come as {@link ArchiveException}.
 *
 * <p>One thread at a time: whoever owns it sees to that.
 */
final class Sql implements AutoCloseable {

  private final Path file;
  private final Connection connection;
  private final Map<String, PreparedStatement> statements = new HashMap<>();

  Sql(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /** What to make of the current row. */
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Runs a statement that is not prepared: pragmas, definitions, transactions. */
  void execute(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  void run(String sql, @Nullable Object... arguments) {
    try {
      prepared(sql, arguments).executeUpdate();
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  <T> List<T> list(String sql, Row<T> row, @Nullable Object... arguments) {
    try (ResultSet rows = prepared(sql, arguments).executeQuery()) {
      List<T> list = new ArrayList<>();
      while (rows.next()) {
        list.add(row.read(rows));
      }
      return list;
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  /** The first row, if there is one. */
  <T> Optional<T> first(String sql, Row<T> row, @Nullable Object... arguments) {
    return list(sql, row, arguments).stream().findFirst();
  }

  /** A single number, such as a count or a pragma's; 0 where there is no row. */
  long number(String sql, @Nullable Object... arguments) {
    return first(sql, row -> row.getLong(1), arguments).orElse(0L);
  }

  /** All or nothing, and written before it returns. Waits for another process that writes. */
  <T> T write(Supplier<T> work) {
    return transaction("BEGIN IMMEDIATE", work);
  }

  /** Sees one state of the archive, whatever is written meanwhile. */
  <T> T read(Supplier<T> work) {
    return transaction("BEGIN", work);
  }

  private <T> T transaction(String begin, Supplier<T> work) {
    execute(begin);
    boolean done = false;
    try {
      T result = work.get();
      execute("COMMIT");
      done = true;
      return result;
    } finally {
      if (!done) {
        rollBack();
      }
    }
  }

  private void rollBack() {
    try (Statement statement = connection.createStatement()) {
      statement.execute("ROLLBACK");
    } catch (SQLException e) {
      // SQLite has rolled back already after some errors; the one that led here is the one to tell.
    }
  }

  private PreparedStatement prepared(String sql, @Nullable Object... arguments)
      throws SQLException {
    PreparedStatement statement = statements.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      statements.put(sql, statement);
    }
    for (int i = 0; i < arguments.length; i++) {
      statement.setObject(i + 1, arguments[i]);
    }
    return statement;
  }

  private ArchiveException failure(SQLException e) {
    return new ArchiveException(file, Failures.mend(e), e);
  }

  @Override
  public void close() {
    try {
      for (PreparedStatement statement : statements.values()) {
        statement.close();
      }
      connection.close();
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  /** What an error of SQLite means to the user. */
  static final class Failures {
    private Failures() {}

    static String mend(SQLException e) {
      SQLiteErrorCode code =
          e instanceof SQLiteException sqlite
              ? sqlite.getResultCode()
              : SQLiteErrorCode.UNKNOWN_ERROR;
      return switch (code) {
        case SQLITE_NOTADB -> "is no Depesche archive; name another file";
        case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_BUSY_SNAPSHOT ->
            "another process is writing to it; try again when it has finished";
        case SQLITE_READONLY, SQLITE_PERM, SQLITE_READONLY_DIRECTORY, SQLITE_CANTOPEN ->
            "can't be opened for writing; check the rights of the file and of its folder";
        case SQLITE_FULL -> "the disk is full; make room and try again";
        case SQLITE_CORRUPT ->
            "is damaged (" + e.getMessage() + "); restore a copy or read the articles anew";
        default -> e.getMessage() == null ? e.toString() : e.getMessage();
      };
    }
  }
}
