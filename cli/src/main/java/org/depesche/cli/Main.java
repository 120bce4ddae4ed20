package org.depesche.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import org.depesche.cli.view.Terminal;
import org.depesche.store.ArchiveException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The entry point of the command line. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    Terminal terminal = Terminal.ofSystem();
    int status = commandLine(terminal).execute(args);
    terminal.out().flush();
    terminal.err().flush();
    System.exit(status);
  }

  /** All commands, writing to {@code terminal}. */
  static CommandLine commandLine(Terminal terminal) {
    CommandLine line = new CommandLine(new DepescheCommand());
    List.of(
            new DemoCommand(terminal),
            new ReadCommand(terminal),
            new WatchCommand(terminal),
            new TimelineCommand(terminal),
            new ClaimsCommand(terminal),
            new ActorsCommand(terminal),
            new ShowCommand(terminal),
            new ServeCommand(terminal),
            new ExportCommand(terminal),
            new KnowledgeCommand(terminal),
            new AnalyzeCommand(terminal),
            new CleanCommand(terminal))
        .forEach(line::addSubcommand);
    return line.setOut(terminal.out())
        .setErr(terminal.err())
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(
                terminal.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
        .setUsageHelpWidth(terminal.width())
        .setUsageHelpAutoWidth(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(Main::misused)
        .setExecutionExceptionHandler(Main::failed);
  }

  private static int misused(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    err.print("depesche: " + message(e) + "\n");
    UnmatchedArgumentException.printSuggestions(e, err);
    err.print("See: " + command.getCommandSpec().qualifiedName() + " --help\n");
    return ExitCode.MISUSE;
  }

  /** What is wrong; where a command is missing or unknown, which there are. */
  private static String message(ParameterException e) {
    CommandLine command = e.getCommandLine();
    if (command.getParent() != null) {
      return Objects.toString(e.getMessage(), "");
    }
    String commands = "the commands are " + String.join(", ", command.getSubcommands().keySet());
    if (e instanceof UnmatchedArgumentException unmatched
        && !unmatched.getUnmatched().getFirst().startsWith("-")) {
      return "there is no command '" + unmatched.getUnmatched().getFirst() + "'; " + commands;
    }
    return command.getParseResult().subcommand() == null
            && e.getMessage() != null
            && e.getMessage().startsWith("Missing required subcommand")
        ? "no command is named; " + commands
        : Objects.toString(e.getMessage(), "");
  }

  private static int failed(Exception e, CommandLine command, CommandLine.ParseResult result) {
    if (e instanceof Terminal.OutputClosed) {
      return ExitCode.OK;
    }
    PrintWriter err = command.getErr();
    if (e instanceof Misuse || e instanceof ArchiveException) {
      err.print("depesche: " + e.getMessage() + "\n");
      return ExitCode.MISUSE;
    }
    err.print("depesche: a fault of Depesche, please report it with these lines:\n");
    e.printStackTrace(err);
    return ExitCode.FAULT;
  }
}
