package org.depesche.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcWriter;

class WarcTest {

  private static byte[] page(int number) {
    return ("<html><body><p>Seite " + number + ", mit Öl.</p></body></html>").getBytes(UTF_8);
  }

  private static byte[] record(int number) {
    return Made.warcResponse(
        "https://h.example/" + number, "Content-Type: text/html; charset=utf-8", page(number));
  }

  @Test
  void readsAnswersAndPassesOverTheRest() {
    byte[] warc =
        Made.joined(
            Made.warcRecord(
                "warcinfo", "", "application/warc-fields", "software: x".getBytes(UTF_8)),
            Made.warcRecord(
                "request", "https://h.example/1", "application/http", "GET /".getBytes(UTF_8)),
            record(1),
            Made.warcResponse("https://h.example/x.png", "Content-Type: image/png", page(9)),
            Made.warcRecord(
                "response",
                "https://h.example/gone",
                "application/http",
                "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\nweg".getBytes(UTF_8)),
            Made.warcRecord("revisit", "https://h.example/1", "application/http", new byte[0]),
            Made.warcRecord(
                "resource", "<https://h.example/r>", "text/plain", "Ein Satz.".getBytes(UTF_8)));
    List<Input> inputs = Made.open("crawl.warc", warc);
    assertThat(inputs)
        .extracting(Made::told)
        .containsExactly("https://h.example/1: found", "https://h.example/r: found");
    assertThat(Made.article(inputs.get(0)).content()).isEqualTo(page(1));
    assertThat(Made.article(inputs.get(0)).mediaType()).isEqualTo("text/html; charset=utf-8");
    assertThat(Made.article(inputs.get(0)).hints().published()).isNull();
  }

  @Test
  void readsCompressedRecordsOneByOneOrAllAtOnce() {
    byte[] single = Made.joined(Made.gzip(record(1)), Made.gzip(record(2)));
    byte[] all = Made.gzip(Made.joined(record(1), record(2)));
    for (byte[] warc : List.of(single, all)) {
      assertThat(Made.open("c.warc.gz", warc))
          .extracting(Made::told)
          .containsExactly("https://h.example/1: found", "https://h.example/2: found");
    }
  }

