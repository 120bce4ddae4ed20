package org.depesche.quote;

import java.util.BitSet;
import org.depesche.language.VerbGroup;
import org.depesche.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * How a sentence tells that something was said: the cue and who stands around it.
 *
 * @param sentence where it stands
 * @param cue the lexicon's row
 * @param verb the cue's verb group; null where the cue is no verb ("laut")
 * @param anchor index of the cue's main token
 * @param cueTokens the words of the cue
 * @param speaker the noun phrase of the speaker, empty if none
 * @param speakerHead index of its head, -1 if none
 * @param addressee the noun phrase of the addressee, empty if none
 * @param addresseeHead index of its head, -1 if none
 */
record Telling(
    Sentence sentence,
    CueLexicon.Cue cue,
    @Nullable VerbGroup verb,
    int anchor,
    BitSet cueTokens,
    BitSet speaker,
    int speakerHead,
    BitSet addressee,
    int addresseeHead) {}
