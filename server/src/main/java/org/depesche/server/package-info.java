/**
 * The web page and its data over HTTP.
 *
 * <p>Reads an {@link org.depesche.query.Archive} and adds nothing to it. Every answer is either a
 * file of the page (resources under {@code web/}) or JSON of what the archive holds; {@code
 * openapi.yaml} describes them all.
 */
@NullMarked
package org.depesche.server;

import org.jspecify.annotations.NullMarked;