  @Test
  void readsWhatAnotherProgramWrites() throws IOException {
    for (WarcCompression compression : List.of(WarcCompression.NONE, WarcCompression.GZIP)) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (WarcWriter writer = new WarcWriter(Channels.newChannel(bytes), compression)) {
        for (int i = 0; i < 3; i++) {
          writer.write(
              new WarcResource.Builder(java.net.URI.create("https://h.example/" + i))
                  .body(MediaType.parse("text/html"), page(i))
                  .build());
        }
      }
      assertThat(Made.open("c.warc", bytes.toByteArray()))
          .extracting(Made::told)
          .hasSize(3)
          .allMatch(t -> t.endsWith(": found"));
    }
  }

  @Test
  void undoesWhatWasDoneToABodyForItsJourney() {
    byte[] body = page(1);
    byte[] chunked =
        Made.joined(
            "10;x=y\r\n".getBytes(UTF_8),
            java.util.Arrays.copyOf(body, 16),
            ("\r\n" + Integer.toHexString(body.length - 16) + "\r\n").getBytes(UTF_8),
            java.util.Arrays.copyOfRange(body, 16, body.length),
            "\r\n0\r\n\r\n".getBytes(UTF_8));
    String type = "Content-Type: text/html\r\n";
    byte[] warc =
        Made.joined(
            Made.warcResponse(
                "https://h.example/chunked", type + "Transfer-Encoding: chunked", chunked),
            Made.warcResponse(
                "https://h.example/gzip", type + "Content-Encoding: gzip", Made.gzip(body)),
            Made.warcResponse(
                "https://h.example/zlib",
                type + "Content-Encoding: deflate",
                deflated(body, false)),
            Made.warcResponse(
                "https://h.example/raw", type + "Content-Encoding: deflate", deflated(body, true)),
            Made.warcResponse(
                "https://h.example/done",
                type + "Content-Encoding: gzip\r\nTransfer-Encoding: chunked",
                body));
    List<Input> inputs = Made.open("c.warc", warc);
    assertThat(inputs)
        .hasSize(5)
        .allSatisfy(i -> assertThat(Made.article(i).content()).isEqualTo(body));
  }

  private static byte[] deflated(byte[] content, boolean raw) {
    Deflater deflater = new Deflater(9, raw);
    deflater.setInput(content);
    deflater.finish();
    byte[] bytes = new byte[1000];
    return java.util.Arrays.copyOf(bytes, deflater.deflate(bytes, 0, 1000));
  }

  @Test
  void tellsOfBodiesThatItCannotUndo() {
    String type = "Content-Type: text/html\r\nContent-Encoding: ";
    byte[] cut = java.util.Arrays.copyOf(Made.gzip(page(1)), 25);
    byte[] warc =
        Made.joined(
            Made.warcResponse("https://h.example/br", type + "br", new byte[] {0, 1, 2, 3, 0}),
            Made.warcResponse("https://h.example/cut", type + "gzip", cut),
            record(3));
    assertThat(Made.open("c.warc", warc))
        .extracting(Made::told)
        .containsExactly(
            "https://h.example/br: unsupported",
            "https://h.example/cut: damaged",
            "https://h.example/3: found");
  }

  @Test
  void opensFeedsInWebArchives() {
    byte[] feed =
        "<rss><channel><item><link>https://h.example/a</link><description>Kurz gesagt.</description></item></channel></rss>"
            .getBytes(UTF_8);
    byte[] warc = Made.warcResponse("https://h.example/rss", "Content-Type: text/xml", feed);
    assertThat(Made.open("c.warc", warc))
        .extracting(Made::told)
        .containsExactly("https://h.example/a: found");
  }

  @Test
  void goesOnBehindADamagedRecordAndSaysWhereItBegins() {
    byte[] first = Made.gzip(record(1));
    byte[] second = Made.gzip(record(2));
    byte[] bad = second.clone();
    for (int i = 40; i < 60; i++) {
      bad[i] ^= 0x55;
    }
    byte[] cut = java.util.Arrays.copyOf(second, second.length / 2);
    for (byte[] broken : List.of(bad, cut, "garbage\r\n\r\n".getBytes(UTF_8))) {
      List<Input> inputs =
          Made.open(
              "c.warc.gz", Made.joined(first, broken, Made.gzip(record(3)), Made.gzip(record(4))));
      assertThat(inputs)
          .extracting(Made::told)
          .containsExactly(
              "https://h.example/1: found",
              "c.warc.gz: damaged",
              "https://h.example/3: found",
              "https://h.example/4: found");
    }
    Input.Skipped skipped =
        (Input.Skipped)
            Made.open("c.warc.gz", Made.joined(first, bad, Made.gzip(record(3)))).get(1);
    assertThat(skipped.message()).contains("byte " + first.length + ";");
  }

  @Test
  void goesOnBehindADamagedRecordWithoutCompressionToo() {
    byte[] noLength =
        new String(record(2), UTF_8).replace("Content-Length", "Content-Width").getBytes(UTF_8);
    byte[] wrong =
        new String(record(2), UTF_8)
            .replaceFirst("Content-Length: \\d+", "Content-Length: 60")
            .getBytes(UTF_8);
    for (byte[] broken : List.of(noLength, wrong)) {
      List<String> told = new ArrayList<>();
      Made.open("c.warc", Made.joined(record(1), broken, record(3)))
          .forEach(i -> told.add(Made.told(i)));
      assertThat(told)
          .contains("https://h.example/1: found", "c.warc: damaged", "https://h.example/3: found");
    }
  }

  @Test
  void readsAnEndlessArchiveOneRecordAtATime() {
    // more pages than the memory of a test may hold; none of them is kept
    byte[] record =
        Made.warcResponse("https://h.example/big", "Content-Type: text/html", new byte[0]);
    byte[] page = ("<p>" + "Ein langer Absatz. ".repeat(40_000)).getBytes(UTF_8);
    record = Made.warcResponse("https://h.example/big", "Content-Type: text/html", page);
    java.io.InputStream endless = new Repeated(record, 500);
    try (var inputs = Ingest.open(List.of("-"), endless)) {
      assertThat(inputs.filter(Input.Found.class::isInstance).count()).isEqualTo(500);
    }
  }

  /** The same bytes so many times. */
  private static final class Repeated extends java.io.InputStream {
    private final byte[] bytes;
    private long left;
    private int at;

    Repeated(byte[] bytes, int times) {
      this.bytes = bytes;
      this.left = (long) times * bytes.length;
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      if (left == 0) {
        return -1;
      }
      int count = (int) Math.min(Math.min(length, bytes.length - at), left);
      System.arraycopy(bytes, at, into, offset, count);
      at = (at + count) % bytes.length;
      left -= count;
      return count;
    }
  }
}
