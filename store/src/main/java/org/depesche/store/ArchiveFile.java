package org.depesche.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;

/**
 * Opens the file of an archive and makes sure that it is one.
 *
 * <p>The header of the file says so: {@code application_id} is "DPSH" and {@code user_version} the
 * format, which grows with every change that an older program could not read.
 */
final class ArchiveFile {

  private static final int APPLICATION = 0x44505348; // "DPSH"
  private static final int FORMAT = 4;

  /** A new document touches hundreds of pages all over the indexes; SQLite's own 2 MB thrash. */
  private static final int CACHE_KIB = 64 * 1024;

  private ArchiveFile() {}

  /** A connection for writing; the file is made if there is none. */
  static Sql create(Path file) {
    check(file);
    Sql sql = connect(file);
    boolean opened = false;
    try {
      refuseOthers(file, sql);
      sql.execute("PRAGMA journal_mode = WAL");
      sql.execute("PRAGMA cache_size = " + -CACHE_KIB); // negative: not pages but KiB
      sql.write(() -> {
        if (sql.number("PRAGMA user_version") == 0) {
          define(sql);
        }
        return true;
      });
      opened = true;
      return sql;
    } finally {
      if (!opened) {
        sql.close();
      }
    }
  }

  /** Another connection to a file that {@link #create} has opened. */
  static Sql connect(Path file) {
    try {
      Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
      Sql sql = new Sql(file, connection);
      sql.execute("PRAGMA busy_timeout = 10000");
      sql.execute("PRAGMA synchronous = FULL"); // an acknowledged document survives a power cut
      sql.execute("PRAGMA foreign_keys = ON");
      return sql;
    } catch (SQLException e) {
      throw new ArchiveException(file, Sql.Failures.mend(e), e);
    }
  }

  private static void check(Path file) {
    if (Files.isDirectory(file)) {
      throw new ArchiveException(
          file, "is a folder; name a file in it, such as " + file.resolve("news.depesche"));
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new ArchiveException(file, "its folder does not exist; make " + folder + " first");
    }
    if (Files.exists(file)
        ? !Files.isWritable(file)
        : folder != null && !Files.isWritable(folder)) {
      throw new ArchiveException(
          file, "can't be opened for writing; check the rights of the file and of its folder");
    }
  }

  /** Before anything is written: a file of another program stays as it is. */
  private static void refuseOthers(Path file, Sql sql) {
    long tables = sql.number("SELECT count(*) FROM sqlite_schema");
    long application = sql.number("PRAGMA application_id");
    long format = sql.number("PRAGMA user_version");
    if (application != APPLICATION && (tables > 0 || application != 0 || format != 0)) {
      throw new ArchiveException(file, "is no Depesche archive; name another file");
    }
    if (format > 0 && format < FORMAT) {
      throw new ArchiveException(
          file,
          "was written by an older Depesche (format %d, this one writes %d); read the articles into a new file"
              .formatted(format, FORMAT));
    }
    if (format > FORMAT) {
      throw new ArchiveException(
          file,
          "was written by a newer Depesche (format %d, this one knows %d); update Depesche"
              .formatted(format, FORMAT));
    }
  }

  private static void define(Sql sql) {
    for (String statement : schema().split(";\\s*\\R")) {
      if (!statement.isBlank()) {
        sql.execute(statement);
      }
    }
    sql.execute("PRAGMA application_id = " + APPLICATION);
    sql.execute("PRAGMA user_version = " + FORMAT);
  }

  private static String schema() {
    try (InputStream in = ArchiveFile.class.getResourceAsStream("schema.sql")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("schema.sql can't be read from the program", e);
    }
  }
}
