package org.depesche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Stream;
import org.depesche.cli.view.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class CommandsDocumentedTest {

  static Collection<CommandLine> commands() {
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    return Main.commandLine(new Terminal(nowhere, nowhere, 80, false, false))
        .getSubcommands()
        .values();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void commandAndItsOptionsStandInTheDocumentation(CommandLine command) throws IOException {
    String documentation = Files.readString(Path.of("../docs/commands.md"));

    assertThat(documentation)
        .as("docs/commands.md: add a section '## %s'", command.getCommandName())
        .contains("\n## " + command.getCommandName() + "\n");
    Stream<String> options =
        command.getCommandSpec().options().stream().map(option -> option.longestName());
    assertThat(options)
        .as("docs/commands.md: name these options")
        .allSatisfy(option -> assertThat(documentation).contains("`" + option));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void helpHoldsAnExampleAndSaysWhatEachOptionDoes(CommandLine command) {
    assertThat(command.getUsageMessage()).contains("  depesche " + command.getCommandName() + " ");
    assertThat(command.getCommandSpec().options())
        .allSatisfy(
            option -> assertThat(option.description()).as(option.longestName()).isNotEmpty());
    assertThat(command.getCommandSpec().optionsMap()).containsKeys("--help", "--json");
  }

  @Test
  void helpFitsATerminalOfEightyColumns() {
    assertThat(commands())
        .allSatisfy(command ->
            assertThat(command.getUsageMessage().lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100)));
  }
}
