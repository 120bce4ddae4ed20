package org.depesche.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A stream whose first bytes can be looked at. What breaks while they are looked at is told only to
 * whoever reads that far.
 */
final class HeadedStream extends FilterInputStream {

  private final int length;
  private byte @Nullable [] head;
  private int at;
  private @Nullable IOException broken;

  /**
   * @param length of the head, where the stream has so many bytes
   */
  HeadedStream(InputStream stream, int length) {
    super(stream);
    this.length = length;
  }

  /** The first bytes. To be asked for before anything is read. */
  byte[] head() {
    byte[] bytes = head;
    if (bytes == null) {
      byte[] read = new byte[length];
      int count = 0;
      try {
        for (int more = 0;
            more >= 0 && count < length;
            more = in.read(read, count, length - count)) {
          count += more;
        }
      } catch (IOException e) {
        broken = e;
      }
      bytes = Arrays.copyOf(read, count);
      head = bytes;
    }
    return bytes;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int count) throws IOException {
    byte[] first = head;
    if (first != null && at < first.length) {
      int length = Math.min(count, first.length - at);
      System.arraycopy(first, at, bytes, offset, length);
      at += length;
      return length;
    }
    IOException e = broken;
    if (e != null) {
      broken = null;
      throw e;
    }
    return in.read(bytes, offset, count);
  }

  @Override
  public long skip(long count) throws IOException {
    byte[] scratch = new byte[(int) Math.min(Math.max(count, 0), 8192)];
    long skipped = 0;
    int more = 0;
    while (skipped < count && more >= 0) {
      more = read(scratch, 0, (int) Math.min(scratch.length, count - skipped));
      skipped += Math.max(more, 0);
    }
    return skipped;
  }

  @Override
  public int available() throws IOException {
    byte[] first = head;
    return first != null && at < first.length ? first.length - at : in.available();
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
