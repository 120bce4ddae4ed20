package org.depesche.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Decompresses gzip files of one member or many (RFC 1952):
 *
 * <pre>
 * file   = *member
 * member = 1f 8b 08 flags time(4) extra os [length(2) bytes] [name 00] [comment 00] [crc(2)] deflated crc(4) size(4)
 * </pre>
 *
 * <p>A damaged member throws once; whoever reads on gets the next whole one. WARC files have a
 * member for each record, so that damage costs only the records that it struck.
 */
final class GzipMembers extends InputStream {

  private static final int BUFFER = 256 << 10;

  /** Damage shows only after some bytes more were read: the next member is looked for there too. */
  private static final int BACK = 96 << 10;

  /** So much of what may be a member must decompress for it to be one. */
  private static final int PROBE = 512;

  private static final int HEADER = 10;

  private static final int LONGEST_NAME = 4096;

  private enum State {
    BETWEEN,
    INSIDE,
    SEARCHING,
    END
  }

  /** A member by where it begins, compressed and decompressed. */
  private record Begin(long packed, long unpacked) {}

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int from;
  private int to;

  /** Where {@code buffer[0]} stands in the file. */
  private long base;

  private final Inflater inflater = new Inflater(true);
  private final CRC32 crc = new CRC32();
  private final Deque<Begin> begins = new ArrayDeque<>();
  private State state = State.BETWEEN;
  private long memberBegin;
  private long given;

  GzipMembers(InputStream in) {
    this.in = in;
  }

  /**
   * Where the member begins, in the compressed file, that an offset of the decompressed bytes lies
   * in. Offsets asked for must not become smaller.
   */
  long memberAt(long offset) {
    Begin last = new Begin(0, 0);
    while (!begins.isEmpty() && begins.element().unpacked() <= offset) {
      last = begins.remove();
    }
    begins.push(last);
    return last.packed();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    try {
      while (length > 0) {
        if (state == State.END || (state != State.INSIDE && !enterMember())) {
          return -1;
        }
        int count = inflate(bytes, offset, length);
        if (count > 0) {
          given += count;
          return count;
        }
      }
      return 0;
    } catch (DataFormatException e) {
      state = State.SEARCHING;
      throw new ZipException("damaged gzip data");
    } catch (ZipException | EOFException e) {
      state = State.SEARCHING;
      throw e;
    }
  }

  private int inflate(byte[] bytes, int offset, int length)
      throws IOException, DataFormatException {
    while (true) {
      int count = inflater.inflate(bytes, offset, length);
      from = to - inflater.getRemaining();
      if (count > 0) {
        crc.update(bytes, offset, count);
        return count;
      }
      if (inflater.finished()) {
        checkTrailer();
        state = State.BETWEEN;
        return 0;
      }
      if (inflater.needsDictionary()) {
        throw new DataFormatException("asks for a dictionary");
      }
      need(1);
      inflater.setInput(buffer, from, to - from);
    }
  }

  private void checkTrailer() throws IOException {
    need(8);
    if (littleEndian(from) != crc.getValue()
        || littleEndian(from + 4) != (inflater.getBytesWritten() & 0xffffffffL)) {
      throw new ZipException("checksum differs");
    }
    from += 8;
  }

  private long littleEndian(int at) {
    return (buffer[at] & 0xffL)
        | (buffer[at + 1] & 0xffL) << 8
        | (buffer[at + 2] & 0xffL) << 16
        | (buffer[at + 3] & 0xffL) << 24;
  }

  /** Reads the next member's header; false at the end of the file. */
  private boolean enterMember() throws IOException {
    if (state == State.SEARCHING) {
      if (!search()) {
        state = State.END;
        return false;
      }
    } else {
      while (fill(1) && buffer[from] == 0) {
        from++; // tapes are padded
      }
      if (!fill(1)) {
        state = State.END;
        return false;
      }
    }
    memberBegin = base + from;
    begins.add(new Begin(memberBegin, given));
    readHeader();
    inflater.reset();
    inflater.setInput(buffer, from, to - from);
    crc.reset();
    state = State.INSIDE;
    return true;
  }

  private void readHeader() throws IOException {
    need(HEADER);
    if (!isMagic(from)) {
      throw new ZipException("no gzip header");
    }
    int flags = buffer[from + 3];
    from += HEADER;
    if ((flags & 4) != 0) {
      need(2);
      int length = (buffer[from] & 0xff) | (buffer[from + 1] & 0xff) << 8;
      from += 2;
      need(length);
      from += length;
    }
    for (int flag : new int[] {8, 16}) {
      if ((flags & flag) != 0) {
        skipName();
      }
    }
    if ((flags & 2) != 0) {
      need(2);
      from += 2;
    }
  }

  /** A name or a comment, up to its NUL. */
  private void skipName() throws IOException {
    for (int length = 0; length < LONGEST_NAME; length++) {
      need(1);
      if (buffer[from++] == 0) {
        return;
      }
    }
    throw new ZipException("a name without end");
  }

  /** Goes to the next place after the damaged member's begin where a member can be read. */
  private boolean search() throws IOException {
    from = (int) Math.max(memberBegin + 1 - base, Math.max(0, from - BACK));
    while (fill(HEADER)) {
      for (; from <= to - HEADER; from++) {
        if (isMagic(from) && decompresses()) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isMagic(int at) {
    return (buffer[at] & 0xff) == 0x1f
        && (buffer[at + 1] & 0xff) == 0x8b
        && buffer[at + 2] == 8
        && (buffer[at + 3] & 0xe0) == 0;
  }

  /** Whether what stands here decompresses; leaves everything as it was. */
  private boolean decompresses() throws IOException {
    fill(8192);
    long at = base + from;
    Inflater probe = new Inflater(true);
    try {
      readHeader();
      probe.setInput(buffer, from, to - from);
      byte[] out = new byte[PROBE];
      int count = 0;
      while (count < PROBE && !probe.finished()) {
        int more = probe.inflate(out, count, PROBE - count);
        if (more == 0 && !probe.finished()) {
          return false;
        }
        count += more;
      }
      return true;
    } catch (DataFormatException | ZipException | EOFException e) {
      return false;
    } finally {
      probe.end();
      from = (int) (at - base);
    }
  }

  private void need(int count) throws IOException {
    if (!fill(count)) {
      throw new EOFException("gzip data is cut short");
    }
  }

  /** Sees to it that so many bytes are in the buffer; false if the file has no more. */
  private boolean fill(int count) throws IOException {
    while (to - from < count) {
      if (to == BUFFER) {
        int keep = Math.max(0, from - BACK);
        System.arraycopy(buffer, keep, buffer, 0, to - keep);
        from -= keep;
        to -= keep;
        base += keep;
      }
      int read = in.read(buffer, to, BUFFER - to);
      if (read < 0) {
        return false;
      }
      to += read;
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }
}
