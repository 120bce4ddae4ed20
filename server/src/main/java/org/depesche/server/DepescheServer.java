package org.depesche.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.depesche.query.Archive;
import org.eclipse.jetty.server.HttpConfiguration;

/**
 * Serves one archive: the page at {@code /} and its data beside it.
 *
 * <pre>{@code
 * try (DepescheServer server = DepescheServer.start(archive, DepescheServer.LOOPBACK, 7070)) {
 *   System.out.println(server.address());
 *   ...
 * }
 * }</pre>
 */
public final class DepescheServer implements AutoCloseable {

  /** The host to bind where nobody asked for another: reached from this machine only. */
  public static final String LOOPBACK = "127.0.0.1";

  private final Javalin app;
  private final String host;

  private DepescheServer(Javalin app, String host) {
    this.app = app;
    this.host = host;
  }

  /**
   * Starts to answer, and goes on until it is closed.
   *
   * @param archive is asked by one thread at a time; stays open when the server closes
   * @param host name or address to bind. Whatever is no loopback address is open to the network:
   *     there is no login
   * @param port to listen on; 0 takes any free one
   * @throws UncheckedIOException if the host is unknown or the port is taken
   */
  public static DepescheServer start(Archive archive, String host, int port) {
    boolean loopback = resolve(host).isLoopbackAddress();
    Javalin app = Javalin.create(config -> configure(config, archive, loopback));
    try {
      app.start(host, port);
    } catch (JavalinBindException e) {
      app.stop();
      throw cannotBind("cannot listen on %s port %d: choose another port".formatted(host, port), e);
    }
    return new DepescheServer(app, host);
  }

  /** Where the page is, with the port that is really in use, such as {@code http://[::1]:7070/}. */
  public URI address() {
    String authority = host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
    return URI.create("http://" + authority + ":" + app.port() + "/");
  }

  @Override
  public void close() {
    app.stop();
  }

  private static void configure(JavalinConfig config, Archive archive, boolean loopback) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.http.generateEtags = true;
    config.jetty.modifyHttpConfiguration(DepescheServer::harden);
    config.jetty.modifyServer(server -> server.setErrorHandler(new Problems.OfJetty()));
    config.routes.before(new Guard(loopback));
    Problems.register(config.routes);
    Routes.of(new Answers(archive))
        .forEach(route -> config.routes.get(route.path(), route.handler()));
  }

  private static void harden(HttpConfiguration http) {
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
  }

  private static InetAddress resolve(String host) {
    try {
      return InetAddress.getByName(host);
    } catch (UnknownHostException e) {
      throw cannotBind("no host is called '" + host + "': use " + LOOPBACK, e);
    }
  }

  private static UncheckedIOException cannotBind(String message, Exception cause) {
    BindException exception = new BindException(message);
    exception.initCause(cause);
    return new UncheckedIOException(message, exception);
  }
}
