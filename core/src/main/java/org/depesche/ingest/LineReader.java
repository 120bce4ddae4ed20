package org.depesche.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads lines as bytes, without their line end, and other stretches between them. */
final class LineReader {

  private final InputStream in;
  private final byte[] buffer = new byte[64 << 10];
  private int from;
  private int to;
  private long offset;
  private boolean tooLong;

  LineReader(InputStream in) {
    this.in = in;
  }

  /** How many bytes were read so far. */
  long offset() {
    return offset;
  }

  /** Whether the last line was longer than its limit, so that its end was left out. */
  boolean tooLong() {
    return tooLong;
  }

  /**
   * The next line, ended by LF or CR LF; null at the end.
   *
   * @param limit so many bytes of it are kept
   */
  byte @Nullable [] line(int limit) throws IOException {
    tooLong = false;
    if (from == to && !refill()) {
      return null;
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean ended = false;
    while (!ended && (from < to || refill())) {
      int end = from;
      while (end < to && buffer[end] != '\n') {
        end++;
      }
      int room = Math.min(end - from, limit - line.size());
      line.write(buffer, from, room);
      tooLong |= room < end - from;
      ended = end < to;
      take(end - from + (ended ? 1 : 0));
    }
    byte[] bytes = line.toByteArray();
    boolean pair = ended && bytes.length > 0 && bytes[bytes.length - 1] == '\r' && !tooLong;
    return pair ? Arrays.copyOf(bytes, bytes.length - 1) : bytes;
  }

  /** So many bytes, or fewer where they end before. */
  byte[] bytes(int count) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(Math.min(count, 1 << 16));
    while (bytes.size() < count && (from < to || refill())) {
      int length = Math.min(count - bytes.size(), to - from);
      bytes.write(buffer, from, length);
      take(length);
    }
    return bytes.toByteArray();
  }

  /** Leaves out so many bytes; false if they end before. */
  boolean skip(long count) throws IOException {
    long left = count;
    while (left > 0 && (from < to || refill())) {
      int length = (int) Math.min(left, to - from);
      take(length);
      left -= length;
    }
    return left == 0;
  }

  /** All that was not read yet; to be read from there and no more from here. */
  InputStream rest() {
    return new SequenceInputStream(new ByteArrayInputStream(buffer, from, to - from), in);
  }

  /** Whether there is nothing more. */
  boolean atEnd() throws IOException {
    return from == to && !refill();
  }

  private void take(int count) {
    from += count;
    offset += count;
  }

  private boolean refill() throws IOException {
    from = 0;
    to = 0;
    int read = in.read(buffer, 0, buffer.length);
    to = Math.max(read, 0);
    return read > 0;
  }
}
