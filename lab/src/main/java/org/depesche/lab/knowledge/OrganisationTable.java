package org.depesche.lab.knowledge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes {@code organisations.tsv} from our list, checked against the dictionary of actors and the
 * Factbook.
 */
final class OrganisationTable {

  private final List<PhoenixActors.Actor> actors;

  private final FactbookGroups factbook;

  OrganisationTable(List<PhoenixActors.Actor> actors, FactbookGroups factbook) {
    this.actors = actors;
    this.factbook = factbook;
  }

  void write(Path folder) throws IOException {
    Table table =
        new Table(
            "Organisations: id, country (ISO 3166 alpha-3 or PLOVER), PLOVER sector, German names,",
            "English names (separated by |), source. Checked by"
                + " org.depesche.lab.knowledge.BuildKnowledge.",
            "Facts: Phoenix dictionary (MIT), PLOVER manual and gold records (CC BY-SA 4.0), CLDR"
                + " (Unicode License v3),",
            "world-leaders-current and Wikipedia (CC BY-SA 4.0), German Wikinews (CC BY 2.5), World"
                + " Factbook (public domain), fundus (MIT).");
    for (List<String> row : Table.own("organisations.tsv")) {
      if (row.size() != 6) {
        throw new IOException("organisations.tsv: six cells wanted: " + row);
      }
      String source = row.get(5);
      if (source.startsWith("phoenix: ") && !confirmed(row, source.substring(9))) {
        throw new IOException("organisations.tsv: phoenix does not confirm " + row);
      }
      factbook.confirm(source, List.of((row.get(3) + "|" + row.get(4)).split("\\|")));
      table.row(row.toArray(String[]::new));
    }
    table.write(folder.resolve("organisations.tsv"));
  }

  /** Whether the entry is there with the country; its CAMEO role must name the sector. */
  private boolean confirmed(List<String> row, String name) {
    String folded = Words.fold(name);
    return actors.stream()
        .filter(actor -> actor.names().stream().anyMatch(n -> Words.fold(n).equals(folded)))
        .flatMap(actor -> actor.roles().stream())
        .anyMatch(role -> role.country().equals(row.get(1)) && role.role().contains(row.get(2)));
  }
}
