package org.depesche.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a fetcher treats its hosts: robots.txt, gaps, rests. */
class PolitenessTest extends FetchingTest {

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
}
