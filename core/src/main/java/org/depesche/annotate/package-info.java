/**
 * Words, sentences, parts of speech, syntax and names.
 *
 * <p>Reads a document's text, language and blocks; adds sentences with their tokens, and names.
 */
@NullMarked
package org.depesche.annotate;

import org.jspecify.annotations.NullMarked;
