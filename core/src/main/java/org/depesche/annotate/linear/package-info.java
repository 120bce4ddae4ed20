/**
 * Hashed linear models and the features that the language engine feeds them: lexemes, templates,
 * the parser's state. Used by {@link org.depesche.annotate} to read text and by the trainer to
 * learn; reads and adds no layer.
 */
@NullMarked
package org.depesche.annotate.linear;

import org.jspecify.annotations.NullMarked;
