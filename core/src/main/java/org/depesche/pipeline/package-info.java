/**
 * Puts the stages together: from an article to a document with all its layers. The only package
 * that knows every stage.
 */
@NullMarked
package org.depesche.pipeline;

import org.jspecify.annotations.NullMarked;
