package org.depesche.lab.score;

import picocli.CommandLine.Command;

/** Groups the scorers. */
@Command(
    name = "score",
    description = "Measures the pipeline against gold and prints a Markdown table.",
    mixinStandardHelpOptions = true,
    subcommands = {
      ScoreEngine.class,
      ScoreQuotations.class,
      ScoreEvents.class,
      ScoreTimes.class,
      ScoreChains.class,
      ScoreArticles.class,
      ScoreCopies.class,
      ScorePlainText.class,
      ScoreDating.class,
      ScoreFloors.class
    })
public final class Score {}
