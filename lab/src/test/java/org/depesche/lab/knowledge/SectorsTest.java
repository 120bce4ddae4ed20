package org.depesche.lab.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.depesche.models.Models;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectorsTest {

  /** Sector codes of the PLOVER manual 2.0, table "Sector Codes"; empty if there is none. */
  private static final Set<String> PLOVER =
      Set.of(
          "", "AGR", "BUS", "COP", "CRM", "CVL", "EDU", "ELI", "GOV", "JRN", "JUD", "LAB", "LEG",
          "MED", "MIL", "OPP", "PRE", "PRM", "PTY", "REB", "REF", "REL", "SOC", "SPY", "UAF",
          "UNK");

  @ParameterizedTest
  @CsvSource({
    "organisations.tsv, 2",
    "organisation-names.tsv, 5",
    "persons.tsv, 4",
    "roles-de.tsv, 1",
    "roles-en.tsv, 1"
  })
  void areThoseOfPlover(String table, int column) {
    for (List<String> row : Models.table("knowledge/" + table)) {
      assertThat(PLOVER).as("%s", row).contains(row.get(column));
    }
  }
}
