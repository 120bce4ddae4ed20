package org.depesche.store;

import static org.depesche.store.DocumentTable.SEQ;

import java.util.List;
import java.util.Optional;
import org.depesche.export.ModelJson;
import org.depesche.merge.dating.DatedDeed;
import org.depesche.merge.dating.DatingStore;
import org.depesche.merge.dating.Undated;

/** What documents are dated by, within the transaction of whoever owns the connection. */
final class SqliteDatingStore implements DatingStore {

  private final Sql sql;

  SqliteDatingStore(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void putDeeds(String document, List<DatedDeed> deeds) {
    for (int i = 0; i < deeds.size(); i++) {
      sql.run(
          "INSERT INTO deed (document, number, key, body) VALUES (" + SEQ + ", ?, ?, ?)",
          document,
          i,
          deeds.get(i).deed().key(),
          ModelJson.toJson(deeds.get(i)));
    }
  }

  @Override
  public void putUndated(String document, Undated undated) {
    sql.run(
        "INSERT INTO undated (document, body) VALUES (" + SEQ + ", ?)",
        document,
        ModelJson.toJson(undated));
  }

  @Override
  public void remove(String document) {
    sql.run("DELETE FROM deed WHERE document = " + SEQ, document);
    sql.run("DELETE FROM undated WHERE document = " + SEQ, document);
  }

  @Override
  public List<DatedDeed> deeds(String key) {
    return sql.list(
        "SELECT body FROM deed WHERE key = ?",
        row -> ModelJson.fromJson(row.getString(1), DatedDeed.class),
        key);
  }

  @Override
  public Optional<Undated> undated(String document) {
    return sql.first(
        "SELECT body FROM undated WHERE document = " + SEQ,
        row -> ModelJson.fromJson(row.getString(1), Undated.class),
        document);
  }
}
