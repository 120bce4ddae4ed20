package org.depesche.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as it stands in the pieces of a sentence.
 *
 * @param from index of the first piece
 * @param to index behind the last piece
 * @param large whether thousands are parted or a magnitude is named: no year or label looks so
 * @param factor product of the magnitudes that are part of the value
 * @param suffix ending that tells what is counted ("köpfig"); null if there is none
 */
record Numeral(
    int from,
    int to,
    BigDecimal value,
    Form form,
    boolean large,
    BigDecimal factor,
    @Nullable String suffix) {

  enum Form {
    DIGITS,
    WORDS,
    /** "Hunderte", "several thousand" */
    VAGUE,
    /** "a third" */
    FRACTION,
    /** "jeder Dritte", "one in three" */
    SHARE,
    /** "ein gutes Dutzend" */
    ROUGH,
    /** "zweimal", "twice" */
    TIMES,
    /** "ein", "a", "one", which count only in some company */
    ARTICLE,
    /** "kein", "no" */
    NONE
  }

  static Numeral of(int from, int to, BigDecimal value, Form form) {
    return new Numeral(from, to, value, form, false, BigDecimal.ONE, null);
  }

  Numeral times(BigDecimal by, int newTo) {
    Form newForm = form == Form.ARTICLE ? Form.WORDS : form;
    return new Numeral(from, newTo, value.multiply(by), newForm, true, factor.multiply(by), suffix);
  }

  Numeral with(BigDecimal newValue, int newTo, Form newForm) {
    return new Numeral(from, newTo, newValue, newForm, large, factor, suffix);
  }
}
