package org.depesche.ingest;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells text from other things by names and first bytes. */
final class Sniffer {

  private static final int HEAD = 64 << 10;

  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "txt", "text/plain",
          "text", "text/plain",
          "md", "text/markdown",
          "markdown", "text/markdown",
          "html", "text/html",
          "htm", "text/html",
          "xhtml", "text/html",
          "shtml", "text/html");

  /** Formats that are text, but hold data, code or many articles at once. */
  private static final Set<String> UNSUPPORTED =
      Set.of(
          "csv", "tsv", "xml", "rss", "atom", "rdf", "js", "css", "svg", "yaml", "yml", "log",
          "rtf", "sql", "java", "py", "sh", "ics", "vcf", "srt", "tex", "bib", "ini", "toml");

  /** Formats that are zip files and hold one document or a program. */
  private static final Set<String> ZIPPED_DOCUMENTS =
      Set.of(
          "docx", "xlsx", "pptx", "odt", "ods", "odp", "epub", "jar", "war", "apk", "xpi", "kmz",
          "pages", "numbers", "key");

  /** First bytes of common formats, in ISO 8859-1. */
  private static final Map<String, String> MAGIC = new LinkedHashMap<>();

  static {
    MAGIC.put("PK\u0003\u0004", "an office document, an e-book or a program");
    MAGIC.put("BZh", "bzip2-compressed data");
    MAGIC.put("\u00fd7zXZ", "xz-compressed data");
    MAGIC.put("\u0028\u00b5\u002f\u00fd", "zstd-compressed data");
    MAGIC.put("\u0089PNG", "a PNG image");
    MAGIC.put("\u00ff\u00d8\u00ff", "a JPEG image");
    MAGIC.put("GIF8", "a GIF image");
    MAGIC.put("\u00d0\u00cf\u0011\u00e0", "an old office document");
    MAGIC.put("SQLite format 3", "an SQLite database");
    MAGIC.put("\u007fELF", "a program");
    MAGIC.put("{\\rtf", "a rich-text document");
  }

  private static final Pattern HTML_START =
      Pattern.compile(
          "\\A\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--[^>]*-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b",
          Pattern.CASE_INSENSITIVE);

  private Sniffer() {}

  /** Whether there is nothing but white space, a byte order mark apart. */
  static boolean isBlank(byte[] content) {
    for (int i = startsWithUtf8Mark(content) ? 3 : 0; i < content.length; i++) {
      if (content[i] != ' ' && (content[i] < '\t' || content[i] > '\r')) {
        return content.length == 2 && isUtf16Mark(content);
      }
    }
    return true;
  }

  /** What the bytes are if they are no text, as a noun phrase. */
  static Optional<String> binaryFormat(byte[] content) {
    String head = latin1(content, 16);
    for (Map.Entry<String, String> magic : MAGIC.entrySet()) {
      if (head.startsWith(magic.getKey())) {
        return Optional.of(magic.getValue());
      }
    }
    boolean wide = isUtf16Mark(content) || sixteenBits(content).isPresent();
    boolean binary = !wide && (hasNul(content) || isMostlyControl(content));
    return binary ? Optional.of("binary data") : Optional.empty();
  }

  /** The media type, or nothing if files of that kind are not for reading. */
  static Optional<String> mediaType(Piece piece, byte[] content) {
    String charset = sixteenBits(content).map(name -> "; charset=" + name).orElse("");
    String stated = Objects.requireNonNullElse(piece.mediaType(), "").toLowerCase(Locale.ROOT);
    if (stated.startsWith("text/html") || stated.startsWith("application/xhtml+xml")) {
      return Optional.of(stated);
    }
    if (looksLikeHtml(content) && !"text/plain".equals(MEDIA_TYPES.get(piece.extension()))) {
      return Optional.of("text/html" + (stated.isEmpty() ? charset : parameters(stated)));
    }
    if (stated.startsWith("text/plain") || stated.startsWith("text/markdown")) {
      return Optional.of(stated);
    }
    if (UNSUPPORTED.contains(piece.extension())) {
      return Optional.empty();
    }
    return Optional.of(MEDIA_TYPES.getOrDefault(piece.extension(), "text/plain") + charset);
  }

  private static String parameters(String mediaType) {
    int semicolon = mediaType.indexOf(';');
    return semicolon < 0 ? "" : mediaType.substring(semicolon);
  }

  static boolean isPdf(byte[] head) {
    return startsWith(head, "%PDF-");
  }

  /**
   * Whether it is a zip file that may hold articles: office documents and programs are such too.
   */
  static boolean isZip(Piece piece) {
    byte[] head = piece.head();
    if (startsWith(head, "PK\u0005\u0006")) {
      return true; // empty
    }
    String first = latin1(head, 120);
    return startsWith(head, "PK\u0003\u0004")
        && !ZIPPED_DOCUMENTS.contains(piece.extension())
        && !first.contains("[Content_Types].xml")
        && !first.contains("mimetypeapplication/")
        && !first.contains("META-INF/");
  }

  /** The mark of POSIX and GNU tar, behind the first entry's name and numbers. */
  static boolean isTar(byte[] head) {
    return head.length >= 512
        && head[257] == 'u'
        && head[258] == 's'
        && head[259] == 't'
        && head[260] == 'a'
        && head[261] == 'r';
  }

  /** Whether the bytes begin so, in ISO 8859-1. */
  static boolean startsWith(byte[] bytes, String start) {
    return latin1(bytes, start.length()).equals(start);
  }

  private static String latin1(byte[] bytes, int most) {
    return new String(bytes, 0, Math.min(most, bytes.length), StandardCharsets.ISO_8859_1);
  }

  private static boolean looksLikeHtml(byte[] content) {
    String head = latin1(content, 2048).substring(markLength(content)).replace("\0", "");
    return HTML_START.matcher(head.toLowerCase(Locale.ROOT)).find();
  }

  /** Length of the byte order mark that the bytes begin with, or 0. */
  static int markLength(byte[] content) {
    return startsWithUtf8Mark(content) ? 3 : isUtf16Mark(content) ? 2 : 0;
  }

  private static boolean startsWithUtf8Mark(byte[] content) {
    return startsWith(content, "\u00ef\u00bb\u00bf");
  }

  private static boolean isUtf16Mark(byte[] content) {
    return startsWith(content, "\u00fe\u00ff") || startsWith(content, "\u00ff\u00fe");
  }

  /**
   * The encoding, if it is one of 16 bits without a mark: in western text every other byte is NUL,
   * on one side only.
   */
  private static Optional<String> sixteenBits(byte[] content) {
    int length = Math.min(HEAD, content.length) & ~1;
    int[] nuls = new int[2];
    for (int i = 0; i < length; i++) {
      nuls[i & 1] += content[i] == 0 ? 1 : 0;
    }
    if (length < 8 || isUtf16Mark(content)) {
      return Optional.empty();
    }
    if (nuls[0] * 2 > length / 2 && nuls[1] * 50 < length) {
      return Optional.of("utf-16be");
    }
    return nuls[1] * 2 > length / 2 && nuls[0] * 50 < length
        ? Optional.of("utf-16le")
        : Optional.empty();
  }

  private static boolean hasNul(byte[] content) {
    for (int i = 0; i < Math.min(HEAD, content.length); i++) {
      if (content[i] == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMostlyControl(byte[] content) {
    int length = Math.min(HEAD, content.length);
    int control = 0;
    for (int i = 0; i < length; i++) {
      if ((content[i] >= 0 && content[i] < '\t') || (content[i] > '\r' && content[i] < ' ')) {
        control++;
      }
    }
    return control * 20 > length;
  }
}
