package org.depesche.ingest;

import java.io.InputStream;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Opens files, folders and standard input. One input at a time is held in memory, and none of more
 * than {@link #LIMIT} bytes.
 */
public final class Ingest {

  /** The most bytes that one article may have: 8 MiB. A novel has one. */
  public static final int LIMIT = 8 << 20;

  private Ingest() {}

  /**
   * Everything that {@code paths} lead to, in their order, folders with all that they hold, sorted
   * by name. Names that begin with a dot are left out. Nothing is thrown for bad input: it comes as
   * {@link Input.Skipped}.
   *
   * @param paths files, folders, or {@code -} for standard input
   */
  public static Stream<Input> open(List<String> paths) {
    return open(paths, System.in);
  }

  /** As {@link #open(List)}, with {@code standardInput} read where {@code -} is named. */
  public static Stream<Input> open(List<String> paths, InputStream standardInput) {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(
            new Walk(paths, standardInput), Spliterator.ORDERED | Spliterator.NONNULL),
        false);
  }
}
