/**
 * Finds numbers that count or measure something, and says what. Reads the layers LANGUAGE,
 * SENTENCES, NAMES and TIMES; adds QUANTITIES. The words lie in tables, one set a language.
 */
@NullMarked
package org.depesche.quantity;

import org.jspecify.annotations.NullMarked;
