package org.depesche.entity;

/** What a pronoun and the noun that it stands for have in common; a group has no gender. */
enum Agreement {
  MASCULINE,
  FEMININE,
  NEUTER,
  PLURAL
}
