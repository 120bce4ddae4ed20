package org.depesche.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest extends FetchingTest {

  @Test
  void givesThePageWithItsMediaTypeAndSaysWhoAsks() {
    StringBuilder agent = new StringBuilder();
    web.with(
        "/a?b=c",
        exchange -> {
          agent.append(exchange.getRequestHeaders().getFirst("User-Agent"));
          LocalWeb.page("<p>Hafen".getBytes(UTF_8), "Content-Type: text/html; charset=utf-8")
              .answer(exchange);
        });

    Answer.Page page = page(get(web.address("/a?b=c#part")));

    assertThat(new String(page.content(), UTF_8)).isEqualTo("<p>Hafen");
    assertThat(page.address()).isEqualTo(web.address("/a?b=c"));
    assertThat(page.mediaType()).isEqualTo("text/html; charset=utf-8");
    assertThat(agent).hasToString("Depesche/test");
  }

  @Test
  void asksWhetherAPageHasChanged() {
    web.with(
        "/a",
        exchange -> {
          boolean same = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          (same
                  ? LocalWeb.status(304)
                  : LocalWeb.page("one".getBytes(UTF_8), "ETag: \"v1\"", "Last-Modified: then"))
              .answer(exchange);
        });
    Fetcher fetcher = fetcher(true, LIMITS);

    Validators validators = page(fetcher.get(web.address("/a"))).validators();

    assertThat(validators).isEqualTo(new Validators("\"v1\"", "then"));
    assertThat(fetcher.get(web.address("/a"), validators))
        .isEqualTo(new Answer.Unchanged(web.address("/a")));
  }

  @Test
  void unpacksWhatIsCompressed() throws IOException {
    byte[] plain = "Möwen über dem Hafen. ".repeat(100).getBytes(UTF_8);
    ByteArrayOutputStream zlib = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(zlib)) {
      out.write(plain);
    }
    byte[] wrapped = zlib.toByteArray();
    byte[] bare = Arrays.copyOfRange(wrapped, 2, wrapped.length - 4);
    web.with("/gzip", LocalWeb.page(LocalWeb.gzip(plain), "Content-Encoding: GZIP"))
        .with("/zlib", LocalWeb.page(wrapped, "Content-Encoding: deflate"))
        .with("/bare", LocalWeb.page(bare, "Content-Encoding: deflate"))
        .with("/said-only", LocalWeb.page(plain, "Content-Encoding: gzip"))
        .with("/none", LocalWeb.page(plain, "Content-Encoding: identity"))
        .with("/other", LocalWeb.page(plain, "Content-Encoding: br"))
        .with("/twice", LocalWeb.page(plain, "Content-Encoding: gzip, gzip"));

    for (String path : List.of("/gzip", "/zlib", "/bare", "/said-only", "/none")) {
      assertThat(page(get(web.address(path))).content()).as(path).isEqualTo(plain);
    }
    assertThat(refusal(get(web.address("/other")))).isEqualTo(Refusal.BROKEN_ANSWER);
    assertThat(refusal(get(web.address("/twice")))).isEqualTo(Refusal.BROKEN_ANSWER);
  }

  @Test
  void stopsUnpackingAtTheLimit() {
    byte[] bomb = LocalWeb.gzip(new byte[50_000_000]);
    assertThat(bomb).hasSizeLessThan(LIMITS.bytes());
    web.with("/bomb", LocalWeb.page(bomb, "Content-Encoding: gzip"))
        .with("/fits", LocalWeb.page(new byte[LIMITS.bytes()]))
        .with("/over", LocalWeb.page(new byte[LIMITS.bytes() + 1]));

    assertThat(refusal(get(web.address("/bomb")))).isEqualTo(Refusal.TOO_LARGE);
    assertThat(refusal(get(web.address("/over")))).isEqualTo(Refusal.TOO_LARGE);
    assertThat(page(get(web.address("/fits"))).content()).hasSize(LIMITS.bytes());
  }

  @Test
  void followsRedirectsToTheFinalAddress() {
    web.with("/a", LocalWeb.redirect("b"))
        .with("/b", LocalWeb.redirect("/c?d"))
        .with("/c?d", "End");

    assertThat(page(get(web.address("/a"))).address()).isEqualTo(web.address("/c?d"));
  }

  @Test
  void endsRedirectsThatGoInACircle() {
    web.with("/a", LocalWeb.redirect("/b")).with("/b", LocalWeb.redirect("/a"));

    assertThat(refusal(get(web.address("/a")))).isEqualTo(Refusal.TOO_MANY_REDIRECTS);
    assertThat(web.asked).hasSize(LIMITS.redirects() + 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {204, 304, 400, 401, 404, 410, 418, 500, 502, 999})
  void tellsAnythingElseThanAPageInOneLine(int status) {
    web.with("/a", LocalWeb.status(status));
    Answer answer = get(web.address("/a"));
    if (status == 204) {
      assertThat(page(answer).content()).isEmpty();
    } else {
      assertThat(refusal(answer)).isEqualTo(Refusal.HTTP_STATUS);
      assertThat(((Answer.Refused) answer).message()).contains("" + status);
    }
  }

  @Test
  void tellsAnUnknownHostAndAClosedPort() {
    assertThat(refusal(get("http://nowhere.example/"))).isEqualTo(Refusal.UNREACHABLE);
    web.close();
    assertThat(refusal(get(web.address("/")))).isEqualTo(Refusal.UNREACHABLE);
  }

  @Test
  void sendsNoLineOfOthersInItsRequest() {
    StringBuilder smuggled = new StringBuilder();
    web.with(
        "/a",
        exchange -> {
          smuggled.append(exchange.getRequestHeaders().getFirst("X-Smuggled"));
          LocalWeb.page("A".getBytes(UTF_8)).answer(exchange);
        });

    fetcher(true, LIMITS).get(web.address("/a"), new Validators("\"x\"\r\nX-Smuggled: 1", null));

    assertThat(smuggled).hasToString("null");
  }
}
