package org.depesche.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is left of a file: inputs come, each told in one line, and nothing is thrown. */
class HostileInputTest {

  private static final byte[] PAGE =
      "<html><body><p>Die Fähre fährt.</p></body></html>".getBytes(UTF_8);

  private static final byte[] WARC =
      Made.joined(
          Made.warcResponse("https://h.example/1", "Content-Type: text/html", PAGE),
          Made.warcResponse(
              "https://h.example/2",
              "Content-Type: text/html\r\nContent-Encoding: gzip",
              Made.gzip(PAGE)));

  private static final byte[] LETTER =
      ("From: a <a@h.example>\n"
              + "Message-ID: <1@h.example>\n"
              + "MIME-Version: 1.0\n"
              + "Content-Type: multipart/mixed; boundary=x\n\n"
              + "--x\n"
              + "Content-Type: text/plain\n\n"
              + "Text.\n"
              + "--x\n"
              + "Content-Disposition: attachment; filename=a.txt\n\n"
              + "Anhang.\n"
              + "--x--\n")
          .getBytes(UTF_8);

  record Sample(String name, byte[] bytes) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Sample> samples() {
    byte[] json =
        "{\"text\": \"Eins.\", \"title\": \"T\"}\n{\"html\": \"<p>Zwei.\"}\n".getBytes(UTF_8);
    byte[] feed =
        "<rss><channel><title>T</title><item><description>Eins.</description></item></channel></rss>"
            .getBytes(UTF_8);
    return Stream.of(
        new Sample("x.warc", WARC),
        new Sample("x.warc.gz", Made.joined(Made.gzip(WARC), Made.gzip(WARC), Made.gzip(WARC))),
        new Sample(
            "x.zip", Made.zip("a.html", PAGE, "b.warc", WARC, "c.zip", Made.zip("d.txt", "Text."))),
        new Sample("x.tar", Made.tar("a.html", PAGE, "b.eml", LETTER)),
        new Sample("x.tar.gz", Made.gzip(Made.tar("a.html", PAGE, "b.warc", WARC))),
        new Sample("x.jsonl", json),
        new Sample(
            "x.json",
            "[{\"text\": [\"Eins.\", {\"a\": \"Zwei.\"}]}, {\"body\": {}}]".getBytes(UTF_8)),
        new Sample("x.rss", feed),
        new Sample("x.eml", LETTER),
        new Sample(
            "x.mbox",
            Made.joined(
                "From a b 2024\n".getBytes(UTF_8),
                LETTER,
                "\nFrom c d 2024\n".getBytes(UTF_8),
                LETTER)));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void readsWhatIsLeftOfAFileCutShort(Sample sample) {
    int step = 1 + sample.bytes().length / 700;
    for (int length = 0; length <= sample.bytes().length; length += step) {
      isTold(Made.open(sample.name(), Arrays.copyOf(sample.bytes(), length)));
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void readsWhatIsLeftOfAFileWithWrongBytes(Sample sample) {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      byte[] odd = sample.bytes().clone();
      for (int i = 0; i < 1 + random.nextInt(8); i++) {
        odd[random.nextInt(odd.length)] = (byte) random.nextInt(256);
      }
      isTold(Made.open(sample.name(), odd));
    }
  }

  @Test
  void readsRandomBytesBehindEveryMark() {
    Random random = new Random(11);
    List<String> marks =
        List.of(
            "",
            "PK\u0003\u0004",
            "PK\u0005\u0006",
            "\u001f\u008b\b\0",
            "WARC/1.0\r\n",
            "%PDF-1.7\n",
            "{\"a\":",
            "From a 2024\nb:",
            "\u00ff\u00fe",
            "<rss>");
    for (int i = 0; i < 1000; i++) {
      byte[] tail = new byte[random.nextInt(2000)];
      random.nextBytes(tail);
      byte[] mark =
          marks.get(i % marks.size()).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
      isTold(Made.open("x", Made.joined(mark, tail)));
    }
  }

  private static void isTold(List<Input> inputs) {
    assertThat(inputs).isNotEmpty().hasSizeLessThan(100);
    assertThat(inputs)
        .filteredOn(Input.Skipped.class::isInstance)
        .allSatisfy(input ->
            assertThat(((Input.Skipped) input).message()).isNotBlank().doesNotContain("\n"));
  }
}
