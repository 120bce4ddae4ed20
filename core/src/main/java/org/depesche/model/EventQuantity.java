package org.depesche.model;

/**
 * A quantity that belongs to a deed, in the words of one report.
 *
 * @param quantity need not stand in the sentence of the deed ("Twelve people died." behind it)
 * @param role what it counts or measures of the deed
 * @param link what ties it to the deed: the relation of its phrase to the predicate ({@code obj}),
 *     {@code same-sentence} or {@code next-sentence}
 */
public record EventQuantity(Quantity quantity, Role role, String link) {

  public enum Role {
    /** Those who do it: "3,000 farmers demonstrated". */
    ACTOR,
    /** Those to whom it is done: "killed twelve civilians". */
    RECIPIENT,
    /** What it is done with or about: "delivered 600,000 tonnes of coal". */
    OBJECT,
    /** Those whom it befell, told beside it: "in the attack twelve people died". */
    TOLL,
    /** How often: "attacked twice", "three visits". */
    TIMES,
    /** Anything else that the deed's clause counts: "attacked with 20 drones". */
    CIRCUMSTANCE
  }
}
