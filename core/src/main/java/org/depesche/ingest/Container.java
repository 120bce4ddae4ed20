package org.depesche.ingest;

import java.io.IOException;
import java.util.Optional;
import org.depesche.ingest.feed.FeedReader;

/** Formats that hold articles, or containers in turn; told by first bytes, then by name. */
enum Container {
  GZIP(piece -> Sniffer.startsWith(piece.head(), "\u001f\u008b\b"), GzipFile::new),
  ZIP(Sniffer::isZip, ZipFile::new),
  TAR(piece -> Sniffer.isTar(piece.head()), TarFile::new),
  WARC(piece -> Sniffer.startsWith(piece.head(), "WARC/"), WarcFile::new),
  FEED(piece -> FeedReader.looksLikeFeed(piece.head()), FeedFile::new),
  JSON(JsonFile::recognises, JsonFile::new),
  MBOX(piece -> MboxFile.recognises(piece.headText()), MboxFile::new),
  MAIL(MailFile::recognises, MailFile::new);

  private interface Test {
    boolean holds(Piece piece);
  }

  private interface Opening {
    Unpacking open(Piece piece) throws IOException;
  }

  private final Test test;
  private final Opening opening;

  Container(Test test, Opening opening) {
    this.test = test;
    this.opening = opening;
  }

  /** What the piece is; nothing if it can only be an article itself. */
  static Optional<Container> of(Piece piece) {
    for (Container container : values()) {
      if (container.test.holds(piece)) {
        return Optional.of(container);
      }
    }
    return Optional.empty();
  }

  Unpacking open(Piece piece) throws IOException {
    return opening.open(piece);
  }
}
