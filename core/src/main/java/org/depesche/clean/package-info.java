/**
 * From an article's bytes to a document: decodes, finds the main text, tells its parts, and reads
 * what is known of the article. Reads {@link org.depesche.model.Article}; adds the layers METADATA,
 * LANGUAGE and BLOCKS.
 */
@NullMarked
package org.depesche.clean;

import org.jspecify.annotations.NullMarked;
