package org.depesche.store;

import static org.depesche.store.DocumentTable.SEQ;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.depesche.export.ModelJson;
import org.depesche.merge.MergeStore;
import org.depesche.merge.MergedEvent;
import org.depesche.merge.Stretch;
import org.depesche.merge.Telling;
import org.depesche.merge.copies.CopyStore;
import org.depesche.merge.dating.DatingStore;
import org.jspecify.annotations.Nullable;

/**
 * What merging remembers, within the transaction of whoever owns the connection. Documents must be
 * in the table {@code document} already.
 */
final class SqliteMergeStore implements MergeStore {

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
      Stretch stretch = Stretch.of(tellings.get(i));
      sql.run(
          "INSERT INTO telling (document, number, block, earliest, latest, body)"
              + " VALUES ("
              + SEQ
              + ", ?, ?, ?, ?, ?)",
          document,
          i,
          stretch.block(),
          text(stretch.earliest()),
          text(stretch.latest()),
          ModelJson.toJson(tellings.get(i)));
    }
  }

  @Override
  public void removeTellings(String document) {
    sql.run("DELETE FROM telling WHERE document = " + SEQ, document);
  }

  @Override
  public SortedSet<Stretch> stretchesOf(String document) {
    return new TreeSet<>(
        sql.list(
            "SELECT DISTINCT block, earliest, latest FROM telling WHERE document = " + SEQ,
            row -> new Stretch(row.getString(1), day(row.getString(2)), day(row.getString(3))),
            document));
  }

  @Override
  public Stretch grown(Stretch stretch) {
    if (stretch.earliest() == null) {
      return stretch;
    }
    return sql.first(
            "SELECT min(earliest), max(latest) FROM telling WHERE block = ?"
                + " AND earliest <= ? AND latest >= ?",
            row -> new Stretch(stretch.block(), day(row.getString(1)), day(row.getString(2))),
            stretch.block(),
            text(stretch.latest()),
            text(stretch.earliest()))
        .filter(found -> found.earliest() != null)
        .map(stretch::and)
        .orElse(stretch);
  }

  @Override
  public List<Telling> tellings(Stretch stretch) {
    String all = "SELECT body FROM telling WHERE block = ?";
    return stretch.earliest() == null
        ? sql.list(all, SqliteMergeStore::telling, stretch.block())
        : sql.list(
            all + " AND earliest <= ? AND latest >= ?",
            SqliteMergeStore::telling,
            stretch.block(),
            text(stretch.latest()),
            text(stretch.earliest()));
  }

  private static Telling telling(ResultSet row) throws SQLException {
    return ModelJson.fromJson(row.getString(1), Telling.class);
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  @Override
  public void putEvents(Stretch stretch, List<MergedEvent> merged) {
    events.replace(stretch, merged);
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
