package org.depesche.cli;

import java.nio.file.Path;
import org.depesche.store.SqliteArchive;
import picocli.CommandLine.Option;

/** Which archive a command works on. */
final class ArchiveOption {

  @Option(
      names = "--archive",
      required = true,
      paramLabel = "FILE",
      description = "The archive, a file that 'depesche read' makes.")
  Path file = Path.of("");

  /** The archive, which must be there. */
  SqliteArchive open() {
    return SqliteArchive.openExisting(file);
  }

  /** The archive, made if it is not there. */
  SqliteArchive openOrCreate() {
    return SqliteArchive.open(file);
  }
}
