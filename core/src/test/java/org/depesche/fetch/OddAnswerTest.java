package org.depesche.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that break off, drip, never end, or are not quite HTTP. */
class OddAnswerTest extends FetchingTest {

  private Answer getRaw(String saying) throws IOException {
    try (RawServer server = new RawServer(saying)) {
      return get(server.address());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "220 mail.example ESMTP\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 30\r\n\r\nToo short",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nToo short",
        "HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\n\r\nplain words",
        "HTTP/1.1 200 OK\r\nContent-"
      })
  void tellsABrokenAnswerInOneLine(String saying) throws IOException {
    assertThat(refusal(getRaw(saying))).isEqualTo(Refusal.BROKEN_ANSWER);
  }

  @Test
  void tellsACompressedPageThatBreaksOff() {
    byte[] packed = LocalWeb.gzip("Möwen über dem Hafen.".getBytes(UTF_8));
    byte[] half = Arrays.copyOf(packed, packed.length / 2);
    web.with("/a", LocalWeb.page(half, "Content-Encoding: gzip"));

    assertThat(refusal(get(web.address("/a")))).isEqualTo(Refusal.BROKEN_ANSWER);
  }

  @Test
  void readsNoHeaderWithoutEnd() throws IOException {
    assertThat(refusal(getRaw("HTTP/1.1 200 OK\r\nX: " + "x".repeat(100_000) + "\r\n\r\nA")))
        .isEqualTo(Refusal.BROKEN_ANSWER);
    assertThat(refusal(getRaw("HTTP/1.1 200 OK\r\n" + "X: y\r\n".repeat(50_000) + "\r\nA")))
        .isEqualTo(Refusal.BROKEN_ANSWER);
    assertThat(refusal(getRaw("HTTP/1.1 103 Early\r\n\r\n".repeat(50_000))))
        .isEqualTo(Refusal.BROKEN_ANSWER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 200 OK\r\n\r\nHafen",
        "HTTP/1.0 200\n\nHafen",
        "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 200 OK\r\n\r\nHafen",
        "HTTP/1.1 200 OK\r\nno colon\r\n: no name\r\nX: a\r\n folded\r\n\r\nHafen",
        "HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\nHafen",
        "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nHafen and more",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
            + "3;a=b\r\nHaf\r\n2\r\nen\r\n0\r\nX: y\r\n\r\n"
      })
  void bearsWhatBrowsersBear(String saying) throws IOException {
    assertThat(text(getRaw(saying))).isEqualTo("Hafen");
  }

  @Test
  void endsAnAnswerThatDripsOrStops() throws Exception {
    FetchLimits hasty =
        new FetchLimits(
            1 << 20,
            5,
            Duration.ofSeconds(5),
            Duration.ofMillis(200),
            Duration.ofMillis(400),
            Duration.ZERO,
            Duration.ofSeconds(1));
    byte[] head = "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n".getBytes(UTF_8);
    RawServer.Saying stop =
        out -> {
          out.write(head);
          rest(2000);
        };
    RawServer.Saying drip =
        out -> {
          out.write(head);
          for (int i = 0; i < 100; i++) {
            out.write('x');
            rest(20);
          }
        };
    for (RawServer.Saying saying : List.of(stop, drip)) {
      try (RawServer server = new RawServer(saying)) {
        assertThat(refusal(fetcher(true, hasty).get(server.address())))
            .isEqualTo(Refusal.UNREACHABLE);
      }
    }
  }

  private static void rest(long millis) throws IOException {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}
