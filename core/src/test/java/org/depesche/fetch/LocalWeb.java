package org.depesche.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;

/** A web of one host on this machine, and a record of what it was asked for. */
final class LocalWeb implements AutoCloseable {

  interface Page {
    void answer(HttpExchange exchange) throws IOException;
  }

  private final HttpServer server;
  private final Map<String, Page> pages = new ConcurrentHashMap<>();

  /** Paths in the order in which they were asked for, those of robots.txt left out. */
  final List<String> asked = Collections.synchronizedList(new ArrayList<>());

  LocalWeb() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    if (!path.equals("/robots.txt")) {
      asked.add(path);
    }
    try (exchange) {
      pages.getOrDefault(path, status(404)).answer(exchange);
    }
  }

  int port() {
    return server.getAddress().getPort();
  }

  String address(String path) {
    return "http://127.0.0.1:" + port() + path;
  }

  LocalWeb with(String path, Page page) {
    pages.put(path, page);
    return this;
  }

  /** A page with header fields, written {@code Name: value}. */
  LocalWeb with(String path, String body, String... fields) {
    return with(path, page(body.getBytes(UTF_8), fields));
  }

  static Page page(byte[] body, String... fields) {
    return exchange -> {
      add(exchange, fields);
      exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    };
  }

  static Page status(int status, String... fields) {
    return exchange -> {
      add(exchange, fields);
      exchange.sendResponseHeaders(status, -1);
    };
  }

  static Page redirect(String location) {
    return status(302, "Location: " + location);
  }

  private static void add(HttpExchange exchange, String... fields) {
    for (String field : fields) {
      int colon = field.indexOf(':');
      exchange
          .getResponseHeaders()
          .add(field.substring(0, colon), field.substring(colon + 1).strip());
    }
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
