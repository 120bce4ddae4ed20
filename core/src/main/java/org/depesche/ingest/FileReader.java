package org.depesche.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.depesche.model.Article;

/** Reads one file whole and says whether it may be an article. */
final class FileReader {

  private FileReader() {}

  static Input read(String location, Path path) {
    try (InputStream stream = Files.newInputStream(path)) {
      return read(location, stream);
    } catch (IOException e) {
      return unreadable(location, e);
    }
  }

  static Input read(String location, InputStream stream) {
    byte[] content;
    try {
      content = stream.readNBytes(Ingest.LIMIT + 1);
    } catch (IOException e) {
      return unreadable(location, e);
    }
    if (content.length > Ingest.LIMIT) {
      return Input.Skipped.of(
          location,
          SkipCode.TOO_LARGE,
          String.format(
              Locale.ROOT,
              "larger than %d MiB, too much for one article; split it",
              Ingest.LIMIT >> 20));
    }
    return judge(location, content);
  }

  static Input unreadable(String location, IOException e) {
    String why =
        e instanceof AccessDeniedException
            ? "permission denied; check the permissions"
            : "cannot be read (" + e.getClass().getSimpleName() + "); check the file and its disk";
    return Input.Skipped.of(location, SkipCode.UNREADABLE, why);
  }

  private static Input judge(String location, byte[] content) {
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
    String extension = extension(location);
    Optional<String> mediaType = Sniffer.mediaType(extension, content);
    if (mediaType.isEmpty()) {
      return Input.Skipped.of(
          location,
          SkipCode.UNSUPPORTED,
          "files of type '."
              + extension
              + "' hold no single article; give text, Markdown or HTML files");
    }
    return new Input.Found(new Article(location, content, mediaType.get()));
  }

  private static String extension(String location) {
    String name = location.substring(location.replace('\\', '/').lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
