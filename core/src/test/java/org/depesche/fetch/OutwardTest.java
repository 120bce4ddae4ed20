package org.depesche.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a fetcher goes, and where not. */
class OutwardTest extends FetchingTest {

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
}
