package org.depesche.entity;

import java.util.List;
import org.depesche.model.NameKind;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that may be meant by a name, from {@code organisation-names.tsv}.
 *
 * @param german what German texts call it first
 * @param country ISO 3166 alpha-3 or PLOVER; empty if it belongs to no country
 * @param sector PLOVER code; may be empty
 * @param telling whether the name says by itself who is meant; others need the state in the text
 * @param source the row's source
 */
record Organisation(
    String id,
    String german,
    String english,
    String country,
    String sector,
    boolean telling,
    String source) {

  /** From the cells of a row, the key first. */
  static Organisation of(List<String> row) {
    return new Organisation(
        row.get(1),
        row.get(2),
        row.get(3),
        row.get(4),
        row.get(5),
        !row.get(6).isEmpty(),
        row.get(7));
  }

  Thing toThing() {
    return new Thing(id, german, english, NameKind.ORG, orNull(country), orNull(sector), source);
  }

  private static @Nullable String orNull(String cell) {
    return cell.isEmpty() ? null : cell;
  }
}
