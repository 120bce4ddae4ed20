package org.depesche.store;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.depesche.export.ModelJson;
import org.depesche.merge.MergeStore;
import org.depesche.merge.MergedEvent;
import org.depesche.merge.Shingles;
import org.depesche.merge.Telling;
import org.jspecify.annotations.Nullable;

/**
 * What merging remembers, within the transaction of whoever owns the connection. Documents must be
 * in the table {@code document} already.
 */
final class SqliteMergeStore implements MergeStore {

  private static final String SEQ = "(SELECT seq FROM document WHERE id = ?)";

  private final Sql sql;
  private final EventTable events;

  SqliteMergeStore(Sql sql) {
    this.sql = sql;
    this.events = new EventTable(sql);
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
  public void putShingles(String document, Shingles shingles) {
    sql.run(
        "INSERT INTO shingles (document, samples, hashes) VALUES (" + SEQ + ", ?, ?)",
        document,
        shingles.sample().length,
        bytes(shingles.all()));
    long seq = sql.number("SELECT seq FROM document WHERE id = ?", document);
    for (int hash : shingles.sample()) {
      sql.run("INSERT INTO sample (hash, document) VALUES (?, ?)", hash, seq);
    }
  }

  @Override
  public void removeShingles(String document, Shingles shingles) {
    sql.run("DELETE FROM shingles WHERE document = " + SEQ, document);
    for (int hash : shingles.sample()) {
      sql.run("DELETE FROM sample WHERE hash = ? AND document = " + SEQ, hash, document);
    }
  }

  @Override
  public Map<String, Shared> sharing(Shingles shingles) {
    Map<String, Shared> shared = new TreeMap<>();
    sql.list(
        """
        SELECT id, common, samples
        FROM (SELECT document, count(*) AS common FROM sample
              WHERE hash IN (SELECT value FROM json_each(?)) GROUP BY document) AS s
        JOIN shingles ON shingles.document = s.document JOIN document ON seq = s.document
        """,
        row -> shared.put(row.getString(1), new Shared(row.getInt(2), row.getInt(3))),
        Arrays.toString(shingles.sample()));
    return shared;
  }

  @Override
  public int[] shingles(String document) {
    return sql.first(
            "SELECT hashes FROM shingles WHERE document = " + SEQ,
            row -> hashes(row.getBytes(1)),
            document)
        .orElse(new int[0]);
  }

  @Override
  public void putCopies(String document, Collection<String> others) {
    String insert =
        "INSERT OR IGNORE INTO copy (document, other) VALUES (%s, %s)".formatted(SEQ, SEQ);
    for (String other : others) {
      sql.run(insert, document, other);
      sql.run(insert, other, document);
    }
  }

  @Override
  public void removeCopies(String document) {
    sql.run(
        "DELETE FROM copy WHERE (document, other) IN"
            + " (SELECT other, document FROM copy WHERE document = "
            + SEQ
            + ")",
        document);
    sql.run("DELETE FROM copy WHERE document = " + SEQ, document);
  }

  @Override
  public Set<String> copiesOf(String document) {
    return new HashSet<>(
        sql.list(
            "SELECT id FROM copy JOIN document ON seq = other WHERE document = " + SEQ,
            row -> row.getString(1),
            document));
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
  public Set<String> documentsOf(String origin) {
    return new HashSet<>(
        sql.list("SELECT id FROM document WHERE origin = ?", row -> row.getString(1), origin));
  }

  private static byte[] bytes(int[] hashes) {
    ByteBuffer bytes = ByteBuffer.allocate(hashes.length * Integer.BYTES);
    bytes.asIntBuffer().put(hashes);
    return bytes.array();
  }

  private static int[] hashes(byte[] bytes) {
    IntBuffer ints = ByteBuffer.wrap(bytes).asIntBuffer();
    int[] hashes = new int[ints.remaining()];
    ints.get(hashes);
    return hashes;
  }
}
