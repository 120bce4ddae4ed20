package org.depesche.cli.view;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.depesche.entity.Fact;

/** What is known of a name: a line a fact, below it where that comes from. */
public final class FactsView {

  private static final int COLUMN = 14;

  private final Page page;
  private final Labels labels;

  public FactsView(Terminal terminal, Labels labels) {
    this.page = new Page(terminal);
    this.labels = labels;
  }

  public void print(String name, List<Fact> facts) {
    if (facts.isEmpty()) {
      page.line(labels.get("knowledge.nothing", Printable.line(name)));
    }
    if (!facts.isEmpty() && facts.stream().noneMatch(fact -> holds(fact.name(), name))) {
      page.line(labels.get("knowledge.alike", Printable.line(name)));
    }
    for (Fact fact : facts) {
      page.labelled(
          0,
          labels.get("knowledge." + fact.kind()),
          COLUMN,
          Style.STRONG,
          String.join(" · ", parts(fact)));
      String id = fact.id() == null ? "" : fact.id() + " · ";
      String source = id + labels.get("knowledge.source", Printable.line(fact.source()));
      page.labelled(0, "", COLUMN, Style.FAINT, source);
    }
  }

  /** Whether the words of the fact are those asked for, accents and case aside. */
  private static boolean holds(String fact, String name) {
    return plain(fact).contains(plain(name.strip()));
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }

  private List<String> parts(Fact fact) {
    List<String> parts = new ArrayList<>();
    parts.add(Printable.line(fact.name()));
    if (fact.country() != null) {
      parts.add(labels.countryOrBody(fact.country()) + " (" + fact.country() + ")");
    }
    if (fact.sector() != null) {
      parts.add(fact.sector());
    }
    if (fact.office() != null) {
      office(fact.office(), parts);
    }
    if (fact.town() != null) {
      town(fact.town(), parts);
    }
    if (fact.language() != null) {
      parts.add(labels.get("knowledge.language", labels.language(fact.language())));
    }
    return parts;
  }

  private void office(Fact.Office office, List<String> parts) {
    if (office.title() != null) {
      parts.add(Printable.line(office.title()));
    }
    String from = office.from() == null ? "" : labels.isoDate(office.from());
    String to = office.to() == null ? "" : labels.isoDate(office.to());
    if (!from.isEmpty() && !to.isEmpty()) {
      parts.add(labels.get("date.interval", from, to));
    } else if (!from.isEmpty()) {
      parts.add(labels.get("knowledge.since", from));
    } else if (!to.isEmpty()) {
      parts.add(labels.get("knowledge.until", to));
    }
    if (office.known() != null) {
      parts.add(labels.get("knowledge.known", labels.isoDate(office.known())));
    }
  }

  private void town(Fact.Town town, List<String> parts) {
    if (town.lat() != null && town.lon() != null) {
      parts.add(String.format(Locale.ROOT, "%.3f, %.3f", town.lat(), town.lon()));
    }
    if (town.population() > 0) {
      parts.add(labels.get("knowledge.population", town.population()));
    }
  }
}
