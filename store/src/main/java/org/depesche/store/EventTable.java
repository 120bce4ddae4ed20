package org.depesche.store;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.depesche.export.ModelJson;
import org.depesche.merge.MergedEvent;
import org.depesche.merge.Stretch;
import org.depesche.model.Claim;
import org.depesche.model.DateInterval;
import org.depesche.model.Event;
import org.jspecify.annotations.Nullable;

/** Writes merged events and the tables that are looked up or counted from them. */
final class EventTable {

  private final Sql sql;
  private final Counts counts;

  EventTable(Sql sql) {
    this.sql = sql;
    this.counts = new Counts(sql);
  }

  /** What the columns hold; equal rows need not be written again. */
  private record Row(String body, String news, @Nullable String claim) {
    static Row of(MergedEvent merged) {
      Claim claim = merged.claim();
      return new Row(
          ModelJson.toJson(merged.event()),
          ModelJson.mapper().writeValueAsString(merged.news()),
          claim == null ? null : ModelJson.toJson(claim));
    }
  }

  /** Replaces the events whose date lies within a stretch. */
  void replace(Stretch stretch, List<MergedEvent> merged) {
    Map<String, Row> before = before(stretch);
    for (MergedEvent one : merged) {
      Row now = Row.of(one);
      Row old = before.remove(one.event().id());
      if (!now.equals(old)) {
        if (old != null) {
          delete(one.event().id(), old);
        }
        insert(stretch.block(), one, now);
      }
    }
    before.forEach(this::delete);
  }

  private Map<String, Row> before(Stretch stretch) {
    Map<String, Row> before = new HashMap<>();
    Sql.Row<?> read =
        row ->
            before.put(
                row.getString(1), new Row(row.getString(2), row.getString(3), row.getString(4)));
    String all = "SELECT id, body, news, claim FROM event WHERE block = ?";
    if (stretch.earliest() == null || stretch.latest() == null) {
      sql.list(all, read, stretch.block());
    } else {
      sql.list(
          all + " AND earliest >= ? AND latest <= ?",
          read,
          stretch.block(),
          stretch.earliest().toString(),
          stretch.latest().toString());
    }
    return before;
  }

  private void delete(String id, Row old) {
    counts.add(ModelJson.fromJson(old.body(), Event.class), -1);
    sql.run("DELETE FROM event WHERE id = ?", id); // takes its parties and documents along
  }

  private void insert(String block, MergedEvent merged, Row row) {
    Event event = merged.event();
    Optional<DateInterval> date = Optional.ofNullable(event.date());
    Optional<Claim> claim = Optional.ofNullable(merged.claim());
    boolean disputed =
        claim.stream()
            .flatMap(c -> c.holders().stream())
            .anyMatch(holder -> holder.stance() == Claim.Stance.DENIES);
    sql.run(
        """
        INSERT INTO event
          (id, block, type, earliest, latest, documents, body, news, disputed, said, claim)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        event.id(),
        block,
        event.type().name(),
        date.map(d -> d.earliest().toString()).orElse(null),
        date.map(d -> d.latest().toString()).orElse(null),
        event.documents().size(),
        row.body(),
        row.news(),
        disputed ? 1 : 0,
        claim.map(c -> c.holders().getFirst().date()).orElse(null),
        row.claim());
    long seq = sql.number("SELECT seq FROM event WHERE id = ?", event.id());
    for (String name : parties(event)) {
      sql.run("INSERT INTO party (name, event) VALUES (?, ?)", name, seq);
    }
    for (String document : event.documents()) {
      sql.run("INSERT INTO told (document, event) VALUES (?, ?)", document, seq);
    }
    counts.add(event, 1);
  }

  private static Set<String> parties(Event event) {
    Set<String> names = new TreeSet<>();
    Stream.concat(event.actors().stream(), event.recipients().stream())
        .forEach(party ->
            Stream.of(
                    Optional.ofNullable(party.country()),
                    Optional.ofNullable(party.entity()),
                    Optional.of(party.name()))
                .flatMap(Optional::stream)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .forEach(names::add));
    return names;
  }
}
