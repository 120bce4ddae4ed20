package org.depesche.server;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Stands before every answer: lets only readers in, and tells browsers to trust nothing but the
 * page's own files.
 *
 * <p>A page anywhere on the web may make its own name point to 127.0.0.1 (DNS rebinding) and would
 * then read the archive as if it were its own. Its requests still carry that name in {@code Host};
 * so a server that listens on loopback answers to loopback names alone. The port is left free, for
 * a tunnel may change it.
 */
final class Guard implements Handler {

  private static final Set<String> LOOPBACK_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
          + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
          + "require-trusted-types-for 'script'";

  /** No {@code Access-Control-*} among them: no other site may read along. */
  static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy", POLICY,
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Referrer-Policy", "no-referrer",
          "X-Content-Type-Options", "nosniff",
          "Cache-Control", "no-cache");

  private final boolean loopback;

  Guard(boolean loopback) {
    this.loopback = loopback;
  }

  @Override
  public void handle(Context context) {
    HEADERS.forEach(context::header);
    if (loopback && !isLoopbackName(context.header("Host"))) {
      throw new Problem(
          403,
          "This server answers to localhost alone, and was asked by another name.",
          "Open it as http://localhost:" + context.port() + "/.");
    }
    HandlerType method = context.method();
    if (!method.equals(HandlerType.GET) && !method.equals(HandlerType.HEAD)) {
      context.header("Allow", "GET, HEAD");
      throw new Problem(405, "There is nothing to write here.", "Ask with GET.");
    }
  }

  private static boolean isLoopbackName(@Nullable String header) {
    if (header == null) {
      return false;
    }
    String name = header.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
    return LOOPBACK_NAMES.contains(name);
  }
}
