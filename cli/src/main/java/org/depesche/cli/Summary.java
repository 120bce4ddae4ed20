package org.depesche.cli;

import java.nio.file.Path;
import java.util.List;
import org.depesche.ingest.Input;
import org.depesche.query.Archive;
import org.depesche.query.DocumentSummary;
import org.depesche.store.SqliteArchive.Added;

/** What was read, and what the archive holds now. */
record Summary(
    String archive,
    int read,
    int added,
    int changed,
    int known,
    List<Input.Skipped> skipped,
    int documents,
    int origins,
    int stories,
    int claims) {

  static Summary of(Path file, Reader reader, Filing filing, Archive archive) {
    return new Summary(
        file.toString(),
        reader.read(),
        filing.count(Added.NEW),
        filing.count(Added.REVISION),
        filing.count(Added.KNOWN),
        reader.skipped(),
        archive.documents().size(),
        origins(archive),
        archive.stories().size(),
        archive.claims().size());
  }

  /** Copies count once. */
  private static int origins(Archive archive) {
    return (int) archive.documents().stream().map(DocumentSummary::origin).distinct().count();
  }

  String inWords() {
    return """
    Read %s: %d new, %d changed, %d known; skipped %d.
    %s holds %s of %s, %s and %s.
    Next: depesche timeline --archive %s
    """
        .formatted(
            counted(read, "document", "documents"),
            added,
            changed,
            known,
            skipped.size(),
            archive,
            counted(documents, "document", "documents"),
            counted(origins, "origin", "origins"),
            counted(stories, "story", "stories"),
            counted(claims, "claim", "claims"),
            archive);
  }

  private static String counted(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
