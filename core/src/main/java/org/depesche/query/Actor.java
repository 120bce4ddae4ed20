package org.depesche.query;

import java.time.LocalDate;
import java.util.List;
import org.depesche.model.NameKind;
import org.jspecify.annotations.Nullable;

/**
 * An entity over many documents. What is unknown is null.
 *
 * @param name what most documents call it
 * @param country see {@link org.depesche.model.Entity#country()}; the one that most documents give
 * @param sector see {@link org.depesche.model.Entity#sector()}
 * @param role as most of the texts that name one name it
 * @param names all names that documents use, those of most documents first
 * @param mentions how often documents mention it
 * @param documents how many do
 * @param acts event mentions in which it acts
 * @param undergoes event mentions that it is the recipient of
 * @param quotations of which it is the speaker
 * @param first the first day that is known of it: the date of a document that mentions it, or the
 *     day that a text states for an event it takes part in; inferred dates count nothing
 * @param last the last such day
 */
public record Actor(
    String id,
    String name,
    NameKind kind,
    @Nullable String country,
    @Nullable String sector,
    @Nullable String role,
    List<String> names,
    int mentions,
    int documents,
    int acts,
    int undergoes,
    int quotations,
    @Nullable LocalDate first,
    @Nullable LocalDate last) {

  public Actor {
    names = List.copyOf(names);
  }
}
