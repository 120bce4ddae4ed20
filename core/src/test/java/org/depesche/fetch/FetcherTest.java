package org.depesche.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class FetcherTest {

  private static final FetchLimits LIMITS =
      new FetchLimits(
          64 << 10,
          5,
          Duration.ofSeconds(5),
          Duration.ofSeconds(5),
          Duration.ofSeconds(10),
          Duration.ofSeconds(1),
          Duration.ofSeconds(60));

  private final FakeTiming timing = new FakeTiming();
  private LocalWeb web;

  @BeforeEach
  void start() throws IOException {
    web = new LocalWeb();
  }

  @AfterEach
  void stop() {
    web.close();
  }

  /** Every host name leads to this machine, but for those that tell another address. */
  private static List<InetAddress> resolve(String host) throws UnknownHostException {
    return switch (host) {
      case "nowhere.example" -> throw new UnknownHostException(host);
      case "inner.example" -> List.of(InetAddress.getByName("10.1.2.3"));
      case "both.example" ->
          List.of(InetAddress.getByName("1.1.1.1"), InetAddress.getByName("127.0.0.1"));
      default -> List.of(InetAddress.getByName("127.0.0.1"));
    };
  }

  private Fetcher fetcher(boolean allowLocal, FetchLimits limits) {
    return new Fetcher(
        new FetchOptions(
            "Depesche/test", allowLocal, limits, FetcherTest::resolve, timing, Wire.standardTls()));
  }

  private Answer get(String address) {
    return fetcher(true, LIMITS).get(address);
  }

  private static Answer.Page page(Answer answer) {
    assertThat(answer).isInstanceOf(Answer.Page.class);
    return (Answer.Page) answer;
  }

  private static String text(Answer answer) {
    return new String(page(answer).content(), UTF_8);
  }

  private static Refusal refusal(Answer answer) {
    assertThat(answer).isInstanceOf(Answer.Refused.class);
    assertThat(((Answer.Refused) answer).message()).isNotBlank().doesNotContain("\n");
    return ((Answer.Refused) answer).refusal();
  }

  private static Answer getRaw(String saying) throws IOException {
    try (RawServer server = new RawServer(saying)) {
      Fetcher fetcher =
          new Fetcher(
              new FetchOptions(
                  "Depesche/test",
                  true,
                  LIMITS,
                  FetcherTest::resolve,
                  new FakeTiming(),
                  Wire.standardTls()));
      return fetcher.get(server.address());
    }
  }

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
    byte[] bare = java.util.Arrays.copyOfRange(wrapped, 2, wrapped.length - 4);
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
  @CsvSource({
    "file:///etc/passwd, BAD_ADDRESS",
    "http://user:secret@127.0.0.1/, BAD_ADDRESS",
    "http://2130706433/, BAD_ADDRESS",
    "//nowhere.example/x, UNREACHABLE"
  })
  void checksWhereARedirectLeads(String location, Refusal expected) {
    web.with("/a", LocalWeb.redirect(location));

    assertThat(refusal(get(web.address("/a")))).isEqualTo(expected);
  }

  @Test
  void goesToNoInwardAddressUnlessItMay() {
    Fetcher outward = fetcher(false, LIMITS);
    String here = ":" + web.port() + "/";
    web.with("/", "Hello");

    for (String host :
        List.of(
            "127.0.0.1",
            "localhost",
            "[::1]",
            "[::ffff:127.0.0.1]",
            "inner.example",
            "news.example")) {
      assertThat(refusal(outward.get("http://" + host + here)))
          .as(host)
          .isEqualTo(Refusal.INWARD_ADDRESS);
    }
    // One outward address among others does not make a host outward.
    assertThat(refusal(outward.get("http://both.example/"))).isEqualTo(Refusal.INWARD_ADDRESS);
    assertThat(web.asked).isEmpty();
    assertThat(text(get("http://news.example" + here))).isEqualTo("Hello");
  }

  @Test
  void asksTheResolverOnceAHopAndConnectsToWhatWasChecked() {
    AtomicInteger lookUps = new AtomicInteger();
    Resolver rebinding =
        host -> {
          // A name server that says something harmless first and this machine ever after. Nobody
          // listens at the harmless one, which is of this machine too: tests ask nobody else.
          String address = lookUps.getAndIncrement() == 0 ? "127.0.0.2" : "127.0.0.1";
          return List.of(InetAddress.getByName(address));
        };
    FetchLimits hasty =
        new FetchLimits(
            1000,
            5,
            Duration.ofMillis(100),
            Duration.ofMillis(100),
            Duration.ofMillis(500),
            Duration.ZERO,
            Duration.ofSeconds(1));
    web.with("/", "Hello");

    Answer answer =
        new Fetcher(
                new FetchOptions(
                    "Depesche/test", true, hasty, rebinding, timing, Wire.standardTls()))
            .get("http://news.example:" + web.port() + "/");

    assertThat(refusal(answer)).isEqualTo(Refusal.UNREACHABLE);
    assertThat(lookUps).hasValue(1);
    assertThat(web.asked).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 22, 25, 110, 143, 993})
  void goesToNoPortOfAnotherService(int port) {
    Answer answer = fetcher(false, LIMITS).get("http://news.example:" + port + "/");

    assertThat(refusal(answer)).isEqualTo(Refusal.BAD_ADDRESS);
  }

  @Test
  void keepsToRobotsTxtAndAsksForItOnce() {
    AtomicInteger asked = new AtomicInteger();
    LocalWeb.Page rules =
        LocalWeb.page(
            "User-agent: other\nDisallow:\n\nUser-agent: depesche\nDisallow: /inner\nCrawl-delay: 7\n"
                .getBytes(UTF_8),
            "Content-Type: text/plain");
    web.with(
            "/robots.txt",
            exchange -> {
              asked.incrementAndGet();
              rules.answer(exchange);
            })
        .with("/inner/a", "A")
        .with("/a", LocalWeb.redirect("/inner/a"))
        .with("/b", "B");
    Fetcher fetcher = fetcher(true, LIMITS);

    assertThat(refusal(fetcher.get(web.address("/inner/a")))).isEqualTo(Refusal.REFUSED_BY_ROBOTS);
    assertThat(refusal(fetcher.get(web.address("/x/../inner/a"))))
        .isEqualTo(Refusal.REFUSED_BY_ROBOTS);
    assertThat(text(fetcher.get(web.address("/b")))).isEqualTo("B");
    assertThat(refusal(fetcher.get(web.address("/a")))).isEqualTo(Refusal.REFUSED_BY_ROBOTS);
    assertThat(web.asked).containsExactly("/b", "/a");
    assertThat(asked).hasValue(1);
    assertThat(timing.pauses).containsExactly(Duration.ofSeconds(7));
  }

  @ParameterizedTest
  @CsvSource({"200, false", "404, true", "403, true", "500, false", "503, false", "429, false"})
  void takesAMissingRobotsTxtForLeaveAndABrokenOneForNone(int status, boolean allowed) {
    web.with("/a", "A");
    web.with(
        "/robots.txt",
        status == 200
            ? LocalWeb.page("User-agent: *\nDisallow: /\n".getBytes(UTF_8))
            : LocalWeb.status(status));

    assertThat(get(web.address("/a")) instanceof Answer.Page).isEqualTo(allowed);
    assertThat(web.asked).hasSize(allowed ? 1 : 0);
  }

  @Test
  void staysAwayFromAHostThatWantsHoursBetweenTwoPages() {
    web.with("/a", "A").with("/robots.txt", "User-agent: *\nCrawl-delay: 3600\n");

    assertThat(refusal(get(web.address("/a")))).isEqualTo(Refusal.REFUSED_BY_ROBOTS);
  }

  @Test
  void waitsAsLongAsABusyHostAsks() {
    AtomicInteger asked = new AtomicInteger();
    web.with(
        "/a",
        exchange ->
            (asked.getAndIncrement() == 0
                    ? LocalWeb.status(429, "Retry-After: 17")
                    : LocalWeb.page("A".getBytes(UTF_8)))
                .answer(exchange));

    assertThat(text(get(web.address("/a")))).isEqualTo("A");
    assertThat(timing.pauses).containsExactly(Duration.ofSeconds(17));
  }

  @Test
  void waitsTwiceAsLongEachTimeAndGivesUp() {
    web.with("/a", LocalWeb.status(503));

    Answer answer = get(web.address("/a"));

    assertThat(refusal(answer)).isEqualTo(Refusal.TRY_LATER);
    assertThat(timing.pauses).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(4));
    assertThat(((Answer.Refused) answer).retryAfter()).isEqualTo(Duration.ofSeconds(8));
  }

  @Test
  void leavesAHostAloneThatAsksForALongRest() {
    web.with("/a", LocalWeb.status(429, "Retry-After: Sat, 03 May 2031 13:00:00 GMT"))
        .with("/b", "B");
    Fetcher fetcher = fetcher(true, LIMITS);

    assertThat(((Answer.Refused) fetcher.get(web.address("/a"))).retryAfter())
        .isEqualTo(Duration.ofHours(1));
    assertThat(refusal(fetcher.get(web.address("/b")))).isEqualTo(Refusal.TRY_LATER);
    assertThat(web.asked).containsExactly("/a");
    assertThat(timing.pauses).isEmpty();

    timing.now = timing.now.plus(Duration.ofHours(1));
    assertThat(text(fetcher.get(web.address("/b")))).isEqualTo("B");
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
    byte[] half = java.util.Arrays.copyOf(packed, packed.length / 2);
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

  @Test
  void tellsAnUnknownHostAndAClosedPort() {
    assertThat(refusal(get("http://nowhere.example/"))).isEqualTo(Refusal.UNREACHABLE);
    web.close();
    assertThat(refusal(get(web.address("/")))).isEqualTo(Refusal.UNREACHABLE);
  }
}
