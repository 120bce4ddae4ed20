package org.depesche.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * Undoes the compression of a body (RFC 9110, 8.4). What comes out must be limited by the reader.
 */
final class Coding {

  /** What we can undo, as the header {@code Accept-Encoding} says it. */
  static final String ACCEPTED = "gzip, deflate";

  private Coding() {}

  /**
   * @throws FetchException if it is compressed in a way that was not asked for, or more than once
   */
  static InputStream decode(Head head, InputStream body) throws IOException, FetchException {
    List<String> codings =
        head.list("content-encoding").stream().filter(c -> !c.equals("identity")).toList();
    if (codings.isEmpty()) {
      return body;
    }
    PushbackInputStream stream = new PushbackInputStream(body, 2);
    String coding = codings.size() == 1 ? codings.getFirst() : "";
    return switch (coding) {
      case "gzip", "x-gzip" -> startsWith(stream, 0x1f8b) ? new GZIPInputStream(stream) : stream;
      // Some hosts send what the RFC calls deflate, others leave out the two bytes before it.
      case "deflate" -> new InflaterInputStream(stream, new Inflater(!isZlib(stream)));
      default ->
          throw FetchException.lasting(
              Refusal.BROKEN_ANSWER, "answers in a compression that was not asked for");
    };
  }

  /** Pages that say that they are compressed and are not do occur. */
  private static boolean startsWith(PushbackInputStream stream, int bytes) throws IOException {
    return peek(stream) == bytes;
  }

  private static boolean isZlib(PushbackInputStream stream) throws IOException {
    int two = peek(stream);
    return two >> 8 == 0x78 && two % 31 == 0; // RFC 1950, 2.2
  }

  private static int peek(PushbackInputStream stream) throws IOException {
    byte[] two = stream.readNBytes(2);
    stream.unread(two);
    return two.length < 2 ? -1 : (two[0] & 0xff) << 8 | (two[1] & 0xff);
  }
}
