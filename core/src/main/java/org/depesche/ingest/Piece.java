package org.depesche.ingest;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.LongUnaryOperator;
import org.depesche.model.Hints;
import org.jspecify.annotations.Nullable;

/** Bytes to be opened: a file, an entry of an archive, the body of an answer. */
final class Piece implements Unpacked, Closeable {

  /** So many of the first bytes tell what they are. */
  static final int HEAD = 16 << 10;

  private final String location;
  private final String name;
  private final @Nullable String mediaType;
  private final Hints hints;
  private final int depth;
  private final Budget budget;
  private final HeadedStream stream;
  private final LongUnaryOperator offsets;

  private Piece(
      String location,
      String name,
      @Nullable String mediaType,
      Hints hints,
      int depth,
      Budget budget,
      InputStream stream,
      LongUnaryOperator offsets) {
    this.location = location;
    this.name = name;
    this.mediaType = mediaType;
    this.hints = hints;
    this.depth = depth;
    this.budget = budget;
    this.stream = new HeadedStream(stream, HEAD);
    this.offsets = offsets;
  }

  /** An outermost file. */
  static Piece file(
      String location, @Nullable String mediaType, Hints hints, InputStream stream, Budget budget) {
    return new Piece(
        location,
        location,
        mediaType,
        hints,
        0,
        budget,
        budget.reading(stream),
        LongUnaryOperator.identity());
  }

  /**
   * Something within this piece, a step deeper.
   *
   * @param part where it stands within
   * @param content left open when the new piece is closed: the next part comes from it
   */
  Piece within(String part, @Nullable String partMediaType, InputStream content) {
    return new Piece(
        part, part, partMediaType, Hints.NONE, depth + 1, budget, unclosed(content), o -> o);
  }

  /** As {@link #within(String, String, InputStream)}, with bytes at hand. */
  Piece within(String part, @Nullable String partMediaType, byte[] content) {
    return within(part, partMediaType, new ByteArrayInputStream(content));
  }

  /**
   * This piece decompressed.
   *
   * @param unpackedOffsets for an offset in {@code content}, where that stands in this piece
   */
  Piece decompressed(InputStream content, LongUnaryOperator unpackedOffsets) {
    String inner =
        name.replaceFirst("(?i)\\.(gz|gzip)\\z", "").replaceFirst("(?i)\\.tgz\\z", ".tar");
    return new Piece(
        location,
        inner,
        null,
        hints,
        depth + 1,
        budget,
        budget.unpacking(content),
        unpackedOffsets);
  }

  private static InputStream unclosed(InputStream stream) {
    return new FilterInputStream(stream) {
      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        return in.read(bytes, offset, length);
      }

      @Override
      public void close() {}
    };
  }

  String location() {
    return location;
  }

  @Nullable String mediaType() {
    return mediaType;
  }

  Hints hints() {
    return hints;
  }

  int depth() {
    return depth;
  }

  Budget budget() {
    return budget;
  }

  /** Where an offset of {@link #stream()} stands in the file as it lies on disk. */
  long offset(long inStream) {
    return offsets.applyAsLong(inStream);
  }

  /** The name's extension in lower case, without the dot; empty if there is none. */
  String extension() {
    String file = name.substring(name.replace('\\', '/').lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    return dot < 0 ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** The first bytes; they stay in the stream. To be asked for before the stream is read. */
  byte[] head() {
    return stream.head();
  }

  InputStream stream() {
    return stream;
  }

  /**
   * All bytes.
   *
   * @throws LimitException if they are more than {@code limit}
   */
  byte[] all(int limit) throws IOException {
    byte[] bytes = stream.readNBytes(limit + 1);
    if (bytes.length > limit) {
      throw new LimitException(
          "larger than " + (limit >> 20) + " MiB, too much to be read at once; split it", false);
    }
    return bytes;
  }

  /** The first bytes as characters of ISO 8859-1, without the NULs of 16-bit encodings. */
  String headText() {
    byte[] bytes = head();
    int from = Sniffer.markLength(bytes);
    return new String(Arrays.copyOfRange(bytes, from, bytes.length), StandardCharsets.ISO_8859_1)
        .replace("\0", "");
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
