package org.depesche.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.depesche.fetch.WatchState.EntryState;
import org.depesche.ingest.Input;
import org.depesche.model.Article;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WatcherTest {

  private static final Duration EVERY = Duration.ofMinutes(15);

  private final FakeTiming timing = new FakeTiming();
  private final MemoryWatchState state = new MemoryWatchState();
  private final List<Input> taken = new ArrayList<>();
  private LocalWeb web;
  private String feed;

  @BeforeEach
  void start() throws IOException {
    web = new LocalWeb();
    feed = web.address("/feed");
    web.with("/a", "<html><p>Erster Artikel.", "Content-Type: text/html", "ETag: \"a1\"")
        .with("/b", "<html><p>Zweiter Artikel.", "Content-Type: text/html");
  }

  @AfterEach
  void stop() {
    web.close();
  }

  private Watcher watcher() {
    return watcher(state);
  }

  private static String item(String link, String title, String more) {
    return "<item><title>" + title + "</title><link>" + link + "</link>" + more + "</item>";
  }

  private static String rss(String... items) {
    return "<?xml version='1.0'?><rss version='2.0'><channel><title>Der Leuchtturm</title>"
        + "<language>de</language>"
        + String.join("", items)
        + "</channel></rss>";
  }

  private LocalWeb.Page changing(String body, String etag) {
    return exchange -> {
      boolean same = etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
      (same ? LocalWeb.status(304) : LocalWeb.page(body.getBytes(UTF_8), "ETag: " + etag))
          .answer(exchange);
    };
  }

  private List<String> round() {
    web.asked.clear();
    taken.clear();
    watcher().ask(feed, taken::add);
    return web.asked;
  }

  private Article article(int index) {
    return ((Input.Found) taken.get(index)).article();
  }

  @Test
  void getsTheArticlesOfAFeedWithWhatTheFeedSaysOfThem() {
    web.with(
        "/feed",
        rss(
            item("a", "Eins", "<pubDate>Sat, 03 May 2031 08:00:00 GMT</pubDate>"),
            item("b", "Zwei", "")));

    assertThat(round()).containsExactly("/feed", "/a", "/b");
    assertThat(taken)
        .extracting(Input::location)
        .containsExactly(web.address("/a"), web.address("/b"));
    assertThat(article(0).hints().title()).isEqualTo("Eins");
    assertThat(article(0).hints().publisher()).isEqualTo("Der Leuchtturm");
    assertThat(article(0).hints().published()).isEqualTo("Sat, 03 May 2031 08:00:00 GMT");
    assertThat(new String(article(1).content(), UTF_8)).isEqualTo("<html><p>Zweiter Artikel.");
  }

  @Test
  void asksForNothingButTheFeedWhileItIsTheSame() {
    web.with("/feed", changing(rss(item("a", "Eins", "")), "\"f1\""));

    assertThat(round()).containsExactly("/feed", "/a");
    assertThat(round()).containsExactly("/feed");
    assertThat(watcher().ask(feed, taken::add)).isEqualTo(new Watcher.Round.Unchanged());
    assertThat(taken).isEmpty();
  }

  @Test
  void getsOnlyWhatIsNewOrToldDifferently() {
    web.with("/feed", rss(item("a", "Eins", ""), item("b", "Zwei", "")));
    round();
    web.with("/c", "<html><p>Dritter Artikel.")
        .with("/b", "<html><p>Zweiter Artikel, berichtigt.")
        .with("/feed", rss(item("c", "Drei", ""), item("a", "Eins", ""), item("b", "Zwei!", "")));

    assertThat(round()).containsExactly("/feed", "/c", "/b");
    assertThat(new String(article(1).content(), UTF_8)).contains("berichtigt");
    assertThat(article(1).location()).isEqualTo(web.address("/b"));
  }

  @Test
  void asksForNoPageAgainForAPixelThatChanged() {
    String summary = "<description>&lt;p>Worum es geht.&lt;img src='/p?%d'></description>";
    web.with("/feed", rss(item("a", "Eins", summary.formatted(1))));
    round();
    web.with("/feed", rss(item("a", "Eins", summary.formatted(2))));
    assertThat(round()).containsExactly("/feed");

    web.with("/feed", rss(item("a", "Eins", summary.formatted(2).replace("geht", "ging"))));
    assertThat(round()).containsExactly("/feed", "/a");
  }

  @Test
  void takesAPageOnceThatTwoFeedsTellOf() {
    web.with("/feed", rss(item("a", "Eins", "")))
        .with("/other", rss(item("a", "Eins, anders", "")));
    round();

    watcher().ask(web.address("/other"), taken::add);
    watcher().ask(web.address("/other"), taken::add);

    assertThat(web.asked).containsExactly("/feed", "/a", "/other", "/other");
    assertThat(taken).hasSize(1);
  }

  @Test
  void takesWhatTheFeedHoldsIfThePageCannotBeHad() {
    String content =
        "<content:encoded xmlns:content='http://purl.org/rss/1.0/modules/content/'>"
            + "&lt;p>Ganzer Text.&lt;/p></content:encoded>";
    web.with("/feed", rss(item("gone", "Fort", content), item("lost", "Verloren", "")));

    round();

    assertThat(article(0).location()).isEqualTo(web.address("/gone"));
    assertThat(new String(article(0).content(), UTF_8)).contains("Ganzer Text.");
    assertThat(((Input.Skipped) taken.get(1)).code()).isEqualTo("http-status");
    assertThat(round()).containsExactly("/feed");
  }

  @Test
  void triesAPageAgainThatMayComeLater() {
    web.with("/feed", changing(rss(item("a", "Eins", ""), item("slow", "Langsam", "")), "\"f1\""))
        .with("/slow", LocalWeb.status(500));

    assertThat(round()).containsExactly("/feed", "/a", "/slow");
    assertThat(round())
        .as("the feed is read again, not just its tag")
        .containsExactly("/feed", "/slow");
    web.with("/slow", "<html><p>Endlich.");
    assertThat(round()).containsExactly("/feed", "/slow");
    assertThat(taken).singleElement().isInstanceOf(Input.Found.class);
    assertThat(round()).containsExactly("/feed");
  }

  @Test
  void givesAPageUpAfterFiveTimes() {
    web.with("/feed", rss(item("slow", "Langsam", ""))).with("/slow", LocalWeb.status(500));
    for (int i = 0; i < 5; i++) {
      assertThat(round()).containsExactly("/feed", "/slow");
    }
    assertThat(round()).containsExactly("/feed");
  }

  @Test
  void asksAFailingFeedEverMoreSeldomAndForgetsThatWhenItIsBack() {
    web.with("/feed", LocalWeb.status(500));
    List<Duration> waits = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      var failed = (Watcher.Round.Failed) watcher().ask(feed, taken::add);
      waits.add(Duration.between(timing.now(), failed.due()));
      assertThat(watcher().isResting(feed)).isTrue();
      timing.now = failed.due();
      assertThat(watcher().isDue(feed)).isTrue();
    }
    assertThat(waits)
        .startsWith(Duration.ofMinutes(30), Duration.ofMinutes(60), Duration.ofMinutes(120))
        .endsWith(Duration.ofDays(1), Duration.ofDays(1));

    web.with("/feed", rss());
    round();
    timing.now = timing.now.plus(EVERY);
    assertThat(watcher().isDue(feed)).isTrue();
  }

  @Test
  void leavesABusyFeedAloneAsLongAsItAsks() {
    web.with("/feed", LocalWeb.status(429, "Retry-After: 7200"));

    var failed = (Watcher.Round.Failed) watcher().ask(feed, taken::add);

    assertThat(Duration.between(timing.now(), failed.due())).isEqualTo(Duration.ofHours(2));
  }

  @Test
  void tellsWhatIsNoFeed() {
    web.with("/feed", "<html><p>Kein Feed.");

    var failed = (Watcher.Round.Failed) watcher().ask(feed, taken::add);

    assertThat(failed.why().code()).isEqualTo(Watcher.BROKEN_FEED);
  }

  @Test
  void namesTheFeedOfAPageThatIsNone() {
    web.with(
        "/feed",
        "<html><head><link rel='alternate' hreflang='en' href='/en'>"
            + "<link rel='alternate' type='application/rss+xml' href='news.xml'>");

    var failed = (Watcher.Round.Failed) watcher().ask(feed, taken::add);

    assertThat(failed.why().message()).contains(web.address("/news.xml"));
  }

  @Test
  void takesNoScriptForALocation() {
    String content =
        "<content:encoded xmlns:content='http://purl.org/rss/1.0/modules/content/'>"
            + "&lt;p>Ganzer Text.&lt;/p></content:encoded><guid>x&#9;7</guid>";
    web.with("/feed", rss(item("javascript:alert(1)", "Skript", content)));

    round();

    assertThat(taken)
        .singleElement()
        .extracting(Input::location)
        .asString()
        .startsWith(feed + "#x")
        .doesNotContain("javascript", "\t");
  }

  @Test
  void expandsNoEntityOfAFeed() {
    web.with("/secret", "geheim")
        .with(
            "/feed",
            "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY x SYSTEM '"
                + web.address("/secret")
                + "'><!ENTITY f SYSTEM 'file:///etc/hostname'>]>"
                + rss(item("a", "&x;&f;", "")).replace("<?xml version='1.0'?>", ""));

    assertThat(round()).doesNotContain("/secret");
    assertThat(taken)
        .allSatisfy(input ->
            assertThat(((Input.Found) input).article().hints().title()).isNotEqualTo("geheim"));
  }

  @Test
  void losesAndDoublesNothingWheneverTheProcessDies() {
    web.with("/feed", rss(item("a", "Eins", ""), item("b", "Zwei", ""), item("c", "Drei", "")))
        .with("/c", "<html><p>Dritter Artikel.");
    List<String> expected = List.of(web.address("/a"), web.address("/b"), web.address("/c"));
    for (int writes = 0; writes < 10; writes++) {
      MemoryWatchState fresh = new MemoryWatchState();
      List<String> archive = new ArrayList<>();
      fresh.writesLeft = writes;
      Watcher.Intake intake =
          input -> {
            fresh.write(); // the archive, too, may be what the process dies in
            if (!archive.contains(input.location())) {
              archive.add(input.location());
            }
          };
      assertThatThrownBy(() -> watcher(fresh).ask(feed, intake))
          .isInstanceOf(MemoryWatchState.Died.class);
      List<String> acknowledged = List.copyOf(archive);
      fresh.writesLeft = Integer.MAX_VALUE;
      watcher(fresh).ask(feed, intake);

      assertThat(archive)
          .as("after %d writes", writes)
          .isEqualTo(expected)
          .containsAll(acknowledged);
      assertThat(fresh.entry(feed, expected.get(2))).map(EntryState::settled).hasValue(true);
    }
  }

  private Watcher watcher(WatchState other) {
    FetchOptions options = FetchOptions.standard("Depesche/test", true, timing);
    return new Watcher(new Fetcher(options), other, timing, EVERY);
  }
}
