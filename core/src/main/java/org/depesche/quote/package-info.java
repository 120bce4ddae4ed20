/**
 * Quotations: what was said, by whom, and the words that tell it. Reads sentences and mentions,
 * adds quotations.
 */
@NullMarked
package org.depesche.quote;

import org.jspecify.annotations.NullMarked;
