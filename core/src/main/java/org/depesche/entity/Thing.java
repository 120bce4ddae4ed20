package org.depesche.entity;

import org.depesche.model.NameKind;
import org.jspecify.annotations.Nullable;

/**
 * Something that the knowledge base knows.
 *
 * @param country see {@link org.depesche.model.Entity#country()}
 * @param sector see {@link org.depesche.model.Entity#sector()}
 * @param source the row's source
 */
record Thing(
    String id,
    String german,
    String english,
    NameKind kind,
    @Nullable String country,
    @Nullable String sector,
    String source) {

  String name(String language) {
    return language.equals("de") ? german : english;
  }
}
