package org.depesche.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.depesche.export.ModelJson;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;

/** Debian's Chromium without a window, driven through its DevTools protocol. */
final class Browser implements AutoCloseable {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  private static final List<String> OPTIONS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--disable-dev-shm-usage",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--lang=en-GB",
          "--remote-debugging-port=0");

  private static final Pattern LISTENING = Pattern.compile("DevTools listening on ws://([^/]+)/");

  private final Process process;
  private final Path profile;
  private final DevTools tools;

  private Browser(Process process, Path profile, DevTools tools) {
    this.process = process;
    this.profile = profile;
    this.tools = tools;
  }

  /** The browser of this machine, if it has one. */
  static Optional<Path> program() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Arrays.stream(path.split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * Starts a browser that remembers nothing of another run.
   *
   * @param profile an empty folder for what it keeps
   */
  static Browser start(Path program, Path profile) throws IOException {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(OPTIONS);
    command.addAll(List.of("--user-data-dir=" + profile, "about:blank"));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try {
      DevTools tools = DevTools.ofPage(URI.create("http://" + listening(process)));
      tools.ask("Runtime.enable", Map.of());
      tools.ask("Page.enable", Map.of());
      return new Browser(process, profile, tools);
    } catch (IOException | RuntimeException e) {
      process.destroyForcibly();
      throw e;
    }
  }

  private static String listening(Process process) throws IOException {
    BufferedReader output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      Matcher matcher = LISTENING.matcher(line);
      if (matcher.find()) {
        return matcher.group(1);
      }
    }
    throw new IOException("the browser ended before it listened");
  }

  /** The page at an address, from its start, once it shows what the selector selects. */
  Document open(String address, String selector) {
    tools.ask("Page.navigate", Map.of("url", "about:blank"));
    tools.ask("Page.navigate", Map.of("url", address));
    return see(selector);
  }

  /** Clicks the first thing selected, then waits until the page shows the other. */
  Document click(String selector, String awaited) {
    evaluate("document.querySelector(" + quoted(selector) + ").click()");
    return see(awaited);
  }

  /** Presses a key on whatever has the focus, then waits. */
  Document press(String key, String awaited) {
    for (String type : List.of("keyDown", "keyUp")) {
      tools.ask("Input.dispatchKeyEvent", Map.of("type", type, "key", key, "code", key));
    }
    return see(awaited);
  }

  /** What a script of one expression gives, as text. */
  String evaluate(String expression) {
    Map<String, Object> question = Map.of("expression", expression, "awaitPromise", true);
    return tools.ask("Runtime.evaluate", question).path("result").path("value").asString("");
  }

  private Document see(String selector) {
    String found = "String(document.querySelector(" + quoted(selector) + ") !== null)";
    for (int tries = 0; tries < 600 && !evaluate(found).equals("true"); tries++) {
      pause();
    }
    List<JsonNode> thrown = tools.exceptions();
    if (!thrown.isEmpty()) {
      throw new IllegalStateException("the page threw: " + thrown);
    }
    return Jsoup.parse(evaluate("document.documentElement.outerHTML"));
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String quoted(String text) {
    return ModelJson.mapper().writeValueAsString(text);
  }

  @Override
  public void close() throws IOException {
    tools.close();
    List<ProcessHandle> all =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(handle -> handle.onExit().join());
    for (String link : List.of("SingletonCookie", "SingletonLock", "SingletonSocket")) {
      Files.deleteIfExists(profile.resolve(link)); // they lead out of the folder
    }
  }
}
