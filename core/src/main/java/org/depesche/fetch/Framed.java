package org.depesche.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** The body of an answer as it lies on the wire: so many bytes, in chunks, or until the end. */
final class Framed {

  private Framed() {}

  /** The body that follows {@code head}; reading it fails where it breaks off. */
  static InputStream body(Head head, InputStream stream) throws IOException {
    if (head.list("transfer-encoding").contains("chunked")) {
      return new Chunked(stream);
    }
    String length = head.first("content-length").orElse("");
    if (!length.matches("[0-9]{1,18}")) {
      return stream;
    }
    return new Lengthed(stream, Long.parseLong(length));
  }

  /** Exactly as many bytes as were promised. */
  private static class Lengthed extends InputStream {

    private final InputStream stream;
    protected long left;

    Lengthed(InputStream stream, long length) {
      this.stream = stream;
      this.left = length;
    }

    /** Whether there are bytes to read now. */
    protected boolean more() throws IOException {
      return left > 0;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      if (length == 0) {
        return 0;
      }
      if (!more()) {
        return -1;
      }
      int read = stream.read(target, offset, (int) Math.min(length, left));
      if (read < 0) {
        throw new EOFException();
      }
      left -= read;
      return read;
    }
  }

  /**
   * Chunks, each with its length before it.
   *
   * <pre>
   * body  = *(size [";" extensions] CRLF data CRLF) "0" CRLF ...     ; RFC 9112, 7.1; size in hex
   * </pre>
   */
  private static final class Chunked extends Lengthed {

    private static final int LONGEST_LINE = 4096;

    private final InputStream stream;
    private boolean first = true;
    private boolean ended;

    Chunked(InputStream stream) {
      super(stream, 0);
      this.stream = stream;
    }

    @Override
    protected boolean more() throws IOException {
      if (left == 0 && !ended) {
        if (!first) {
          line(); // the line end after the data
        }
        first = false;
        left = size(line());
        ended = left == 0;
      }
      return !ended;
    }

    private String line() throws IOException {
      try {
        return Head.line(stream, new int[] {LONGEST_LINE});
      } catch (FetchException e) {
        throw new IOException("a chunk without a size", e);
      }
    }

    private static long size(String line) throws IOException {
      String digits = line.replaceFirst(";.*", "").strip();
      if (!digits.matches("[0-9A-Fa-f]{1,15}")) {
        throw new IOException("a chunk without a size");
      }
      return Long.parseLong(digits, 16);
    }
  }
}
