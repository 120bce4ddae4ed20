package org.depesche.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assumptions;

/** A server and a browser that looks at its page. */
record OpenPage(DepescheServer server, Browser browser) implements AutoCloseable {

  /**
   * Starts both; skips the test where the machine has no browser.
   *
   * @param folder an empty one, for the browser
   */
  static OpenPage start(FakeArchive archive, Path folder) throws IOException {
    Optional<Path> program = Browser.program();
    Assumptions.assumeTrue(program.isPresent(), "no chromium here: apt-get install chromium");
    Browser browser = Browser.start(program.orElseThrow(), folder.resolve("profile"));
    return new OpenPage(DepescheServer.start(archive, DepescheServer.LOOPBACK, 0), browser);
  }

  /** The page once it shows what the selector selects. */
  Element open(String hash, String selector) {
    return browser.open(server.address() + hash, selector);
  }

  /** What a function of one of the page's modules returns, as JSON. */
  String call(String module, String expression) {
    String address = server.address() + "web/app/" + module;
    return browser.evaluate(
        "import('" + address + "').then(m => JSON.stringify(m." + expression + "))");
  }

  @Override
  public void close() throws IOException {
    browser.close();
    server.close();
  }
}
