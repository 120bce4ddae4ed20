package org.depesche.annotate.linear;

import java.util.Map;
import java.util.Set;
import org.depesche.model.Upos;

/** Where treebank and dictionary draw the lines between parts of speech differently. */
public final class PartOfSpeech {

  private static final Map<Upos, Set<Upos>> ALSO =
      Map.of(
          Upos.NOUN, Set.of(Upos.PROPN, Upos.ADJ),
          Upos.PROPN, Set.of(Upos.NOUN, Upos.ADJ),
          Upos.VERB, Set.of(Upos.AUX),
          Upos.AUX, Set.of(Upos.VERB),
          Upos.DET, Set.of(Upos.PRON, Upos.ADJ),
          Upos.PRON, Set.of(Upos.DET, Upos.ADJ),
          Upos.ADV, Set.of(Upos.ADJ),
          Upos.X, Set.of(Upos.NOUN, Upos.PROPN));

  private PartOfSpeech() {}

  /** Whether a word of this part of speech may have a reading of that one. */
  public static boolean mayBe(Upos word, Upos reading) {
    return word == reading || ALSO.getOrDefault(word, Set.of()).contains(reading);
  }
}
