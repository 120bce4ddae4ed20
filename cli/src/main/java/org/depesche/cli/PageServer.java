package org.depesche.cli;

import java.io.UncheckedIOException;
import java.net.BindException;
import java.util.Map;
import org.depesche.cli.view.Terminal;
import org.depesche.export.ModelJson;
import org.depesche.query.Archive;
import org.depesche.server.DepescheServer;
import picocli.CommandLine.Option;

/** Where pages are served. */
final class PageServer {

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "7070",
      description = "Port to listen on, 0 for any free one (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "NAME",
      defaultValue = DepescheServer.LOOPBACK,
      description =
          "Address to listen on (default: ${DEFAULT-VALUE}, this machine only). There is no login.")
  private String host = DepescheServer.LOOPBACK;

  /** Serves until the process is stopped. */
  void serve(ArchiveOption archive, Terminal terminal, boolean json) throws InterruptedException {
    try (Archive opened = archive.open();
        DepescheServer server = DepescheServer.start(opened, host, port)) {
      String address = server.address().toString();
      terminal.answer(
          json
              ? ModelJson.mapper().writeValueAsString(Map.of("address", address)) + "\n"
              : "Serving " + archive.file + " at " + address + " - stop with Ctrl-C\n");
      Thread.currentThread().join();
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof BindException) {
        throw new Misuse(e.getMessage() + " (--host, --port)");
      }
      throw e;
    }
  }
}
