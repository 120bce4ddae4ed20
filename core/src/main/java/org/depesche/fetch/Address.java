package org.depesche.fetch;

import com.ibm.icu.text.IDNA;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A web address in a normal form that leaves no doubt about which host it names.
 *
 * <p>People and feeds write addresses with blanks, umlauts and brackets, which are encoded. What
 * two programs could read as two hosts is refused: credentials, backslashes before the path, IPv4
 * addresses in other forms than four decimal numbers, control characters.
 *
 * <pre>
 * address   = ("http" | "https") "://" host [":" port] [path] ["?" query] ["#" fragment]
 * host      = name | IPv4 | "[" IPv6 "]"        ; a name becomes ASCII as in UTS #46
 * </pre>
 *
 * @param host in lower case ASCII; an IPv6 address in brackets
 * @param port never the scheme's own, which is -1
 * @param file path and query, percent-encoded, beginning with a slash; the fragment is dropped
 */
record Address(String scheme, String host, int port, String file) {

  private static final Pattern WHOLE =
      Pattern.compile(
          "(?<scheme>https?)://(?<authority>[^/?#\\\\]*)(?<file>(?:[/?][^#]*)?)(?:#.*)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AUTHORITY =
      Pattern.compile("(?<host>\\[[0-9A-Fa-f:.]+\\]|[^:\\[\\]]+)(?::(?<port>[0-9]{0,5}))?");
  private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");

  private static final Pattern NAME = Pattern.compile("[a-z0-9_-]+(?:\\.[a-z0-9_-]+)*");
  private static final Pattern NUMBER_AT_END = Pattern.compile("(?:.*\\.)?(?:[0-9]+|0x[0-9a-f]*)");
  private static final Pattern IPV4 =
      Pattern.compile("(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\\.(?!$)|$)){4}");

  private static final IDNA UTS46 =
      IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ);

  private static final String KEPT = "-._~!$&'()*+,;=:@/?";

  /** Longer ones are no addresses of articles. */
  private static final int LONGEST = 4096;

  /**
   * @throws FetchException if it is no address, or one that is refused
   */
  static Address parse(String text) throws FetchException {
    String stripped = text.strip();
    if (stripped.length() > LONGEST || stripped.chars().anyMatch(c -> c < ' ' || c == 0x7f)) {
      throw bad("is no address: it is too long or holds control characters");
    }
    Matcher whole = WHOLE.matcher(stripped);
    if (!whole.matches()) {
      throw bad("is no http or https address; check the spelling");
    }
    String scheme = whole.group("scheme").toLowerCase(Locale.ROOT);
    String authority = whole.group("authority");
    if (authority.indexOf('@') >= 0) {
      throw bad("holds a user name or password; leave them out");
    }
    Matcher parts = AUTHORITY.matcher(authority);
    if (!parts.matches()) {
      throw bad("names no host; check the spelling");
    }
    return new Address(
        scheme, host(parts.group("host")), port(scheme, parts.group("port")), file(whole));
  }

  /** The address that {@code reference} means on the page at this one (RFC 3986, 5.2). */
  Address resolve(String reference) throws FetchException {
    String text = reference.strip();
    if (ABSOLUTE.matcher(text).matches()) {
      return parse(text);
    }
    int query = file.indexOf('?');
    String path = query < 0 ? file : file.substring(0, query);
    if (text.startsWith("//")) {
      return parse(scheme + ":" + text);
    }
    if (text.isEmpty() || text.startsWith("#")) {
      return this;
    }
    if (text.startsWith("?")) {
      return parse(origin() + path + text);
    }
    return parse(
        origin()
            + (text.startsWith("/") ? "" : path.substring(0, path.lastIndexOf('/') + 1))
            + text);
  }

  /** Scheme, host and port. */
  String origin() {
    return scheme + "://" + authority();
  }

  /** Host and port, as the header {@code Host} has them. */
  String authority() {
    return port < 0 ? host : host + ":" + port;
  }

  boolean secure() {
    return scheme.equals("https");
  }

  int effectivePort() {
    return port >= 0 ? port : secure() ? 443 : 80;
  }

  @Override
  public String toString() {
    return origin() + file;
  }

  private static FetchException bad(String message) {
    return FetchException.lasting(Refusal.BAD_ADDRESS, message);
  }

  private static int port(String scheme, @Nullable String digits) throws FetchException {
    if (digits == null || digits.isEmpty()) {
      return -1;
    }
    int port = Integer.parseInt(digits);
    if (port < 1 || port > 65535) {
      throw bad("names port " + digits + ", which does not exist");
    }
    return port == (scheme.equals("https") ? 443 : 80) ? -1 : port;
  }

  private static String host(String written) throws FetchException {
    if (written.startsWith("[")) {
      return written.toLowerCase(Locale.ROOT);
    }
    String host = ascii(written);
    if (host.endsWith(".")) {
      host = host.substring(0, host.length() - 1);
    }
    if (host.length() > 253 || !NAME.matcher(host).matches()) {
      throw bad("names a host with characters that no host has; check the spelling");
    }
    if (NUMBER_AT_END.matcher(host).matches() && !IPV4.matcher(host).matches()) {
      throw bad("names its host by odd numbers; write four decimal numbers, such as 192.0.2.1");
    }
    return host;
  }

  private static String ascii(String written) throws FetchException {
    if (written.chars().allMatch(c -> c < 0x80)) {
      return written.toLowerCase(Locale.ROOT);
    }
    IDNA.Info info = new IDNA.Info();
    String ascii = UTS46.nameToASCII(written, new StringBuilder(), info).toString();
    if (info.hasErrors()) {
      throw bad("names a host that cannot be written in ASCII; check the spelling");
    }
    return ascii;
  }

  private static String file(Matcher whole) {
    String encoded = encode(Objects.requireNonNullElse(whole.group("file"), ""));
    int query = encoded.indexOf('?');
    String path = query < 0 ? encoded : encoded.substring(0, query);
    return withoutDots(path) + (query < 0 ? "" : encoded.substring(query));
  }

  /** Encodes what an address can't hold; what is encoded already stays. */
  private static String encode(String text) {
    StringBuilder encoded = new StringBuilder();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      char c = (char) (bytes[i] & 0xff);
      if (isAsciiLetterOrDigit(c) || KEPT.indexOf(c) >= 0 || (c == '%' && hexAt(bytes, i + 1))) {
        encoded.append(c);
      } else {
        encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return encoded.toString();
  }

  private static boolean isAsciiLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static boolean hexAt(byte[] bytes, int index) {
    return index + 1 < bytes.length
        && Character.digit(bytes[index], 16) >= 0
        && Character.digit(bytes[index + 1], 16) >= 0;
  }

  /** Otherwise a path could be asked for by another name than the one that robots.txt forbids. */
  private static String withoutDots(String path) {
    List<String> kept = new ArrayList<>();
    List<String> segments = Arrays.asList(path.split("/", -1));
    int last = segments.size() - 1;
    for (int i = 1; i <= last; i++) {
      String segment = segments.get(i).replaceAll("(?i)%2e", ".");
      boolean dots = segment.equals(".") || segment.equals("..");
      if (segment.equals("..") && !kept.isEmpty()) {
        kept.removeLast();
      }
      if (!dots) {
        kept.add(segments.get(i));
      } else if (i == last) {
        kept.add("");
      }
    }
    return "/" + String.join("/", kept);
  }
}
