package org.depesche.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.depesche.ingest.Input;
import org.depesche.model.Article;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebReaderTest {

  @TempDir private Path folder;
  private LocalWeb web;

  @BeforeEach
  void start() throws IOException {
    web = new LocalWeb();
  }

  @AfterEach
  void stop() {
    web.close();
  }

  private List<Input> open(Object... paths) {
    return reader().open(List.of(paths).stream().map(Object::toString).toList()).toList();
  }

  private static WebReader reader() {
    return new WebReader(
        new Fetcher(FetchOptions.standard("Depesche/test", true, new FakeTiming())));
  }

  private static Article article(Input input) {
    return ((Input.Found) input).article();
  }

  @Test
  void opensFilesAndAddressesInTheOrderNamed() throws IOException {
    Path first = Files.writeString(folder.resolve("1.txt"), "Erster Text.");
    Path last = Files.writeString(folder.resolve("2.txt"), "Letzter Text.");
    web.with("/a", "<p>Artikel", "Content-Type: text/html").with("/b", LocalWeb.redirect("/a"));

    List<Input> inputs = open(first, web.address("/b"), web.address("/none"), last);

    assertThat(inputs)
        .extracting(Input::location)
        .containsExactly("" + first, web.address("/a"), web.address("/none"), "" + last);
    assertThat(inputs.get(2)).isInstanceOf(Input.Skipped.class);
  }

  @Test
  void takesAnAddressOfAnotherSchemeForNoPath() {
    assertThat(open("ftp://h.example/a"))
        .singleElement()
        .isInstanceOfSatisfying(
            Input.Skipped.class, skipped -> assertThat(skipped.code()).isEqualTo("bad-address"));
  }

  @Test
  void asksForOneThingAfterAnotherAsTheyAreDrawn() {
    web.with(
            "/feed",
            "<rss version='2.0'><channel><item><title>1</title><link>/a</link></item>"
                + "<item><title>2</title><link>/b</link></item></channel></rss>")
        .with("/a", "<p>Artikel", "Content-Type: text/html")
        .with("/b", "<p>Artikel", "Content-Type: text/html");

    Iterator<Input> inputs = reader().open(List.of(web.address("/feed"))).iterator();

    assertThat(web.asked).isEmpty();
    assertThat(inputs.next().location()).isEqualTo(web.address("/a"));
    assertThat(web.asked).containsExactly("/feed", "/a");
    assertThat(inputs.next().location()).isEqualTo(web.address("/b"));
    assertThat(inputs.hasNext()).isFalse();
  }

  @Test
  void keepsTheMediaTypeEvenIfItsCharsetIsNone() {
    byte[] bytes = "<p>Möwe".getBytes(UTF_8);
    web.with("/a", LocalWeb.page(bytes, "Content-Type: text/html; charset=no-such-thing"))
        .with("/b", LocalWeb.page("<!doctype html><p>x".getBytes(UTF_8)))
        .with("/c.json", LocalWeb.page(bytes, "Content-Type: text/html"));

    List<Input> inputs = open(web.address("/a"), web.address("/b"), web.address("/c.json"));

    assertThat(article(inputs.get(0)).mediaType()).isEqualTo("text/html; charset=no-such-thing");
    assertThat(article(inputs.get(0)).content()).isEqualTo(bytes);
    assertThat(article(inputs.get(1)).mediaType()).isEqualTo("text/html");
    assertThat(article(inputs.get(2)).mediaType()).isEqualTo("text/html");
  }

  @Test
  void readsWhatLiesInAnArchiveAtAnAddress() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      for (String name : List.of("1.txt", "2.txt")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("Text " + name).getBytes(UTF_8));
      }
    }
    web.with("/news.zip", LocalWeb.page(packed.toByteArray(), "Content-Type: application/zip"));

    assertThat(open(web.address("/news.zip")))
        .hasSize(2)
        .allSatisfy(input -> assertThat(input).isInstanceOf(Input.Found.class))
        .allSatisfy(input -> assertThat(input.location()).startsWith(web.address("/news.zip")));
  }

  @Test
  void readsAFeedWithinAnEntryNoFurther() {
    String feed =
        "<rss version='2.0'><channel><item><title>1</title><link>/feed</link></item></channel></rss>";
    web.with("/feed", feed);

    assertThat(open(web.address("/feed"))).hasSizeLessThan(3);
    assertThat(web.asked).containsExactly("/feed", "/feed");
  }

  @Test
  void tellsWhatIsNoTextInOneLine() {
    web.with("/empty", "").with("/image", "\u0089PNG\u0000\u0000", "Content-Type: text/html");

    assertThat(open(web.address("/empty"), web.address("/image")))
        .allSatisfy(input -> assertThat(input).isInstanceOf(Input.Skipped.class));
  }
}
