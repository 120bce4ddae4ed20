/**
 * Writes documents and what was merged from them for other programs, and reads documents back.
 *
 * <p>Reads every layer and adds none. The JSON of a document is a stable interface: its fields keep
 * their names, new ones may be added.
 */
@NullMarked
package org.depesche.export;

import org.jspecify.annotations.NullMarked;
