package org.depesche.cli.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.depesche.query.Actor;

/** Actors as a table; below each the role, other names and days. */
public final class ActorsView {

  private static final int NUMBER = 6;
  private static final int NUMBERS = 5;
  private static final int NAMES = 8;

  private final Terminal terminal;
  private final Page page;
  private final Labels labels;

  public ActorsView(Terminal terminal, Labels labels) {
    this.terminal = terminal;
    this.page = new Page(terminal);
    this.labels = labels;
  }

  /**
   * Prints the table.
   *
   * @param anybody whether there were others, whom nobody asked for
   */
  public void print(List<Actor> actors, boolean anybody) {
    if (actors.isEmpty()) {
      page.line(labels.get(anybody ? "actors.none" : "actors.empty"));
      return;
    }
    String head =
        row(
            labels.get("actors.who"),
            labels.get("actors.documents"),
            labels.get("actors.mentions"),
            labels.get("actors.acts"),
            labels.get("actors.undergoes"),
            labels.get("actors.says"));
    page.line(page.styled(Style.STRONG, head));
    actors.forEach(this::print);
  }

  private void print(Actor actor) {
    page.line(
        row(
            title(actor),
            Integer.toString(actor.documents()),
            Integer.toString(actor.mentions()),
            Integer.toString(actor.acts()),
            Integer.toString(actor.undergoes()),
            Integer.toString(actor.quotations())));
    String details = details(actor);
    if (!details.isEmpty()) {
      page.wrapped(2, Style.FAINT, details);
    }
  }

  private String title(Actor actor) {
    List<String> codes = new ArrayList<>();
    codes.add(actor.kind().name());
    if (actor.country() != null) {
      codes.add(actor.country());
    }
    if (actor.sector() != null) {
      codes.add(actor.sector());
    }
    String about = " (" + String.join(" ", codes) + ")";
    String name = labels.entity(actor.id(), actor.name());
    return Printable.shortLine(name, nameWidth() - about.length()) + about;
  }

  private String details(Actor actor) {
    String title = labels.entity(actor.id(), actor.name());
    List<String> parts = new ArrayList<>();
    if (actor.role() != null && !actor.role().equals(title)) {
      parts.add(Printable.line(actor.role()));
    }
    String names =
        actor.names().stream()
            .filter(name -> !name.equals(actor.name()) && !name.equals(title))
            .filter(name -> !name.equals(actor.role()))
            .limit(NAMES)
            .map(Printable::line)
            .collect(Collectors.joining(", "));
    if (!names.isEmpty()) {
      parts.add(names);
    }
    if (actor.first() != null || actor.last() != null) {
      parts.add(labels.get("actors.days", labels.date(actor.first(), actor.last())));
    }
    return String.join(" · ", parts);
  }

  private int nameWidth() {
    return terminal.width() - NUMBERS * NUMBER;
  }

  private String row(String name, String... numbers) {
    StringBuilder row = new StringBuilder(name);
    row.append(" ".repeat(Math.max(0, nameWidth() - Wrap.length(name))));
    for (String number : numbers) {
      row.append(" ".repeat(Math.max(1, NUMBER - Wrap.length(number)))).append(number);
    }
    return row.toString();
  }
}
