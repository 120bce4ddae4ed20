package org.depesche.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.depesche.model.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in, and what nobody gets to see. */
class GuardTest {

  private static DepescheServer server;
  private static Http http;

  @BeforeAll
  static void start() {
    server = DepescheServer.start(Example.archive(), DepescheServer.LOOPBACK, 0);
    http = new Http(server.address());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void listensOnLoopbackAtTheAddressThatItTells() throws Exception {
    URI address = server.address();
    assertThat(InetAddress.getByName(address.getHost()).isLoopbackAddress()).isTrue();
    assertThat(address.getPort()).isPositive();
    assertThat(http.get("/").statusCode()).isEqualTo(200);
  }

  @Test
  void writesAddressesOfVersionSixInBrackets() {
    try (DepescheServer six = DepescheServer.start(Example.archive(), "::1", 0)) {
      assertThat(six.address().toString()).startsWith("http://[::1]:").endsWith("/");
    } catch (UncheckedIOException e) {
      Assumptions.abort("this machine has no ::1");
    }
  }

  @Test
  void namesTheMendWhereThePortIsTaken() {
    int taken = server.address().getPort();
    assertThatThrownBy(() -> DepescheServer.start(Example.archive(), "127.0.0.1", taken))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(String.valueOf(taken))
        .hasMessageContaining("another port");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "evil.example:7070", "localhost.evil.example", "127.0.0.1.nip.io"})
  void refusesNamesThatOnlyPointToLoopback(String host) {
    for (String path : List.of("/", "/events.json", "/web/style.css", "/nothing")) {
      assertThat(http.getAs(host, path))
          .startsWith("HTTP/1.1 403")
          .contains("application/problem+json")
          .doesNotContain("visit-1");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LOCALHOST:9", "127.0.0.1:7070", "[::1]:7070"})
  void answersToLoopbackNamesWhateverThePort(String host) {
    assertThat(http.getAs(host, "/events.json")).startsWith("HTTP/1.1 200");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/web/app/main.js", "/events.json", "/nothing", "/documents/none.json"})
  void sendsStrictHeadersWithEveryAnswer(String path) {
    HttpResponse<String> response = http.get(path);
    String policy = response.headers().firstValue("Content-Security-Policy").orElse("");
    assertThat(policy)
        .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'")
        .doesNotContain("unsafe", "http:", "*");
    assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(response.headers().firstValue("Server")).isEmpty();
    assertThat(response.headers().map().keySet())
        .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"})
  void refusesEverythingButReading(String method) {
    HttpResponse<String> response = http.send(method, "/events.json");
    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(response.headers().firstValue("Allow")).contains("GET, HEAD");
  }

  @Test
  void answersHeadWithoutABody() {
    HttpResponse<String> response = http.send("HEAD", "/events.json");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/%2e%2e/%2e%2e/etc/passwd",
        "/web/%2e%2e%2fGuard.class",
        "/web/a%00.js",
        "/web//x",
        "/web/..;/x"
      })
  void leadsNoPathOutOfThePage(String path) {
    assertThat(http.getAs("localhost", path))
        .containsPattern("^HTTP/1.1 40[034]")
        .contains("application/problem+json")
        .doesNotContain("root:", "Exception", "<html");
  }

  @Test
  void answersBrokenRequestsWithAProblem() {
    assertThat(http.raw("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 400")
        .contains("application/problem+json", "\"mend\"")
        .doesNotContain("Exception");
  }

  @Test
  void keepsStackTracesToItself() {
    FakeArchive broken =
        new FakeArchive(List.of(), List.of(), List.of(), List.of()) {
          @Override
          public Optional<Document> document(String id) {
            throw new IllegalStateException("secret of " + id);
          }
        };
    Logger log = Logger.getLogger(Problems.class.getName());
    log.setLevel(Level.OFF); // so that this trace alarms nobody who reads the build
    try (DepescheServer failing = DepescheServer.start(broken, "127.0.0.1", 0)) {
      HttpResponse<String> response = new Http(failing.address()).get("/documents/x.json");
      assertThat(response.statusCode()).isEqualTo(500);
      assertThat(response.body()).contains("\"mend\"").doesNotContain("secret", "Exception");
    } finally {
      log.setLevel(null);
    }
  }
}
