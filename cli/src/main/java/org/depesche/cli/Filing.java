package org.depesche.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.depesche.model.Document;
import org.depesche.store.SqliteArchive;
import org.depesche.store.SqliteArchive.Added;

/** Puts documents into an archive, most often a batch at a time, which is much faster. */
final class Filing implements Consumer<Document> {

  /** Few enough that an interrupted run loses seconds of work, not minutes. */
  private static final int BATCH = 64;

  private final SqliteArchive archive;
  private final int size;
  private final List<Document> batch = new ArrayList<>();
  private final Map<Added, Integer> counts = new EnumMap<>(Added.class);

  private Filing(SqliteArchive archive, int size) {
    this.archive = archive;
    this.size = size;
  }

  static Filing inBatches(SqliteArchive archive) {
    return new Filing(archive, BATCH);
  }

  /** Each document is there to stay when it was taken. */
  static Filing atOnce(SqliteArchive archive) {
    return new Filing(archive, 1);
  }

  @Override
  public void accept(Document document) {
    batch.add(document);
    if (batch.size() == size) {
      finish();
    }
  }

  /** Puts those in that still wait. */
  void finish() {
    archive.add(batch).forEach(outcome -> counts.merge(outcome, 1, Integer::sum));
    batch.clear();
  }

  int count(Added outcome) {
    return counts.getOrDefault(outcome, 0);
  }
}
