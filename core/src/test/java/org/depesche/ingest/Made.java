package org.depesche.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.depesche.model.Article;
import org.depesche.model.Hints;

/** Files of all formats, made for tests. */
final class Made {

  private Made() {}

  /** What {@code bytes} at this location hold, as told: {@code location code-or-"found"}. */
  static List<Input> open(String location, byte[] bytes) {
    try (var inputs = Ingest.open(new Article(location, bytes, null))) {
      return inputs.toList();
    }
  }

  static List<Input> open(String location, String text) {
    return open(location, text.getBytes(UTF_8));
  }

  /** As {@link #open}, with other limits. */
  static List<Input> open(String location, byte[] bytes, Limits limits) {
    Unpacker unpacker = new Unpacker();
    Budget budget = new Budget(limits, count -> {});
    Piece piece = Piece.file(location, null, Hints.NONE, new ByteArrayInputStream(bytes), budget);
    List<Input> inputs = new ArrayList<>();
    new Inputs(unpacker, piece).forEachRemaining(inputs::add);
    return inputs;
  }

  /** {@code location: found} or {@code location: skip-code}. */
  static String told(Input input) {
    String code = input instanceof Input.Skipped skipped ? skipped.code() : "found";
    return input.location() + ": " + code;
  }

  static Article article(Input input) {
    return ((Input.Found) input).article();
  }

  static String text(Input input) {
    return new String(article(input).content(), UTF_8);
  }

  static byte[] zip(Object... namesAndContents) {
    return written(bytes -> {
      try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
        for (int i = 0; i < namesAndContents.length; i += 2) {
          zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
          zip.write(bytes(namesAndContents[i + 1]));
          zip.closeEntry();
        }
      }
    });
  }

  /** Without compression, and with each entry's length before it. */
  static byte[] zipStored(Object... namesAndContents) {
    return written(bytes -> {
      try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
        for (int i = 0; i < namesAndContents.length; i += 2) {
          byte[] content = bytes(namesAndContents[i + 1]);
          CRC32 crc = new CRC32();
          crc.update(content);
          ZipEntry entry = new ZipEntry((String) namesAndContents[i]);
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(content.length);
          entry.setCrc(crc.getValue());
          zip.putNextEntry(entry);
          zip.write(content);
          zip.closeEntry();
        }
      }
    });
  }

  static byte[] tar(Object... namesAndContents) {
    return written(bytes -> {
      try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
        for (int i = 0; i < namesAndContents.length; i += 2) {
          byte[] content = bytes(namesAndContents[i + 1]);
          TarArchiveEntry entry = new TarArchiveEntry((String) namesAndContents[i], true);
          entry.setSize(content.length);
          tar.putArchiveEntry(entry);
          tar.write(content);
          tar.closeArchiveEntry();
        }
      }
    });
  }

  static byte[] gzip(byte[] content) {
    return written(bytes -> {
      try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
        gzip.write(content);
      }
    });
  }

  /** A record that holds the answer of a server. */
  static byte[] warcResponse(String address, String fields, byte[] body) {
    byte[] answer = joined(("HTTP/1.1 200 OK\r\n" + fields + "\r\n\r\n").getBytes(UTF_8), body);
    return warcRecord("response", address, "application/http; msgtype=response", answer);
  }

  static byte[] warcRecord(String type, String address, String contentType, byte[] block) {
    String head =
        "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: %s\r\nWARC-Date: 2031-01-01T00:00:00Z\r\n"
            + "Content-Type: %s\r\nContent-Length: %d\r\n\r\n";
    return joined(
        head.formatted(type, address, contentType, block.length).getBytes(UTF_8),
        block,
        "\r\n\r\n".getBytes(UTF_8));
  }

  static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      bytes.writeBytes(part);
    }
    return bytes.toByteArray();
  }

  private static byte[] bytes(Object content) {
    return content instanceof byte[] bytes ? bytes : ((String) content).getBytes(UTF_8);
  }

  private interface Writer {
    void write(ByteArrayOutputStream bytes) throws IOException;
  }

  private static byte[] written(Writer writer) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      writer.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
