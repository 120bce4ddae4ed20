package org.depesche.quantity;

import java.util.List;
import org.depesche.model.Quantity.Kind;
import org.depesche.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a number counts or measures.
 *
 * @param span where it stands
 * @param form as written
 * @param token index of the word that heads it, -1 where it is a sign
 * @param to index behind its last piece
 * @param adjectives tokens between the number and it
 * @param shared whether another number stands between ("15 armoured and three unarmoured vehicles")
 * @param how for the rule
 */
record Unit(
    Span span,
    String form,
    String lemma,
    Kind kind,
    @Nullable String code,
    int token,
    int to,
    List<Integer> adjectives,
    boolean shared,
    String how) {

  Unit withKind(Kind newKind) {
    return new Unit(span, form, lemma, newKind, code, token, to, adjectives, shared, how);
  }

  /** Whether it is a unit of measure or a currency, not a noun that is counted. */
  boolean isMeasure() {
    return kind != Kind.COUNT && kind != Kind.FREQUENCY;
  }
}
