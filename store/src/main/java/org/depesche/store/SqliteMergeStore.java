package org.depesche.store;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.depesche.export.ModelJson;
import org.depesche.merge.MergeStore;
import org.depesche.merge.MergedEvent;
import org.depesche.merge.Telling;
import org.depesche.merge.copies.CopyStore;
import org.depesche.merge.dating.DatingStore;

/**
 * What merging remembers, within the transaction of whoever owns the connection. Documents must be
 * in the table {@code document} already.
 */
final class SqliteMergeStore implements MergeStore {

  private static final String SEQ = "(SELECT seq FROM document WHERE id = ?)";

  private final Sql sql;
  private final EventTable events;
  private final CopyStore copies;
  private final DatingStore datings;

  SqliteMergeStore(Sql sql) {
    this.sql = sql;
    this.events = new EventTable(sql);
    this.copies = new SqliteCopyStore(sql);
    this.datings = new SqliteDatingStore(sql);
  }

  @Override
  public void putTellings(String document, List<Telling> tellings) {
    for (int i = 0; i < tellings.size(); i++) {
      sql.run(
          "INSERT INTO telling (document, number, block, body) VALUES (" + SEQ + ", ?, ?, ?)",
          document,
          i,
          tellings.get(i).block(),
          ModelJson.toJson(tellings.get(i)));
    }
  }

  @Override
  public void removeTellings(String document) {
    sql.run("DELETE FROM telling WHERE document = " + SEQ, document);
  }

  @Override
  public SortedSet<String> blocksOf(String document) {
    return new TreeSet<>(
        sql.list(
            "SELECT DISTINCT block FROM telling WHERE document = " + SEQ,
            row -> row.getString(1),
            document));
  }

  @Override
  public List<Telling> tellings(String block) {
    return sql.list(
        "SELECT body FROM telling WHERE block = ?",
        row -> ModelJson.fromJson(row.getString(1), Telling.class),
        block);
  }

  @Override
  public void putEvents(String block, List<MergedEvent> merged) {
    events.replace(block, merged);
  }

  @Override
  public DatingStore datings() {
    return datings;
  }

  @Override
  public CopyStore copies() {
    return copies;
  }
}
