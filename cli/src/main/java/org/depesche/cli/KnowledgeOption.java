package org.depesche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.depesche.entity.Knowledge;
import org.depesche.entity.OwnKnowledge;
import org.depesche.pipeline.Pipeline;
import picocli.CommandLine.Option;

/** What the user knows beforehand. */
final class KnowledgeOption {

  /** More errors than this are counted only. */
  private static final int SHOWN = 20;

  @Option(
      names = "--knowledge",
      paramLabel = "TABLE",
      description =
          "A table of persons, organisations, places and names of states that you know"
              + " (docs/knowledge.md). Can be given several times.")
  private List<Path> tables = new ArrayList<>();

  /** How to read, knowing what the user knows. */
  Pipeline pipeline() {
    return Pipeline.standard(knowledge());
  }

  /**
   * What is shipped and what the user knows.
   *
   * @throws Misuse if a table is not there or has errors
   */
  Knowledge knowledge() {
    List<OwnKnowledge.File> files = new ArrayList<>();
    for (Path table : tables) {
      try {
        files.add(new OwnKnowledge.File(table.toString(), Files.readAllBytes(table)));
      } catch (IOException e) {
        throw new Misuse(table + ": no such file, or not to be read; name a table of knowledge");
      }
    }
    try {
      return Knowledge.with(OwnKnowledge.of(files));
    } catch (OwnKnowledge.RefusedException e) {
      throw new Misuse(message(e.problems()));
    }
  }

  private static String message(List<OwnKnowledge.Problem> problems) {
    String lines =
        problems.stream().limit(SHOWN).map(problem -> "\n" + problem).collect(Collectors.joining());
    int more = problems.size() - SHOWN;
    return "nothing was read, for a table of knowledge has errors (file:line:column):"
        + lines
        + (more > 0 ? "\nand " + more + " more" : "");
  }
}
