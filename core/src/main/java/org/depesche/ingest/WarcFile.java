package org.depesche.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipException;
import org.depesche.ingest.feed.FeedReader;
import org.jspecify.annotations.Nullable;

/**
 * A web archive (ISO 28500, WARC 1.0 and 1.1), compressed or not:
 *
 * <pre>
 * file   = *record
 * record = "WARC/1." digit CRLF *( name ":" value CRLF ) CRLF block CRLF CRLF
 * </pre>
 *
 * <p>Answers with status 200, resources and conversions whose media type is that of a text are
 * given; requests, revisits, metadata, images and the like are passed over. One record at a time is
 * in memory. After a damaged record reading goes on with the next one. {@code WARC-Date} is when
 * the page was crawled and tells nothing of the article.
 */
final class WarcFile implements Unpacking {

  private static final Set<String> TYPES = Set.of("response", "resource", "conversion");

  private static final Set<String> TEXTS =
      Set.of(
          "text/html", "application/xhtml+xml", "text/plain", "text/markdown", "application/pdf");

  private static final Set<String> FEEDS =
      Set.of(
          "application/rss+xml",
          "application/atom+xml",
          "application/rdf+xml",
          "application/xml",
          "text/xml",
          "application/feed+json");

  /** Room for the fields of an HTTP answer. */
  private static final int FIELDS = 256 << 10;

  private static final int LONGEST_LINE = 8192;

  private final Piece piece;
  private final LineReader lines;

  /** Whether the begin of a record is to be looked for. */
  private boolean lost;

  private long begin;

  WarcFile(Piece piece) {
    this.piece = piece;
    this.lines = new LineReader(piece.stream());
  }

  @Override
  public @Nullable Unpacked next() throws IOException {
    while (true) {
      try {
        if (!findRecord()) {
          return null;
        }
        Unpacked unpacked = readRecord();
        if (unpacked != null) {
          return unpacked;
        }
      } catch (EOFException | ZipException e) {
        if (!lost) {
          lost = true;
          return damaged();
        }
      }
    }
  }

  /** Goes to where the next record's fields begin; false at the end of the file. */
  private boolean findRecord() throws IOException {
    while (true) {
      long at = lines.offset();
      begin = lost ? begin : at;
      byte[] line = lines.line(LONGEST_LINE);
      if (line == null) {
        return false;
      }
      if (Sniffer.startsWith(line, "WARC/")) {
        begin = at;
        lost = false;
        return true;
      }
      if (line.length > 0 && !lost) {
        throw new EOFException("no record begins here");
      }
    }
  }

  private @Nullable Unpacked readRecord() throws IOException {
    HeaderFields fields = HeaderFields.read(lines);
    long length = fields == null ? -1 : length(fields);
    if (fields == null || length < 0) {
      throw new EOFException("no right fields");
    }
    String place = place(fields);
    boolean wanted = TYPES.contains(fields.lower("WARC-Type")) && place != null;
    if (!wanted || length > Ingest.PDF_LIMIT + FIELDS) {
      if (!lines.skip(length)) {
        throw new EOFException("cut short");
      }
      return wanted && place != null ? tooLarge(place) : null;
    }
    byte[] block = lines.bytes((int) length);
    if (block.length < length || place == null) {
      throw new EOFException("cut short");
    }
    try {
      return content(fields, place, block);
    } catch (LimitException e) {
      if (e.ofWholeFile) {
        throw e;
      }
      return tooLarge(place);
    } catch (SkipException e) {
      return skipped(place, e.code, String.valueOf(e.getMessage()));
    } catch (EOFException | ZipException e) {
      // the record is whole, only what the server sent is not
      return skipped(place, SkipCode.DAMAGED, "was damaged when it was crawled; crawl it again");
    }
  }

  private @Nullable Unpacked content(HeaderFields fields, String place, byte[] block)
      throws IOException {
    if (!fields.lower("Content-Type").startsWith("application/http")) {
      return readable(place, fields.get("Content-Type"), block);
    }
    HttpAnswer answer = HttpAnswer.parse(block);
    if (answer == null) {
      return skipped(place, SkipCode.DAMAGED, "holds no HTTP answer; crawl it again");
    }
    if (answer.status() != 200 || !mayBeReadable(answer.mediaType())) {
      return null;
    }
    return readable(place, answer.mediaType(), answer.body(Ingest.PDF_LIMIT, piece.budget()));
  }

  private @Nullable Unpacked readable(String place, @Nullable String mediaType, byte[] content) {
    String bare = bare(mediaType);
    boolean feed = FEEDS.contains(bare) && FeedReader.looksLikeFeed(content);
    boolean robots = place.endsWith("/robots.txt");
    boolean text = TEXTS.contains(bare) || bare.isEmpty();
    return (feed || text) && !robots ? piece.within(place, mediaType, content) : null;
  }

  private static boolean mayBeReadable(@Nullable String mediaType) {
    String bare = bare(mediaType);
    return bare.isEmpty() || TEXTS.contains(bare) || FEEDS.contains(bare);
  }

  private static String bare(@Nullable String mediaType) {
    return mediaType == null ? "" : mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  /** The length of the block; negative if it isn't stated rightly. */
  private static long length(HeaderFields fields) {
    String stated = fields.get("Content-Length");
    return stated != null && stated.matches("\\d{1,15}") ? Long.parseLong(stated) : -1;
  }

  private static @Nullable String place(HeaderFields fields) {
    String stated = fields.get("WARC-Target-URI");
    if (stated == null) {
      return null;
    }
    boolean bracketed = stated.startsWith("<") && stated.endsWith(">");
    String uri = bracketed ? stated.substring(1, stated.length() - 1) : stated;
    return uri.startsWith("dns:") || uri.startsWith("urn:") ? null : uri;
  }

  private Unpacked damaged() {
    String message =
        "a record is damaged or cut short at byte %d; fetch the file again, the other records are"
            + " read";
    return skipped(
        piece.location(),
        SkipCode.DAMAGED,
        String.format(Locale.ROOT, message, piece.offset(begin)));
  }

  private static Unpacked tooLarge(String place) {
    return skipped(place, SkipCode.TOO_LARGE, "too large for one article; leave it out");
  }

  private static Unpacked skipped(String place, SkipCode code, String message) {
    return new Unpacked.Ready(Input.Skipped.of(place, code, message));
  }
}
