package org.depesche.merge.dating;

import java.util.List;
import org.depesche.merge.names.Names;
import org.jspecify.annotations.Nullable;

/**
 * A deed that can be recognised when another article tells it: a visit by its guest and the state
 * visited, another by its type and at least two persons.
 *
 * @param key what all tellings of it have in common: kind and countries
 * @param persons the guest of a visit; all persons of another deed
 */
public record Deed(String key, List<Who> persons) {

  public Deed {
    persons = List.copyOf(persons);
  }

  /** A person, by id and name. */
  public record Who(@Nullable String entity, String name) {

    boolean isSame(Who other) {
      return (entity != null && entity.equals(other.entity))
          || Names.oneHoldsOther(name, other.name);
    }
  }

  /** Whether each person of the one with fewer is one of the other. */
  boolean isSame(Deed other) {
    boolean fewer = persons.size() <= other.persons.size();
    List<Who> few = fewer ? persons : other.persons;
    List<Who> many = fewer ? other.persons : persons;
    return key.equals(other.key) && few.stream().allMatch(a -> many.stream().anyMatch(a::isSame));
  }
}
