package org.depesche.event;

import java.util.Arrays;
import java.util.List;

/**
 * Where in a predicate's tree a participant stands, as the column of a predicate table names it:
 *
 * <pre>
 *   slot  = place [ "." place ]        a path of one or two steps: obj.gen is the genitive of the object
 *   place = "subj"                     subject; in the passive the agent
 *         | "obj"                      object; in the passive the subject
 *         | "dat"                      indirect object, or a bare noun phrase
 *         | "gen"                      genitive, possessive, "von"/"of"
 *         | "adj"                      adjective that refers to somebody ("russisch")
 *         | "comp"                     name within the same word ("US-Sanktionen")
 *         | "gov"                      subject of the verb that governs the noun
 *         | adposition                 noun phrase with that adposition ("mit", "against")
 * </pre>
 */
record Slot(List<String> path) {

  static final String SUBJECT = "subj";
  static final String OBJECT = "obj";
  static final String DATIVE = "dat";
  static final String GENITIVE = "gen";
  static final String ADJECTIVE = "adj";
  static final String COMPOUND = "comp";
  static final String GOVERNOR = "gov";

  static List<Slot> list(String column) {
    return column.isBlank() || column.equals("-")
        ? List.of()
        : Arrays.stream(column.split(","))
            .map(slot -> new Slot(List.of(slot.strip().split("\\."))))
            .toList();
  }
}
