package org.depesche.store;

import static org.depesche.store.DocumentTable.SEQ;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.depesche.export.ModelJson;
import org.depesche.merge.copies.Anchors;
import org.depesche.merge.copies.Card;
import org.depesche.merge.copies.CopyStore;
import org.depesche.merge.copies.Dossier;
import org.depesche.merge.copies.Fingerprint;
import org.depesche.merge.copies.Link;
import org.jspecify.annotations.Nullable;

/** What documents are known to be copies by. They must be in the table {@code document} already. */
final class SqliteCopyStore implements CopyStore {

  private final Sql sql;

  SqliteCopyStore(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void put(Dossier dossier) {
    long seq = sql.number("SELECT " + SEQ, dossier.document());
    sql.run(
        "INSERT INTO dossier (document, samples, words, language, anchors, card)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        seq,
        dossier.fingerprint().sample().length,
        dossier.fingerprint().bytes(),
        dossier.anchors().language(),
        dossier.anchors().bytes(),
        ModelJson.toJson(dossier.card()));
    for (Trace kind : Trace.values()) {
      for (int hash : kind.of(dossier)) {
        sql.run(
            "INSERT OR IGNORE INTO trace (kind, hash, document) VALUES (?, ?, ?)",
            kind.ordinal(),
            hash,
            seq);
      }
    }
  }

  @Override
  public void remove(String document) {
    long seq = sql.number("SELECT " + SEQ, document);
    Optional<Fingerprint> fingerprint = fingerprint(document);
    Optional<Anchors> anchors = anchors(document);
    Optional<Card> card = card(document);
    if (fingerprint.isPresent() && anchors.isPresent() && card.isPresent()) {
      Dossier dossier = new Dossier(document, fingerprint.get(), anchors.get(), card.get());
      for (Trace kind : Trace.values()) {
        for (int hash : kind.of(dossier)) {
          sql.run(
              "DELETE FROM trace WHERE kind = ? AND hash = ? AND document = ?",
              kind.ordinal(),
              hash,
              seq);
        }
      }
    }
    sql.run("DELETE FROM dossier WHERE document = ?", seq);
    sql.run(
        "DELETE FROM link WHERE (document, other) IN"
            + " (SELECT other, document FROM link WHERE document = ?)",
        seq);
    sql.run("DELETE FROM link WHERE document = ?", seq);
    putOrigin(document, null);
  }

  @Override
  public Optional<Fingerprint> fingerprint(String document) {
    return sql.first(
        "SELECT words FROM dossier WHERE document = " + SEQ,
        row -> Fingerprint.of(row.getBytes(1)),
        document);
  }

  @Override
  public Optional<Anchors> anchors(String document) {
    return sql.first(
        "SELECT language, anchors FROM dossier WHERE document = " + SEQ,
        row -> Anchors.of(row.getString(1), row.getBytes(2)),
        document);
  }

  @Override
  public Optional<Card> card(String document) {
    return sql.first(
        "SELECT card FROM dossier WHERE document = " + SEQ,
        row -> ModelJson.fromJson(row.getString(1), Card.class),
        document);
  }

  @Override
  public SortedMap<String, Common> sharing(Trace kind, int[] traces, int most) {
    String having =
        """
        SELECT hash FROM trace WHERE kind = %1$d AND hash IN (SELECT value FROM json_each(?))
        GROUP BY hash HAVING count(*) <= %2$d
        """;
    String wanted =
        most == Integer.MAX_VALUE
            ? "SELECT value FROM json_each(?)"
            : String.format(Locale.ROOT, having, kind.ordinal(), most);
    SortedMap<String, Common> shared = new TreeMap<>();
    sql.list(
        """
        SELECT id, common, samples
        FROM (SELECT document, count(*) AS common FROM trace
              WHERE kind = %d AND hash IN (%s) GROUP BY document) AS t
        JOIN dossier ON dossier.document = t.document JOIN document ON seq = t.document
        """
            .formatted(kind.ordinal(), wanted),
        row -> shared.put(row.getString(1), new Common(row.getInt(2), row.getInt(3))),
        Arrays.toString(traces));
    return shared;
  }

  @Override
  public void putLinks(String document, Collection<Link> links) {
    for (Link link : links) {
      insert(document, link);
      insert(link.other(), link.reverse(document));
    }
  }

  private void insert(String document, Link link) {
    sql.run(
        "INSERT OR REPLACE INTO link (document, other, kind, mine, theirs, joins)"
            + " VALUES ("
            + SEQ
            + ", "
            + SEQ
            + ", ?, ?, ?, ?)",
        document,
        link.other(),
        link.kind().name(),
        link.mine(),
        link.theirs(),
        link.joins() ? 1 : 0);
  }

  @Override
  public List<Link> linksOf(String document) {
    return sql.list(
        "SELECT id, kind, mine, theirs, joins FROM link JOIN document ON seq = other"
            + " WHERE document = "
            + SEQ
            + " ORDER BY id",
        row ->
            new Link(
                row.getString(1),
                Link.Kind.valueOf(row.getString(2)),
                row.getDouble(3),
                row.getDouble(4),
                row.getInt(5) == 1),
        document);
  }

  @Override
  public void putOrigin(String document, @Nullable String origin) {
    sql.run("UPDATE document SET origin = ? WHERE id = ?", origin, document);
  }

  @Override
  public Map<String, String> origins(Collection<String> documents) {
    Map<String, String> origins = new HashMap<>();
    for (String document : documents) {
      sql.first(
              "SELECT origin FROM document WHERE id = ? AND origin IS NOT NULL",
              row -> row.getString(1),
              document)
          .ifPresent(origin -> origins.put(document, origin));
    }
    return origins;
  }

  @Override
  public List<String> documentsOf(String origin) {
    return sql.list(
        "SELECT id FROM document WHERE origin = ? ORDER BY id", row -> row.getString(1), origin);
  }
}
