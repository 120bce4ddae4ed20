package org.depesche.cli;

import org.depesche.cli.view.Labels;
import picocli.CommandLine.Option;

/** Options of every command. */
final class StandardOptions {

  /** What stands for the files of every command that reads. */
  static final String INPUTS =
      "Files (text, HTML, PDF, feeds, JSON lines, WARC, letters, archives of these), folders,"
          + " patterns such as 'news/**/*.html', web addresses, or - for standard input.";

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  boolean help;

  @Option(names = "--json", description = "Write JSON, one object a line.")
  boolean json;

  @Option(
      names = "--lang",
      paramLabel = "CODE",
      defaultValue = "en",
      converter = SurfaceLanguage.class,
      description =
          "Language of labels: en or de (default: en). Names and quoted words stay as they are.")
  String language = "en";

  Labels labels() {
    return Labels.in(language);
  }
}
