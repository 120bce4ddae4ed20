package org.depesche.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A town or a division of a state that the knowledge base knows.
 *
 * @param id {@code geonames:} and its number there; of a division {@code region:} and its code in
 *     ISO 3166-2, or its state and key; of a row of one's own {@code loc:} and its key
 * @param country ISO 3166 alpha-3
 * @param population 0 if unknown; of a division what such divisions of its state have on average
 * @param lat degrees north, WGS 84; null if unknown, as for divisions
 * @param lon degrees east
 * @param source the row's source
 */
record City(
    String id,
    String german,
    String english,
    String country,
    long population,
    @Nullable Double lat,
    @Nullable Double lon,
    String source) {

  boolean isRegion() {
    return id.startsWith("region:");
  }

  /** From the cells of {@code places.tsv} behind the key. */
  static City of(List<String> row) {
    return new City(
        "geonames:" + row.get(1),
        row.get(2),
        row.get(3),
        row.get(4),
        Long.parseLong(row.get(5)),
        Double.valueOf(row.get(6)),
        Double.valueOf(row.get(7)),
        "geonames:" + row.get(1));
  }

  /** From the cells of {@code regions.tsv} behind the key. */
  static City region(List<String> row) {
    long people = Long.parseLong(row.get(5));
    return new City(row.get(1), row.get(2), row.get(3), row.get(4), people, null, null, row.get(6));
  }

  static City of(OwnRow row) {
    String id = "loc:" + NameKey.of(row.name());
    return new City(
        id, row.name(), row.name(), row.country(), 0, row.lat(), row.lon(), row.source());
  }
}
