package org.depesche.ingest.feed;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedReaderTest {

  private static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- made by hand -->
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
       <channel><title>Der Hafenbote</title><link>https://hafenbote.example/</link><language>de-DE</language>
        <item><title>Fähre &amp;amp; Fisch: Tag &quot;eins&quot;</title><link> /kueste/faehre.html </link>
         <guid isPermaLink="false">fb-17</guid><dc:creator>Anna Muster</dc:creator>
         <pubDate>Tue, 04 Jun 2024 23:30:00 -0500</pubDate>
         <media:title>Bild</media:title>
         <description>Die Fähre fährt wieder.</description>
         <content:encoded><![CDATA[<p>Die Fähre fährt <b>wieder</b>.</p><p>Zweiter Absatz.</p>]]></content:encoded></item>
        <item><title>Nur kurz</title><guid>https://hafenbote.example/kurz</guid>
         <author>redaktion@hafenbote.example (Bernd Beispiel)</author>
         <description>&lt;p&gt;Ein &lt;i&gt;kurzer&lt;/i&gt; Text.&lt;/p&gt;</description></item>
       </channel></rss>
      """;

  private static final String ATOM =
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
       <title type="html">The &lt;i&gt;Harbour&lt;/i&gt; Post</title>
       <author><name>Staff</name></author>
       <entry><id>urn:1</id><title>Ferry back</title>
        <link rel="self" href="https://post.example/1.atom"/><link href="1.html"/>
        <published>2024-06-04T10:00:00+02:00</published><updated>2024-06-05T10:00:00Z</updated>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The ferry is <b>back</b>.</p></div></content></entry>
       <entry><id>urn:2</id><title>Two</title><author><name>Jo Doe</name><email>jo@post.example</email></author>
        <updated>2024-06-06</updated><summary>Just a summary.</summary></entry>
      </feed>
      """;

  private static Feed read(String feed) throws FeedException {
    return FeedReader.read(feed.getBytes(UTF_8), "https://hafenbote.example/feed/rss.xml");
  }

  @Test
  void readsRssWithDatesAsTheyWereWritten() throws FeedException {
    Feed feed = read(RSS);
    assertThat(feed.title()).isEqualTo("Der Hafenbote");
    assertThat(feed.language()).isEqualTo("de-DE");
    assertThat(feed.entries()).hasSize(2);
    FeedEntry entry = feed.entries().get(0);
    assertThat(entry.link()).isEqualTo("https://hafenbote.example/kueste/faehre.html");
    assertThat(entry.id()).isEqualTo("fb-17");
    assertThat(entry.title()).isEqualTo("Fähre & Fisch: Tag \"eins\"");
    assertThat(entry.authors()).containsExactly("Anna Muster");
    assertThat(entry.published()).isEqualTo("Tue, 04 Jun 2024 23:30:00 -0500");
    assertThat(entry.content())
        .isEqualTo(
            new FeedEntry.Content(
                "<p>Die Fähre fährt <b>wieder</b>.</p><p>Zweiter Absatz.</p>", "text/html"));
    assertThat(entry.summary())
        .isEqualTo(new FeedEntry.Content("Die Fähre fährt wieder.", "text/plain"));
  }

  @Test
  void takesAPermanentIdForTheLinkAndEscapedMarkupForHtml() throws FeedException {
    FeedEntry entry = read(RSS).entries().get(1);
    assertThat(entry.link()).isEqualTo("https://hafenbote.example/kurz");
    assertThat(entry.authors()).containsExactly("Bernd Beispiel");
    assertThat(entry.content()).isNull();
    assertThat(entry.best())
        .isEqualTo(new FeedEntry.Content("<p>Ein <i>kurzer</i> Text.</p>", "text/html"));
  }

  @Test
  void readsAtom() throws FeedException {
    Feed feed = read(ATOM);
    assertThat(feed.title()).isEqualTo("The Harbour Post");
    assertThat(feed.language()).isEqualTo("en");
    FeedEntry first = feed.entries().get(0);
    assertThat(first.link()).isEqualTo("https://hafenbote.example/feed/1.html");
    assertThat(first.authors()).containsExactly("Staff");
    assertThat(first.published()).isEqualTo("2024-06-04T10:00:00+02:00");
    assertThat(first.updated()).isEqualTo("2024-06-05T10:00:00Z");
    assertThat(String.valueOf(first.content())).contains("<p>The ferry is <b>back</b>.</p>");
    FeedEntry second = feed.entries().get(1);
    assertThat(second.link()).isNull();
    assertThat(second.authors()).containsExactly("Jo Doe");
    assertThat(second.published()).isNull();
    assertThat(second.best()).isEqualTo(new FeedEntry.Content("Just a summary.", "text/plain"));
  }

  @Test
  void readsAtomUnderAPrefix() throws FeedException {
    Feed feed =
        read(
            "<a:feed"
                + " xmlns:a='http://www.w3.org/2005/Atom'><a:title>T</a:title><a:entry><a:title>E</a:title><a:link"
                + " href='/e'/><a:content>Text.</a:content></a:entry></a:feed>");
    assertThat(feed.entries()).extracting(FeedEntry::title).containsExactly("E");
    assertThat(feed.entries())
        .extracting(FeedEntry::link)
        .containsExactly("https://hafenbote.example/e");
  }

  @Test
  void readsRssOneWithItemsBesideTheChannel() throws FeedException {
    Feed feed =
        read(
            "<?xml version='1.0'?><rdf:RDF"
                + " xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><channel"
                + " rdf:about='x'><title>Alt</title></channel><item"
                + " rdf:about='https://alt.example/1'><title>Eins</title><dc:date>2003-05-06</dc:date></item></rdf:RDF>");
    assertThat(feed.title()).isEqualTo("Alt");
    assertThat(feed.entries()).extracting(FeedEntry::link).containsExactly("https://alt.example/1");
    assertThat(feed.entries()).extracting(FeedEntry::published).containsExactly("2003-05-06");
  }

  @Test
  void readsJsonFeed() throws FeedException {
    Feed feed =
        read(
            """
            {"version": "https://jsonfeed.org/version/1.1", "title": "Post", "language": "en",
             "authors": [{"name": "Staff"}],
             "items": [{"id": 7, "url": "a.html", "title": "A", "content_html": "<p>Text.</p>", "summary": "S",
                        "date_published": "2024-06-04T10:00:00Z"},
                       {"id": "8", "external_url": "https://x.example/", "content_text": "Plain."}]}
            """);
    assertThat(feed.title()).isEqualTo("Post");
    FeedEntry first = feed.entries().get(0);
    assertThat(first.id()).isEqualTo("7");
    assertThat(first.link()).isEqualTo("https://hafenbote.example/feed/a.html");
    assertThat(first.best()).isEqualTo(new FeedEntry.Content("<p>Text.</p>", "text/html"));
    assertThat(feed.entries().get(1).best())
        .isEqualTo(new FeedEntry.Content("Plain.", "text/plain"));
  }

  @Test
  void saysInHintsWhatTheFeedSays() throws FeedException {
    Feed feed = read(RSS);
    assertThat(feed.hints(feed.entries().get(0)))
        .satisfies(hints -> {
          assertThat(hints.origin()).isEqualTo("feed");
          assertThat(hints.publisher()).isEqualTo("Der Hafenbote");
          assertThat(hints.language()).isEqualTo("de-DE");
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISO-8859-1", "windows-1252"})
  void readsTheEncodingThatIsDeclared(String charset) throws FeedException {
    String feed =
        "<?xml version='1.0' encoding='"
            + charset
            + "'?><rss><channel><title>Öl</title></channel></rss>";
    assertThat(FeedReader.read(feed.getBytes(Charset.forName(charset)), "f.xml").title())
        .isEqualTo("Öl");
  }

  @Test
  void readsSixteenBitsByTheirMark() throws FeedException {
    byte[] bytes = "\ufeff<rss><channel><title>Öl</title></channel></rss>".getBytes(UTF_16LE);
    assertThat(FeedReader.read(bytes, "f.xml").title()).isEqualTo("Öl");
  }

  @Test
  void expandsNoEntitiesAndFetchesNothing() throws FeedException {
    StringBuilder laughs =
        new StringBuilder("<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY l0 'ha'>");
    for (int i = 1; i < 12; i++) {
      laughs
          .append("<!ENTITY l")
          .append(i)
          .append(" '")
          .append(("&l" + (i - 1) + ";").repeat(10))
          .append("'>");
    }
    laughs.append(
        "<!ENTITY file SYSTEM 'file:///etc/hostname'>]><rss><channel><title>&l11;&file;</title>");
    laughs.append("<item><title>Gut</title></item></channel></rss>");
    Feed feed = read(laughs.toString());
    assertThat(feed.entries()).extracting(FeedEntry::title).containsExactly("Gut");
    assertThat(String.valueOf(feed.title())).hasSizeLessThan(30);
  }

  @Test
  void refusesWhatIsNoFeedInOneLine() {
    for (String bad :
        new String[] {"", "Text.", "<html><body>x</body></html>", "{\"a\":1}", "<rs"}) {
      assertThatThrownBy(() -> read(bad))
          .isInstanceOf(FeedException.class)
          .hasMessageNotContaining("\n");
    }
    assertThatThrownBy(
            () -> read("{\"version\":\"https://jsonfeed.org/version/1\",\"title\":1,\"title\":2}"))
        .isInstanceOf(FeedException.class)
        .hasMessageContaining("line 1");
  }

  @Test
  void readsOrRefusesWhateverIsLeftOfAFeed() {
    Random random = new Random(4);
    for (String whole : new String[] {RSS, ATOM}) {
      byte[] bytes = whole.getBytes(UTF_8);
      for (int i = 0; i < 300; i++) {
        byte[] odd = java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length));
        for (int k = 0; k < 3 && odd.length > 0; k++) {
          odd[random.nextInt(odd.length)] = (byte) random.nextInt(256);
        }
        try {
          assertThat(FeedReader.read(odd, "f.xml").entries()).isNotNull();
        } catch (FeedException e) {
          assertThat(e.getMessage()).doesNotContain("\n");
        }
      }
    }
  }

  @Test
  void readsAFeedNestedWithoutEnd() throws FeedException {
    String deep = "<rss><channel><title>Tief</title>" + "<a>".repeat(100_000) + "</channel></rss>";
    assertThat(read(deep).title()).isEqualTo("Tief");
  }
}
