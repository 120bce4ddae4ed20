package org.depesche.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files of the page. */
final class WebFiles {

  /** One dot, and only before the ending: so no path leads out of the folder. */
  private static final Pattern NAME =
      Pattern.compile("(?:[a-z0-9-]+/)*[A-Za-z0-9-]+\\.([A-Za-z]+)");

  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "yaml", "application/yaml",
          "LICENSE", "text/plain; charset=utf-8");

  private WebFiles() {}

  /**
   * Sends one file.
   *
   * @param name path below {@code web/}, from anybody
   * @throws Problem 404 if there is no such file
   */
  static void send(String name, Context context) throws IOException {
    Matcher matcher = NAME.matcher(name);
    String type = matcher.matches() ? MEDIA_TYPES.get(matcher.group(1)) : null;
    if (type == null) {
      throw missing();
    }
    try (InputStream in = WebFiles.class.getResourceAsStream("web/" + name)) {
      if (in == null) {
        throw missing();
      }
      context.contentType(type).result(in.readAllBytes());
    }
  }

  private static Problem missing() {
    return new Problem(404, "The page has no such file.", "The page itself is at /.");
  }
}
