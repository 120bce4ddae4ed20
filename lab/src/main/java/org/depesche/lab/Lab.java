package org.depesche.lab;

import org.depesche.lab.bench.Bench;
import org.depesche.lab.knowledge.BuildKnowledge;
import org.depesche.lab.score.Score;
import org.depesche.lab.train.CrossValidate;
import org.depesche.lab.train.Train;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The laboratory's command line. */
@Command(
    name = "lab",
    description = "Trains and scores. Data sets are read from the folders that you name.",
    mixinStandardHelpOptions = true,
    subcommands = {
      Score.class,
      Train.class,
      CrossValidate.class,
      BuildKnowledge.class,
      Bench.class
    })
public final class Lab {

  private Lab() {}

  public static void main(String[] args) {
    System.exit(new CommandLine(new Lab()).setCaseInsensitiveEnumValuesAllowed(true).execute(args));
  }
}
