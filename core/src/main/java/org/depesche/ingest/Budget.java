package org.depesche.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Counts what is read of one outermost file and what comes out of it, at all depths together. */
final class Budget {

  private final Limits limits;
  private final LongConsumer meter;
  private long read;
  private long unpacked;

  /**
   * @param meter is told how many more bytes of the outermost file were read
   */
  Budget(Limits limits, LongConsumer meter) {
    this.limits = limits;
    this.meter = meter;
  }

  Limits limits() {
    return limits;
  }

  /** The bytes of the outermost file. */
  InputStream reading(InputStream stream) {
    return new Counted(
        stream,
        count -> {
          read += count;
          meter.accept(count);
        });
  }

  /** Bytes that a decompressor makes. */
  InputStream unpacking(InputStream stream) {
    return new Counted(stream, this::unpacked);
  }

  private void unpacked(int count) throws LimitException {
    unpacked += count;
    boolean bomb = unpacked > limits.free() && unpacked / limits.ratio() > read;
    if (bomb || unpacked > limits.total()) {
      throw new LimitException(
          "unpacks to more than "
              + limits.ratio()
              + " times its size, as decompression bombs do; unpack it yourself if you trust it",
          true);
    }
  }

  private interface Counter {
    void count(int bytes) throws IOException;
  }

  /** Tells a counter of every byte that is read or skipped. */
  private static final class Counted extends FilterInputStream {

    private final Counter counter;

    Counted(InputStream stream, Counter counter) {
      super(stream);
      this.counter = counter;
    }

    @Override
    public int read() throws IOException {
      int value = in.read();
      if (value >= 0) {
        counter.count(1);
      }
      return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int count = in.read(bytes, offset, length);
      if (count > 0) {
        counter.count(count);
      }
      return count;
    }

    @Override
    public long skip(long count) throws IOException {
      byte[] scratch = new byte[(int) Math.min(Math.max(count, 0), 8192)];
      long skipped = 0;
      while (skipped < count) {
        int length = read(scratch, 0, (int) Math.min(scratch.length, count - skipped));
        if (length < 0) {
          break;
        }
        skipped += length;
      }
      return skipped;
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
