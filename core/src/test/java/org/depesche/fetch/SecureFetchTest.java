package org.depesche.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Certificates: one made for the test, for the host {@code news.example}. */
@Timeout(60)
class SecureFetchTest {

  private static final char[] PASSWORD = "password".toCharArray();

  @TempDir private static Path folder;
  private static HttpsServer server;
  private static SSLContext context;

  @BeforeAll
  static void start() throws Exception {
    Path tool = Path.of(System.getProperty("java.home"), "bin", "keytool");
    assumeTrue(Files.isExecutable(tool), "needs keytool, a part of the JDK");
    Path file = folder.resolve("keys");
    Process process =
        new ProcessBuilder(
                List.of(
                    (tool
                            + " -genkeypair -keyalg EC -alias a -dname CN=news.example"
                            + " -ext san=dns:news.example -storepass password -keystore "
                            + file)
                        .split(" ")))
            .redirectErrorStream(true)
            .start();
    assertThat(process.waitFor())
        .as(new String(process.getInputStream().readAllBytes(), UTF_8))
        .isZero();
    context = context(file);
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(context));
    server.createContext(
        "/",
        exchange -> {
          byte[] page = "Hafen".getBytes(UTF_8);
          boolean robots = exchange.getRequestURI().getPath().equals("/robots.txt");
          exchange.sendResponseHeaders(robots ? 404 : 200, robots ? -1 : page.length);
          if (!robots) {
            exchange.getResponseBody().write(page);
          }
          exchange.close();
        });
    server.start();
  }

  private static SSLContext context(Path file) throws Exception {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      keys.load(in, PASSWORD);
    }
    KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    own.init(keys, PASSWORD);
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(keys);
    SSLContext made = SSLContext.getInstance("TLS");
    made.init(own.getKeyManagers(), trust.getTrustManagers(), null);
    return made;
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.stop(0);
    }
  }

  private static Answer get(String host, SSLContext tls) {
    Resolver here = name -> List.of(InetAddress.getLoopbackAddress());
    FetchOptions options =
        new FetchOptions("Depesche/test", true, FetchLimits.STANDARD, here, new FakeTiming(), tls);
    return new Fetcher(options).get("https://" + host + ":" + server.getAddress().getPort() + "/");
  }

  @Test
  void getsAPageFromTheHostThatTheCertificateNames() {
    assertThat(get("news.example", context)).isInstanceOf(Answer.Page.class);
  }

  @Test
  void refusesACertificateOfAnotherHostOrOfNobody() {
    for (Answer answer :
        List.of(get("other.example", context), get("news.example", Wire.standardTls()))) {
      assertThat(answer).isInstanceOf(Answer.Refused.class);
      assertThat(((Answer.Refused) answer).message()).contains("certificate");
    }
  }
}
