package org.depesche.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;

/** What tests of fetching share: a web on this machine, and a clock that nobody waits for. */
@Timeout(60)
abstract class FetchingTest {

  static final FetchLimits LIMITS =
      new FetchLimits(
          64 << 10,
          5,
          Duration.ofSeconds(5),
          Duration.ofSeconds(5),
          Duration.ofSeconds(10),
          Duration.ofSeconds(1),
          Duration.ofSeconds(60));

  final FakeTiming timing = new FakeTiming();
  LocalWeb web;

  @BeforeEach
  final void start() throws IOException {
    web = new LocalWeb();
  }

  @AfterEach
  final void stop() {
    web.close();
  }

  /** Every host name leads to this machine, but for those that tell another address. */
  static List<InetAddress> resolve(String host) throws UnknownHostException {
    return switch (host) {
      case "nowhere.example" -> throw new UnknownHostException(host);
      case "inner.example" -> List.of(InetAddress.getByName("10.1.2.3"));
      case "both.example" ->
          List.of(InetAddress.getByName("1.1.1.1"), InetAddress.getByName("127.0.0.1"));
      default -> List.of(InetAddress.getByName("127.0.0.1"));
    };
  }

  Fetcher fetcher(boolean allowLocal, FetchLimits limits) {
    return new Fetcher(
        new FetchOptions(
            "Depesche/test",
            allowLocal,
            limits,
            FetchingTest::resolve,
            timing,
            Wire.standardTls()));
  }

  Answer get(String address) {
    return fetcher(true, LIMITS).get(address);
  }

  static Answer.Page page(Answer answer) {
    assertThat(answer).isInstanceOf(Answer.Page.class);
    return (Answer.Page) answer;
  }

  static String text(Answer answer) {
    return new String(page(answer).content(), UTF_8);
  }

  static Refusal refusal(Answer answer) {
    assertThat(answer).isInstanceOf(Answer.Refused.class);
    assertThat(((Answer.Refused) answer).message()).isNotBlank().doesNotContain("\n");
    return ((Answer.Refused) answer).refusal();
  }
}
