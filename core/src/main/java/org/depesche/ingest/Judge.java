package org.depesche.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.Optional;
import org.depesche.model.Article;

/** Says whether bytes that are no container may be an article. */
final class Judge {

  private Judge() {}

  /** Reads the piece whole. */
  static Input judge(Piece piece) throws IOException {
    String location = piece.location();
    boolean pdf = Sniffer.isPdf(piece.head());
    byte[] content = piece.all(pdf ? Ingest.PDF_LIMIT : Ingest.LIMIT);
    if (pdf) {
      return found(piece, content, "application/pdf");
    }
    if (Sniffer.isBlank(content)) {
      return Input.Skipped.of(
          location, SkipCode.EMPTY, "the file is empty; fetch it again or remove it");
    }
    Optional<String> binary = Sniffer.binaryFormat(content);
    if (binary.isPresent()) {
      return Input.Skipped.of(
          location,
          SkipCode.BINARY,
          "holds " + binary.get() + ", not text; convert it to text or HTML first");
    }
    Optional<String> mediaType = Sniffer.mediaType(piece, content);
    if (mediaType.isEmpty()) {
      return Input.Skipped.of(
          location,
          SkipCode.UNSUPPORTED,
          "files of type '"
              + piece.extension()
              + "' hold no article that can be told; give text, HTML, a feed or JSON lines");
    }
    return found(piece, content, mediaType.get());
  }

  private static Input found(Piece piece, byte[] content, String mediaType) {
    return new Input.Found(new Article(piece.location(), content, mediaType, piece.hints()));
  }

  static Input unreadable(String location, IOException e) {
    String why =
        e instanceof AccessDeniedException
            ? "permission denied; check the permissions"
            : "cannot be read (" + e.getClass().getSimpleName() + "); check the file and its disk";
    return Input.Skipped.of(location, SkipCode.UNREADABLE, why);
  }
}
