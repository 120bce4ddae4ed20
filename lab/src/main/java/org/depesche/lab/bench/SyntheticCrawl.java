package org.depesche.lab.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.depesche.model.Document;

/**
 * A web archive such as crawlers of news write: for each page a request and an answer, pages of
 * about 50 kB with an article, menus and scripts. The same for the same seed.
 */
final class SyntheticCrawl {

  private static final int LINKS = 150;
  private static final int SCRIPT = 20_000;

  private final SyntheticNews news;
  private final Random random;

  SyntheticCrawl(long seed) {
    this.news = new SyntheticNews(seed);
    this.random = new Random(seed);
  }

  /**
   * Writes records until the file has so many bytes; compressed, one by one, if its name ends in
   * {@code .gz}.
   *
   * @return how many pages were written
   */
  int write(Path file, long size) throws IOException {
    boolean compressed = file.toString().endsWith(".gz");
    int pages = 0;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      long written = 0;
      while (written < size) {
        String address = "https://news.example/" + pages++ + ".html";
        byte[] request = ("GET / HTTP/1.1\r\nHost: news.example\r\n\r\n").getBytes(UTF_8);
        written += record(out, "request", address, request, compressed);
        written += record(out, "response", address, answer(), compressed);
      }
    }
    return pages;
  }

  private static long record(
      OutputStream out, String type, String address, byte[] block, boolean compressed)
      throws IOException {
    Counting counting = new Counting(out);
    OutputStream to = compressed ? new GZIPOutputStream(counting) : counting;
    to.write(
        String.format(
                Locale.ROOT,
                "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: %s\r\n"
                    + "Content-Type: application/http; msgtype=%s\r\nContent-Length: %d\r\n\r\n",
                type,
                address,
                type,
                block.length)
            .getBytes(UTF_8));
    to.write(block);
    to.write("\r\n\r\n".getBytes(UTF_8));
    if (to instanceof GZIPOutputStream gzip) {
      gzip.finish();
    }
    return counting.count;
  }

  private byte[] answer() {
    Document article = news.next();
    StringBuilder page =
        new StringBuilder("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n");
    page.append("<!DOCTYPE html><html lang=\"en\"><head><title>News</title><script>");
    while (page.length() < SCRIPT) {
      page.append("var v")
          .append(random.nextInt())
          .append(" = ")
          .append(random.nextLong())
          .append(';');
    }
    page.append("</script></head><body><nav><ul>");
    for (int i = 0; i < LINKS; i++) {
      int number = random.nextInt(1_000_000);
      page.append("<li class=\"menu-entry\"><a href=\"/section/")
          .append(number)
          .append("\">Section ");
      page.append(number).append("</a></li>");
    }
    page.append("</ul></nav><main><article><h1>News of the day</h1>");
    String[] words = article.text().split(" ", -1);
    for (int i = 0; i < words.length; i += 60) {
      page.append("<p>");
      page.append(
          String.join(" ", Arrays.asList(words).subList(i, Math.min(i + 60, words.length))));
      page.append(".</p>\n");
    }
    return page.append("</article></main></body></html>").toString().getBytes(UTF_8);
  }

  /** Counts what goes through, and leaves the stream below open. */
  private static final class Counting extends OutputStream {
    private final OutputStream out;
    private long count;

    Counting(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int value) throws IOException {
      out.write(value);
      count++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
      count += length;
    }
  }
}
