package org.depesche.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.depesche.export.ModelJson;
import org.depesche.merge.MergedEvent;
import org.depesche.model.Claim;
import org.depesche.model.Event;
import org.depesche.query.EventQuery;
import org.jspecify.annotations.Nullable;

/** Asks for events and claims. */
final class EventQueries {

  private static final String IN_ORDER = " ORDER BY earliest IS NULL, earliest, latest, id";

  private final Sql sql;

  EventQueries(Sql sql) {
    this.sql = sql;
  }

  Optional<Event> byId(String id) {
    return sql.first("SELECT body FROM event WHERE id = ?", row -> event(row.getString(1)), id);
  }

  List<Event> fitting(EventQuery query) {
    List<String> conditions = new ArrayList<>();
    List<@Nullable Object> arguments = new ArrayList<>();
    if (query.type() != null) {
      conditions.add("type = ?");
      arguments.add(query.type().name());
    }
    if (query.from() != null) {
      conditions.add("latest >= ?");
      arguments.add(query.from().toString());
    }
    if (query.to() != null) {
      conditions.add("earliest <= ?");
      arguments.add(query.to().toString());
    }
    if (query.party() != null) {
      conditions.add("seq IN (SELECT event FROM party WHERE name = ?)");
      arguments.add(query.party().toLowerCase(Locale.ROOT));
    }
    if (query.document() != null) {
      conditions.add("seq IN (SELECT event FROM told WHERE document = ?)");
      arguments.add(query.document());
    }
    String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    return sql.list(
        "SELECT body FROM event" + where + IN_ORDER,
        row -> event(row.getString(1)),
        arguments.toArray());
  }

  List<Claim> claims() {
    return sql.list(
        "SELECT claim FROM event WHERE claim IS NOT NULL"
            + " ORDER BY disputed DESC, said IS NULL, said, id",
        row -> ModelJson.fromJson(row.getString(1), Claim.class));
  }

  /** Events that several documents tell, without their claims: what stories gather around. */
  List<MergedEvent> shared() {
    return sql.list(
        "SELECT body, news FROM event WHERE documents > 1",
        row -> {
          String[] news = ModelJson.mapper().readValue(row.getString(2), String[].class);
          return new MergedEvent(event(row.getString(1)), null, new TreeSet<>(List.of(news)));
        });
  }

  private static Event event(String body) {
    return ModelJson.fromJson(body, Event.class);
  }
}
