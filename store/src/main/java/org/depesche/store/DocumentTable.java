package org.depesche.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depesche.export.ModelJson;
import org.depesche.export.Records;
import org.depesche.merge.Teller;
import org.depesche.merge.dating.Datings;
import org.depesche.model.DateInterval;
import org.depesche.model.Dating;
import org.depesche.model.Document;
import org.depesche.model.Entity;
import org.depesche.model.Layer;
import org.depesche.model.Metadata;
import org.depesche.model.Publication;
import org.depesche.model.Value;
import org.depesche.query.DocumentSummary;
import org.jspecify.annotations.Nullable;

/** Documents and their records. */
final class DocumentTable {

  /** The row of the document whose id is the argument. */
  static final String SEQ = "(SELECT seq FROM document WHERE id = ?)";

  private static final String UNDETERMINED = "und"; // ISO 639-2

  private static final String COLUMNS =
      "SELECT id, location, title, publisher, published, language, origin, entities FROM document"
          + " WHERE latest ORDER BY earliest IS NULL, earliest, location";

  private final Sql sql;
  private final Datings datings;

  DocumentTable(Sql sql) {
    this.sql = sql;
    this.datings = new Datings(new SqliteDatingStore(sql));
  }

  boolean has(String id) {
    return sql.number("SELECT count(*) FROM document WHERE id = ?", id) > 0;
  }

  Optional<Document> byId(String id) {
    return sql.first(
        "SELECT size, record, id FROM record JOIN document ON seq = document WHERE id = ?",
        this::document,
        id);
  }

  /** The id of the latest revision. */
  Optional<String> latestAt(String location) {
    return sql.first(
        "SELECT id FROM document WHERE location = ? AND latest", row -> row.getString(1), location);
  }

  /** The latest revision. */
  Optional<Document> at(String location) {
    return sql.first(
        "SELECT size, record, id FROM record JOIN document ON seq = document"
            + " WHERE location = ? AND latest",
        this::document,
        location);
  }

  private Document document(ResultSet row) throws SQLException {
    String record = new Packed(row.getInt(1), row.getBytes(2)).text();
    return Records.fromJson(record, datings.of(row.getString(3)).orElse(null));
  }

  List<DocumentSummary> summaries() {
    return sql.list(
        COLUMNS,
        row ->
            new DocumentSummary(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                published(row.getString(1), row.getString(5)),
                row.getString(6),
                row.getString(7)));
  }

  List<Teller> tellers() {
    return sql.list(
        COLUMNS,
        row ->
            new Teller(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                date(row.getString(5)),
                row.getString(7),
                Set.of(ModelJson.mapper().readValue(row.getString(8), String[].class))));
  }

  /** As metadata tells, else as it is inferred. */
  private @Nullable Publication published(String document, @Nullable String json) {
    DateInterval known = date(json);
    return known != null
        ? Publication.of(known)
        : Publication.of(datings.of(document).orElse(Dating.UNKNOWN));
  }

  private static @Nullable DateInterval date(@Nullable String json) {
    return json == null ? null : ModelJson.fromJson(json, DateInterval.class);
  }

  /** Adds a document as the latest of its location, where none is latest. */
  void insert(Document document) {
    Metadata metadata = document.find(Layer.METADATA).orElse(Metadata.NONE);
    DateInterval published = plain(metadata.published());
    sql.run(
        """
        INSERT INTO document
          (id, location, latest, title, publisher, published, earliest, language, entities)
        VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?)
        """,
        document.id(),
        document.location(),
        plain(metadata.title()),
        plain(metadata.publisher()),
        published == null ? null : ModelJson.toJson(published),
        published == null ? null : published.earliest().toString(),
        document.find(Layer.LANGUAGE).orElse(UNDETERMINED),
        entities(document));
    Packed packed = Packed.pack(Records.toJson(document));
    sql.run(
        "INSERT INTO record (document, size, record)" + " VALUES (" + SEQ + ", ?, ?)",
        document.id(),
        packed.size(),
        packed.bytes());
  }

  void retire(String id) {
    sql.run("UPDATE document SET latest = 0 WHERE id = ?", id);
  }

  private static String entities(Document document) {
    List<String> ids =
        document.find(Layer.ENTITIES).orElse(List.of()).stream()
            .map(Entity::id)
            .distinct()
            .sorted()
            .toList();
    return ModelJson.mapper().writeValueAsString(ids);
  }

  private static <T> @Nullable T plain(@Nullable Value<T> value) {
    return value == null ? null : value.value();
  }
}
