package org.depesche.cli;

import java.util.concurrent.Callable;
import org.depesche.cli.view.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "serve",
    description = "Serve an archive as web pages with a REST API, until it is stopped.",
    footer = {
      "%nExamples:",
      "  depesche serve --archive news.depesche",
      "  depesche serve --archive news.depesche --port 8080"
    })
final class ServeCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private StandardOptions options = new StandardOptions();
  @Mixin private ArchiveOption archive = new ArchiveOption();
  @Mixin private PageServer server = new PageServer();

  ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    server.serve(archive, terminal, options.json);
    return ExitCode.OK;
  }
}
