package org.depesche.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.depesche.cli.view.ClaimsView;
import org.depesche.cli.view.Terminal;
import org.depesche.export.ModelJson;
import org.depesche.model.Claim;
import org.depesche.query.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "claims",
    description = "Tell what is claimed, who asserts or alleges it, and who denies it.",
    footer = {
      "%nExamples:",
      "  depesche claims --archive news.depesche",
      "  depesche claims --archive news.depesche --json | jq .statement"
    })
final class ClaimsCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private StandardOptions options = new StandardOptions();
  @Mixin private ArchiveOption archive = new ArchiveOption();

  ClaimsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Archive opened = archive.open()) {
      List<Claim> claims = opened.claims();
      if (options.json) {
        claims.forEach(claim -> terminal.answer(ModelJson.toJson(claim) + "\n"));
      } else {
        new ClaimsView(opened, terminal, options.labels()).print(claims);
      }
    }
    return ExitCode.OK;
  }
}
