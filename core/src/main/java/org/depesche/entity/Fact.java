package org.depesche.entity;

import org.jspecify.annotations.Nullable;

/**
 * Something that is known of a name before reading. What does not apply or is unknown is null.
 *
 * @param kind what the name is: {@code state}, {@code adjective}, {@code demonym}, {@code capital},
 *     {@code seat}, {@code organisation}, {@code person}, {@code place}, {@code role}
 * @param id of the entity that it refers to; null for roles, which refer to whoever holds them
 * @param name as listed
 * @param country ISO 3166 alpha-3, or PLOVER's IGO, UNO, EUR, NGO, ISM, IMG, MNC
 * @param sector PLOVER code
 * @param office of a person
 * @param town of a place
 * @param language ISO 639-1, of those who use the name; null for all
 * @param source where the row comes from
 */
public record Fact(
    String kind,
    @Nullable String id,
    String name,
    @Nullable String country,
    @Nullable String sector,
    @Nullable Office office,
    @Nullable Town town,
    @Nullable String language,
    String source) {

  /**
   * A term of office.
   *
   * @param title null if the source names none
   * @param from ISO 8601; null if unknown
   * @param to ISO 8601; null if open or unknown
   * @param known ISO 8601; of an open term whose source has ended, until when the source speaks
   */
  public record Office(
      @Nullable String title, @Nullable String from, @Nullable String to, @Nullable String known) {}

  /**
   * Where a place lies.
   *
   * @param lat degrees north, WGS 84; null if unknown
   * @param lon degrees east
   * @param population 0 if unknown
   */
  public record Town(@Nullable Double lat, @Nullable Double lon, long population) {

    static Town of(City city) {
      // What a division has is a guess from the average, and no fact.
      return new Town(city.lat(), city.lon(), city.isRegion() ? 0 : city.population());
    }
  }
}
