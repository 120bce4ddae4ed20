package org.depesche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.depesche.cli.view.Terminal;
import org.depesche.query.DocumentSummary;
import org.depesche.store.SqliteArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Addresses and feeds, from a server in this process. */
@Timeout(180)
class WatchTest {

  private static final int ARTICLES = 12;

  @TempDir private Path folder;
  private final Map<String, String> pages = new ConcurrentHashMap<>();

  /** Permits to answer a request for an article. */
  private final Semaphore answers = new Semaphore(1_000_000);

  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          if (path.startsWith("/article")) {
            answers.acquireUninterruptibly();
          }
          byte[] page = pages.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "text/html");
          exchange.sendResponseHeaders(
              page.length == 0 ? 404 : 200, page.length == 0 ? -1 : page.length);
          exchange.getResponseBody().write(page);
          exchange.close();
        });
    server.start();
    StringBuilder items = new StringBuilder();
    for (int i = 0; i < ARTICLES; i++) {
      items.append("<item><title>Besuch ").append(i).append("</title>");
      items.append("<link>/article/").append(i).append("</link></item>");
      pages.put(
          "/article/" + i,
          "<html><body><article><h1>Besuch "
              + i
              + "</h1><p>Die finnische Außenministerin Aino"
              + " Mustanen besuchte am "
              + (i + 1)
              + ". Mai 2031 Estland.</p></article></body></html>");
    }
    pages.put("/feed", "<rss version='2.0'><channel>" + items + "</channel></rss>");
  }

  @AfterEach
  void stop() {
    answers.release(1000);
    server.stop(0);
  }

  private String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private Path archive() {
    return folder.resolve("test.depesche");
  }

  private record Ran(int status, String out, String err) {}

  private static Ran depesche(Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), 80, false, false);
    String[] words = Arrays.stream(args).map(Object::toString).toArray(String[]::new);
    int status = Main.commandLine(terminal).execute(words);
    terminal.out().flush();
    terminal.err().flush();
    return new Ran(status, out.toString(), err.toString());
  }

  private Ran watchOnce(Object... more) {
    List<Object> args =
        new java.util.ArrayList<>(
            List.of("watch", address("/feed"), "--once", "--allow-local", "--archive", archive()));
    args.addAll(List.of(more));
    return depesche(args.toArray());
  }

  /** A process of its own that follows the feed. */
  private ProcessBuilder watching() {
    return new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "--enable-native-access=ALL-UNNAMED",
        "-cp",
        System.getProperty("java.class.path"),
        Main.class.getName(),
        "watch",
        address("/feed"),
        "--allow-local",
        "--archive",
        archive().toString());
  }

  private List<String> everyArticle() {
    return IntStream.range(0, ARTICLES).mapToObj(i -> address("/article/" + i)).sorted().toList();
  }

  private List<String> archived() {
    try (SqliteArchive opened = SqliteArchive.openExisting(archive())) {
      return opened.documents().stream().map(DocumentSummary::location).sorted().toList();
    }
  }

  @Test
  void watchingReadsWhatIsNewAndThenNothing() {
    Ran first = watchOnce();
    Ran second = watchOnce();
    pages.merge("/feed", "", (feed, none) -> feed.replace("Besuch 3", "Besuch 3 (berichtigt)"));
    pages.merge("/article/3", "", (page, none) -> page.replace("Estland", "Lettland"));
    Ran third = watchOnce("--json");

    assertThat(first.status()).isZero();
    assertThat(first.err())
        .hasLineCount(1)
        .startsWith("depesche: " + address("/feed") + ": 12 entries: 12 new, 0 changed");
    assertThat(first.out())
        .startsWith("Read 12 documents: 12 new")
        .contains("Next: depesche timeline");
    assertThat(second.err()).hasLineCount(1).contains("0 new, 0 changed");
    assertThat(third.out())
        .contains("\"added\":0,\"changed\":1,\"skipped\":0")
        .contains("\"documents\":12");
    assertThat(archived()).isEqualTo(everyArticle());
  }

  @Test
  void aKilledWatchLosesAndDoublesNothing() throws Exception {
    answers.drainPermits();
    answers.release(5);
    Process process =
        watching()
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("watch.log").toFile())
            .start();
    while (answers.availablePermits() > 0 || !answers.hasQueuedThreads()) {
      assertThat(process.isAlive()).as(Files.readString(folder.resolve("watch.log"))).isTrue();
      TimeUnit.MILLISECONDS.sleep(20);
    }
    process.destroyForcibly().waitFor(); // SIGKILL, while it waits for the sixth article
    List<String> acknowledged = archived();
    answers.release(1000);

    Ran again = watchOnce();

    assertThat(acknowledged).hasSize(5);
    assertThat(again.err()).contains(": 7 new, 0 changed");
    assertThat(archived()).isEqualTo(everyArticle());
  }

  @Test
  void anAskedStopEndsTheWatchAndTellsWhatWasRead() throws Exception {
    Process process = watching().redirectOutput(folder.resolve("out").toFile()).start();
    CountDownLatch told = new CountDownLatch(1);
    StringBuilder err = new StringBuilder();
    Thread listener =
        Thread.ofVirtual()
            .start(() -> {
              process
                  .errorReader(StandardCharsets.UTF_8)
                  .lines()
                  .forEach(line -> {
                    err.append(line).append('\n');
                    if (line.contains("12 entries")) {
                      told.countDown();
                    }
                  });
            });
    assertThat(told.await(120, TimeUnit.SECONDS)).isTrue();
    process.toHandle().destroy(); // SIGTERM, which ends a program as Ctrl-C does
    process.waitFor();
    listener.join();

    assertThat(err.toString()).contains("stopped").doesNotContain("Exception");
    assertThat(Files.readString(folder.resolve("out"))).startsWith("Read 12 documents: 12 new");
    assertThat(Path.of(archive() + "-wal")).doesNotExist();
  }

  @Test
  void addressesAreReadLikeFiles() {
    Ran read = depesche("read", address("/feed"), "--allow-local", "--archive", archive());
    Ran clean = depesche("clean", address("/article/1"), "--allow-local");
    Ran missing = depesche("analyze", address("/none"), "--allow-local");

    assertThat(read.out()).startsWith("Read 12 documents: 12 new");
    assertThat(clean.out()).contains("\"location\":\"" + address("/article/1") + "\"", "Estland");
    assertThat(missing.status()).isEqualTo(1);
    assertThat(missing.err()).hasLineCount(1).contains(address("/none"), "404");
  }

  @Test
  void inwardAddressesAreRefusedUnlessAllowed() {
    Ran read = depesche("clean", address("/article/1"));
    Ran watch = depesche("watch", address("/feed"), "--once", "--archive", archive());

    assertThat(read.status()).isEqualTo(1);
    assertThat(read.err()).hasLineCount(1).contains("--allow-local");
    assertThat(watch.status()).isEqualTo(1);
    assertThat(watch.err()).hasLineCount(1).contains("--allow-local");
    assertThat(watchOnce().status()).as("nobody was asked, so nothing is to rest").isZero();
  }

  @Test
  void misuseIsToldBeforeAnythingIsAsked() throws IOException {
    Path list =
        Files.writeString(folder.resolve("feeds.txt"), "# mine\n" + address("/feed") + "\n");
    Object[] rest = {"--once", "--allow-local", "--archive", archive()};

    assertThat(depesche("watch", "--once", "--archive", archive()).status()).isEqualTo(2);
    assertThat(depesche("watch", "feeds.txt", "--once", "--archive", archive()).err())
        .contains("--feeds");
    assertThat(
            depesche("watch", address("/feed"), "--every", "1s", "--archive", archive()).status())
        .isEqualTo(2);
    assertThat(
            depesche("clean", address("/article/1"), "--allow-local", "--contact", "me\r\nX: y")
                .status())
        .isEqualTo(2);
    assertThat(depesche("watch", "--feeds", list, rest[0], rest[1], rest[2], rest[3]).err())
        .contains("12 new");
    assertThat(depesche("watch", "@" + list, rest[0], rest[1], rest[2], rest[3]).err())
        .contains("0 new");
  }
}
