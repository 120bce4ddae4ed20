package org.depesche.lab.data;

import java.util.ArrayList;
import java.util.List;
import org.depesche.annotate.linear.NameLabels;

/** Gathers the words of a sentence and turns kinds of names into labels. */
final class NameSpans {

  /** Behind a kind: a name of that kind, or none in our sense. */
  static final String UNSURE = "?";

  private final List<String> forms = new ArrayList<>();
  private final List<Integer> right = new ArrayList<>();
  private String last = "";

  /**
   * Adds a word.
   *
   * @param kind PER, ORG, LOC, OTH, one of them followed by {@link #UNSURE}, or the empty string
   *     outside names
   * @param begins whether a name begins here although the word before is of the same kind
   */
  void add(String form, String kind, boolean begins) {
    forms.add(form);
    if (kind.isEmpty()) {
      right.add(1 << NameLabels.OUTSIDE);
    } else if (kind.endsWith(UNSURE)) {
      String sure = kind.substring(0, kind.length() - UNSURE.length());
      right.add(1 << NameLabels.OUTSIDE | bits("B-" + sure) | bits("I-" + sure));
    } else {
      right.add(bits((begins || !kind.equals(last) ? "B-" : "I-") + kind));
    }
    last = kind;
  }

  boolean isEmpty() {
    return forms.isEmpty();
  }

  NamedSentence sentence() {
    return new NamedSentence(
        List.copyOf(forms), right.stream().mapToInt(Integer::intValue).toArray());
  }

  private static int bits(String label) {
    return 1 << NameLabels.ALL.indexOf(label);
  }
}
