package org.depesche.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a web server as it went over the wire: status line, fields, body (RFC 9112).
 * Crawlers store bodies decoded now and then although the fields say otherwise; the bytes decide.
 */
final class HttpAnswer {

  private static final Pattern STATUS = Pattern.compile("\\AHTTP/\\d(?:\\.\\d)? (\\d{3})");

  private static final Pattern CHUNK = Pattern.compile("\\A\\s*([0-9A-Fa-f]{1,7})\\s*(?:;.*)?\\z");

  private final int status;
  private final HeaderFields fields;
  private final byte[] raw;

  private HttpAnswer(int status, HeaderFields fields, byte[] raw) {
    this.status = status;
    this.fields = fields;
    this.raw = raw;
  }

  /** Null if the bytes are no answer. */
  static @Nullable HttpAnswer parse(byte[] bytes) throws IOException {
    LineReader lines = new LineReader(new ByteArrayInputStream(bytes));
    byte[] first = lines.line(1024);
    Matcher matcher =
        STATUS.matcher(first == null ? "" : new String(first, StandardCharsets.ISO_8859_1));
    if (!matcher.find()) {
      return null;
    }
    HeaderFields fields = HeaderFields.read(lines);
    return fields == null
        ? null
        : new HttpAnswer(Integer.parseInt(matcher.group(1)), fields, lines.bytes(bytes.length));
  }

  int status() {
    return status;
  }

  /** Null if the server did not say. */
  @Nullable String mediaType() {
    return fields.get("Content-Type");
  }

  /**
   * The body without what was done to it for its journey.
   *
   * @param budget counts what decompressing gives
   * @throws SkipException if it is compressed in a way that is not read
   * @throws LimitException if it is larger than {@code limit}
   */
  byte[] body(int limit, Budget budget) throws IOException {
    byte[] body = fields.lower("Transfer-Encoding").contains("chunked") ? joined(raw) : raw;
    String encoding = fields.lower("Content-Encoding");
    boolean gzip = Sniffer.startsWith(body, "\u001f\u008b");
    if (gzip && (encoding.contains("gzip") || Sniffer.startsWith(body, "\u001f\u008b\b"))) {
      return all(budget.unpacking(new GZIPInputStream(new ByteArrayInputStream(body))), limit);
    }
    if (encoding.equals("deflate") && !isText(body)) {
      boolean wrapped = body.length > 1 && (body[0] & 0x0f) == 8 && word(body) % 31 == 0;
      InputStream in =
          new InflaterInputStream(new ByteArrayInputStream(body), new Inflater(!wrapped));
      return all(budget.unpacking(in), limit);
    }
    boolean other = encoding.equals("br") || encoding.equals("zstd") || encoding.equals("compress");
    if (other && !isText(body)) {
      throw new SkipException(
          SkipCode.UNSUPPORTED,
          "compressed with '" + encoding + "', which is not read; crawl with gzip instead");
    }
    return body;
  }

  private static int word(byte[] bytes) {
    return (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
  }

  private static boolean isText(byte[] body) {
    return Sniffer.binaryFormat(body).isEmpty();
  }

  private static byte[] all(InputStream stream, int limit) throws IOException {
    byte[] bytes = stream.readNBytes(limit + 1);
    if (bytes.length > limit) {
      throw new LimitException("unpacks to more than " + (limit >> 20) + " MiB", false);
    }
    return bytes;
  }

  /** The chunks of a body put together; the body itself if it is in no chunks. */
  private static byte[] joined(byte[] body) throws IOException {
    LineReader lines = new LineReader(new ByteArrayInputStream(body));
    ByteArrayOutputStream joined = new ByteArrayOutputStream(body.length);
    while (true) {
      byte[] line = lines.line(1024);
      Matcher size =
          CHUNK.matcher(line == null ? "" : new String(line, StandardCharsets.ISO_8859_1));
      if (!size.find()) {
        return joined.size() == 0 ? body : joined.toByteArray();
      }
      int length = Integer.parseInt(size.group(1), 16);
      if (length == 0) {
        return joined.toByteArray();
      }
      joined.writeBytes(lines.bytes(Math.min(length, body.length)));
      lines.line(2);
    }
  }
}
