package org.depesche.clean;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesche.model.Article;
import org.depesche.model.Warning;

/**
 * Turns bytes into text: by byte order mark, else by the charset that the media type or the page
 * names, else as UTF-8, else by a guess with a warning. What no charset explains becomes U+FFFD,
 * with a warning: nothing is dropped.
 */
final class Decoder {

  /**
   * @param text without byte order mark, otherwise as it stands
   */
  record Decoded(String text, List<Warning> warnings) {}

  /** How far into a page a charset may be named; the HTML standard says 1024, pages don't care. */
  private static final int META_WITHIN = 8192;

  private static final Pattern CHARSET =
      Pattern.compile(
          "charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})", Pattern.CASE_INSENSITIVE);

  private Decoder() {}

  static Decoded decode(Article article) {
    byte[] content = article.content();
    Optional<Decoded> marked = byMark(content);
    if (marked.isPresent()) {
      return marked.get();
    }
    for (Charset charset : candidates(article)) {
      Optional<String> text = strictly(content, charset);
      if (text.isPresent()) {
        return new Decoded(text.get(), List.of());
      }
    }
    return guess(content);
  }

  private static Optional<Decoded> byMark(byte[] content) {
    if (startsWith(content, 0xef, 0xbb, 0xbf)) {
      return Optional.of(leniently(content, 3, StandardCharsets.UTF_8));
    }
    if (startsWith(content, 0xfe, 0xff)) {
      return Optional.of(leniently(content, 2, StandardCharsets.UTF_16BE));
    }
    if (startsWith(content, 0xff, 0xfe)) {
      return Optional.of(leniently(content, 2, StandardCharsets.UTF_16LE));
    }
    return Optional.empty();
  }

  /**
   * UTF-8 and the charsets that are named, in the order to be tried. UTF-8 first where that can't
   * go wrong: pages that claim to be Latin and are UTF-8 abound, and no Latin text of some length
   * is UTF-8 by accident. Charsets that write other letters with ASCII bytes are believed.
   */
  private static List<Charset> candidates(Article article) {
    List<Charset> candidates = new ArrayList<>();
    String mediaType = article.mediaType();
    if (mediaType != null) {
      named(mediaType).ifPresent(candidates::add);
      if (mediaType.contains("html")) {
        byte[] content = article.content();
        int length = Math.min(META_WITHIN, content.length);
        named(new String(content, 0, length, StandardCharsets.ISO_8859_1))
            .filter(charset -> !isWide(charset)) // a page in 16 bits could not be read so far
            .ifPresent(candidates::add);
      }
    }
    boolean believed = !candidates.isEmpty() && isWide(candidates.getFirst());
    candidates.add(believed ? candidates.size() : 0, StandardCharsets.UTF_8);
    return candidates;
  }

  /** Whether ASCII bytes stand for other characters too. */
  private static boolean isWide(Charset charset) {
    String name = charset.name();
    return name.startsWith("UTF-16")
        || name.startsWith("UTF-32")
        || name.startsWith("ISO-2022")
        || name.startsWith("x-ISO-2022");
  }

  private static Optional<Charset> named(String text) {
    Matcher matcher = CHARSET.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String name = matcher.group(1);
    try {
      Charset charset = Charset.forName(name);
      // the HTML standard reads both names as windows-1252, and so does everybody
      boolean latin1 =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      return Optional.of(latin1 ? Charset.forName("windows-1252") : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> strictly(byte[] content, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(content))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Decoded leniently(byte[] content, int from, Charset charset) {
    byte[] rest = Arrays.copyOfRange(content, from, content.length);
    return strictly(rest, charset)
        .map(text -> new Decoded(text, List.of()))
        .orElseGet(
            () -> new Decoded(new String(rest, charset), List.of(malformed(charset.name()))));
  }

  private static Warning malformed(String charset) {
    return WarningCode.MALFORMED_ENCODING.of(
        "some bytes are no " + charset + " and stand in the text as U+FFFD");
  }

  private static Decoded guess(byte[] content) {
    if (isMostlyUtf8(content)) {
      return leniently(content, 0, StandardCharsets.UTF_8);
    }
    CharsetMatch match = new CharsetDetector().setText(content).detect();
    String name = match == null ? "windows-1252" : match.getName();
    Charset charset =
        Charset.isSupported(name) ? Charset.forName(name) : Charset.forName("windows-1252");
    if (charset.equals(StandardCharsets.ISO_8859_1)) {
      charset = Charset.forName("windows-1252");
    }
    Decoded decoded = leniently(content, 0, charset);
    List<Warning> warnings = new ArrayList<>();
    warnings.add(
        WarningCode.GUESSED_ENCODING.of(
            "not valid UTF-8 and no encoding stated; read as " + charset.name()));
    warnings.addAll(decoded.warnings());
    return new Decoded(decoded.text(), warnings);
  }

  /**
   * Whether more characters than not are right UTF-8: a text cut within a character, say. Guessing
   * would spoil all the others.
   */
  private static boolean isMostlyUtf8(byte[] content) {
    int right = 0;
    int wrong = 0;
    int i = 0;
    while (i < content.length) {
      int lead = content[i++] & 0xff;
      if (lead < 0x80) {
        continue;
      }
      int more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 ? 1 : 0;
      int seen = 0;
      while (seen < more && i < content.length && (content[i] & 0xc0) == 0x80) {
        i++;
        seen++;
      }
      if (more > 0 && seen == more) {
        right++;
      } else {
        wrong++;
      }
    }
    return right > wrong;
  }

  private static boolean startsWith(byte[] content, int... head) {
    if (content.length < head.length) {
      return false;
    }
    for (int i = 0; i < head.length; i++) {
      if ((content[i] & 0xff) != head[i]) {
        return false;
      }
    }
    return true;
  }
}
