/**
 * Event mentions: who did what to whom by PLOVER's types, when and where, and how the text vouches
 * for it. Reads sentences, mentions, entities, times, quotations and the publication date, adds
 * events.
 */
@NullMarked
package org.depesche.event;

import org.jspecify.annotations.NullMarked;
