/**
 * What several stages know of language: verb groups (what auxiliaries, modals, particles and
 * negation say of a verb) and the pieces that rules match. Reads sentences, adds nothing; no stage
 * itself, so that stages may share it.
 */
@NullMarked
package org.depesche.language;

import org.jspecify.annotations.NullMarked;
