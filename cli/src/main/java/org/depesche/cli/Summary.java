package org.depesche.cli;

import java.nio.file.Path;
import java.util.List;
import org.depesche.cli.view.Labels;
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
    List<DocumentSummary> documents = archive.documents();
    return new Summary(
        file.toString(),
        reader.read(),
        filing.count(Added.NEW),
        filing.count(Added.REVISION),
        filing.count(Added.KNOWN),
        reader.skipped(),
        documents.size(),
        origins(documents),
        archive.stories().size(),
        archive.claims().size());
  }

  /** Copies count once. */
  private static int origins(List<DocumentSummary> documents) {
    return (int) documents.stream().map(DocumentSummary::origin).distinct().count();
  }

  /** What to do next is told only where there is something to look at. */
  String inWords(Labels labels) {
    StringBuilder words = new StringBuilder();
    words.append(labels.get("summary.read", read, added, changed, known, skipped.size()));
    words.append('\n');
    words.append(labels.get("summary.holds", archive, documents, origins, stories, claims));
    words.append('\n');
    if (documents > 0) {
      words.append(labels.get("summary.next", archive)).append('\n');
    }
    return words.toString();
  }
}
