package org.depesche.language;

import java.util.List;

/**
 * A verb with its auxiliaries, modal, particle and negation, as one thing.
 *
 * @param verb index of the main verb in its sentence
 * @param lemma of the main verb, a separated particle put back ("wirft ... vor" is "vorwerfen")
 * @param words indices of all words of the group in text order
 * @param passive whether the subject suffers the deed
 * @param negated whether the group says that it did not happen
 * @param modality what the group says of the deed's reality
 * @param tense of the finite verb, a perfect counted as past
 * @param reported whether the mood alone marks it as somebody's words (German Konjunktiv I)
 */
public record VerbGroup(
    int verb,
    String lemma,
    List<Integer> words,
    boolean passive,
    boolean negated,
    Modality modality,
    Tense tense,
    boolean reported) {

  public VerbGroup {
    words = List.copyOf(words);
  }

  /** What an auxiliary or modal says of the deed's reality. */
  public enum Modality {
    /** Told as it is. */
    NONE,
    /** "soll getan haben", "is said to" */
    HEARSAY,
    /** "wird tun", "will do", "soll am Dienstag" */
    FUTURE,
    /** "könnte", "may" */
    POSSIBLE,
    /** "würde tun": reported speech where somebody is heard to speak, else hypothesis. */
    CONDITIONAL,
    /** "muss", "should" */
    NECESSARY,
    /** "will tun", "wants to" */
    INTENDED
  }

  public enum Tense {
    PAST,
    PRESENT,
    /** No finite verb. */
    NONE
  }
}
