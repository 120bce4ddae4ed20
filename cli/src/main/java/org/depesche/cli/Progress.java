package org.depesche.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.depesche.cli.view.Terminal;

/** Tells on standard error how far reading has come, and what went wrong on the way. */
final class Progress {

  private static final int BAR = 30;
  private static final String CLEAR_LINE = "\r\u001B[K";

  private final PrintWriter err;
  private final boolean watched;
  private long total;
  private long done;

  private Progress(Terminal terminal, boolean watched) {
    this.err = terminal.err();
    this.watched = watched;
  }

  /** A bar, if somebody watches. */
  static Progress bar(Terminal terminal) {
    return new Progress(terminal, terminal.progress());
  }

  /** Nothing but what goes wrong. */
  static Progress silent(Terminal terminal) {
    return new Progress(terminal, false);
  }

  void start(List<String> paths) {
    if (watched) {
      total = paths.stream().mapToLong(Progress::size).sum();
    }
  }

  /** So many more bytes of the files were read. */
  void bytes(long count) {
    done += count;
  }

  void problem(String location, String message) {
    clear();
    err.print("depesche: " + location + ": " + message + "\n");
    err.flush();
  }

  /** What has happened, where nobody was asked. */
  void note(String location, String message) {
    problem(location, message);
  }

  void step(int read, int skipped) {
    if (watched) {
      int filled = (int) Math.min(BAR, BAR * done / Math.max(total, 1));
      String bar = total > 0 && done > 0 ? "━".repeat(filled) + "─".repeat(BAR - filled) + " " : "";
      err.print(CLEAR_LINE + bar + (read + skipped));
      err.flush();
    }
  }

  void end() {
    clear();
  }

  private void clear() {
    if (watched) {
      err.print(CLEAR_LINE);
      err.flush();
    }
  }

  /** How many bytes the path leads to; only a guess, for the bar: 0 where nobody can know. */
  private static long size(String path) {
    try (Stream<Path> files = Files.walk(Path.of(path))) {
      return files.mapToLong(Progress::sizeOfFile).sum();
    } catch (IOException | UncheckedIOException | InvalidPathException e) {
      return 0;
    }
  }

  private static long sizeOfFile(Path path) {
    try {
      return Files.isRegularFile(path) ? Files.size(path) : 0;
    } catch (IOException e) {
      return 0;
    }
  }
}
