package org.depesche.ingest;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.depesche.model.Article;

/**
 * Opens files, folders and standard input, and what they contain: archives, web archives, feeds,
 * records, letters, one in another. A stream: one article at a time is held in memory, and files of
 * any size can be read. Streams are to be closed by those who do not read them to their end.
 */
public final class Ingest {

  /** The most bytes that one article may have: 8 MiB. A novel has one. */
  public static final int LIMIT = 8 << 20;

  /** The most bytes of a PDF document, which may hold pictures: 32 MiB. */
  public static final int PDF_LIMIT = 4 * LIMIT;

  /** The most bytes of what is read at once although it holds many articles: a feed, a letter. */
  static final int WHOLE_LIMIT = 4 * LIMIT;

  private Ingest() {}

  /**
   * Everything that {@code paths} lead to, in their order, folders with all that they hold, sorted
   * by name. Names that begin with a dot are left out. Nothing is thrown for bad input: it comes as
   * {@link Input.Skipped}.
   *
   * @param paths files, folders, patterns such as {@code news/*.html}, or {@code -} for standard
   *     input
   */
  public static Stream<Input> open(List<String> paths) {
    return open(paths, System.in);
  }

  /** As {@link #open(List)}, with {@code standardInput} read where {@code -} is named. */
  public static Stream<Input> open(List<String> paths, InputStream standardInput) {
    return open(paths, standardInput, count -> {});
  }

  /**
   * As {@link #open(List, InputStream)}, telling how far it has come.
   *
   * @param meter is told how many more bytes were read of the files, as they lie on disk
   */
  public static Stream<Input> open(
      List<String> paths, InputStream standardInput, LongConsumer meter) {
    Walk walk = new Walk(paths, standardInput, Limits.STANDARD, meter);
    return stream(walk).onClose(walk::close);
  }

  /**
   * What lies in bytes that were brought from elsewhere: the article itself, or the articles of a
   * feed, an archive, a letter. The media type helps where the bytes leave it open.
   */
  public static Stream<Input> open(Article brought) {
    Unpacker unpacker = new Unpacker();
    Piece piece =
        Piece.file(
            brought.location(),
            brought.mediaType(),
            brought.hints(),
            new ByteArrayInputStream(brought.content()),
            new Budget(Limits.STANDARD, count -> {}));
    return stream(new Inputs(unpacker, piece)).onClose(unpacker::close);
  }

  private static Stream<Input> stream(Iterator<Input> inputs) {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(inputs, Spliterator.ORDERED | Spliterator.NONNULL),
        false);
  }
}
