package org.depesche.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "depesche",
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description =
        "Reads news articles and answers who did what to whom, when and where, who says so and who"
            + " denies it.",
    footer = {
      "%nExamples:",
      "  depesche demo",
      "  depesche read articles/ --archive news.depesche",
      "  depesche timeline --archive news.depesche",
      "%nExit status: 0 everything was read, 1 something was skipped, 2 misuse, 3 a fault of"
          + " Depesche."
    })
final class DepescheCommand {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  private boolean help;

  @Option(names = "--version", versionHelp = true, description = "Show the version and exit.")
  private boolean version;
}
