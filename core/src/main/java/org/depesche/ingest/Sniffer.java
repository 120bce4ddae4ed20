package org.depesche.ingest;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
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
          "json", "jsonl", "ndjson", "csv", "tsv", "xml", "rss", "atom", "js", "css", "svg", "yaml",
          "yml", "log", "rtf", "eml", "mbox", "warc", "sql", "java", "py", "sh");

  /** First bytes of common formats, in ISO 8859-1. */
  private static final Map<String, String> MAGIC = new LinkedHashMap<>();

  static {
    MAGIC.put("%PDF-", "a PDF document");
    MAGIC.put("PK\u0003\u0004", "a ZIP archive or office document");
    MAGIC.put("\u001f\u008b", "gzip-compressed data");
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
    String head = new String(content, 0, Math.min(16, content.length), StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, String> magic : MAGIC.entrySet()) {
      if (head.startsWith(magic.getKey())) {
        return Optional.of(magic.getValue());
      }
    }
    boolean binary = !isUtf16Mark(content) && (hasNul(content) || isMostlyControl(content));
    return binary ? Optional.of("binary data") : Optional.empty();
  }

  /** The media type, or nothing if files of that extension are not for reading. */
  static Optional<String> mediaType(String extension, byte[] content) {
    if (UNSUPPORTED.contains(extension)) {
      return Optional.empty();
    }
    String known = MEDIA_TYPES.get(extension);
    return Optional.of(known != null ? known : looksLikeHtml(content) ? "text/html" : "text/plain");
  }

  private static boolean looksLikeHtml(byte[] content) {
    String head =
        new String(content, 0, Math.min(2048, content.length), StandardCharsets.ISO_8859_1);
    String withoutMark = startsWithUtf8Mark(content) ? head.substring(3) : head;
    return HTML_START.matcher(withoutMark.toLowerCase(Locale.ROOT)).find();
  }

  private static boolean startsWithUtf8Mark(byte[] content) {
    return content.length >= 3
        && (content[0] & 0xff) == 0xef
        && (content[1] & 0xff) == 0xbb
        && (content[2] & 0xff) == 0xbf;
  }

  private static boolean isUtf16Mark(byte[] content) {
    if (content.length < 2) {
      return false;
    }
    int mark = (content[0] & 0xff) << 8 | (content[1] & 0xff);
    return mark == 0xfeff || mark == 0xfffe;
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
