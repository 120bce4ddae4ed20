package org.depesche.store;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.depesche.model.DateInterval;
import org.depesche.model.Event;
import org.depesche.model.Participant;

/** Counts events by day and by pair of countries while they come and go. */
final class Counts {

  private final Sql sql;

  Counts(Sql sql) {
    this.sql = sql;
  }

  /**
   * @param change 1 for an event that comes, -1 for one that goes
   */
  void add(Event event, int change) {
    DateInterval date = event.date();
    String type = event.type().name();
    if (date != null && date.earliest().equals(date.latest())) {
      String day = date.earliest().toString();
      sql.run(
          """
          INSERT INTO day_count (day, type, events) VALUES (?, ?, ?)
          ON CONFLICT DO UPDATE SET events = events + excluded.events
          """,
          day,
          type,
          change);
      sql.run("DELETE FROM day_count WHERE day = ? AND type = ? AND events = 0", day, type);
    }
    List<String> actors = countries(event.actors());
    List<String> recipients = countries(event.recipients());
    for (int i = 0; i < actors.size(); i++) {
      // Where nobody receives, as in a meeting, each two of the actors are a pair.
      List<String> others =
          event.recipients().isEmpty() ? actors.subList(i + 1, actors.size()) : recipients;
      for (String other : others) {
        addPair(actors.get(i), other, type, change);
      }
    }
  }

  private void addPair(String actor, String recipient, String type, int change) {
    sql.run(
        """
        INSERT INTO pair_count (actor, recipient, type, events) VALUES (?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET events = events + excluded.events
        """,
        actor,
        recipient,
        type,
        change);
    sql.run(
        "DELETE FROM pair_count WHERE actor = ? AND recipient = ? AND type = ? AND events = 0",
        actor,
        recipient,
        type);
  }

  private static List<String> countries(List<Participant> participants) {
    TreeSet<String> countries = new TreeSet<>();
    participants.stream()
        .map(Participant::country)
        .filter(Objects::nonNull)
        .forEach(countries::add);
    return List.copyOf(countries);
  }
}
