package org.depesche.quote;

import java.util.ArrayList;
import java.util.List;
import org.depesche.model.Sentence;

/** What was found in one sentence: its tellings, and the drafts of what they tell. */
record SentenceDrafts(Sentence sentence, List<Telling> tellings, List<Draft> drafts) {

  static SentenceDrafts of(Sentence sentence) {
    return new SentenceDrafts(sentence, new ArrayList<>(), new ArrayList<>());
  }

  boolean isTold() {
    return !drafts.isEmpty();
  }
}
