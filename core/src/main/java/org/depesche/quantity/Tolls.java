package org.depesche.quantity;

import java.util.List;
import java.util.Locale;
import org.depesche.model.Quantity.Outcome;
import org.depesche.model.Sentence;
import org.depesche.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number that says how high a toll is: "Die Zahl der Toten stieg auf 52", "the death toll
 * rose to 52". By how much it rose is none.
 */
final class Tolls {

  /** How far the noun may stand before the number, in words. */
  private static final int REACH = 14;

  /** Words between "Zahl" and "Toten". */
  private static final int PHRASE = 3;

  private final Words words;
  private final Outcomes outcomes;
  private final Sentence sentence;

  Tolls(Words words, Outcomes outcomes, Sentence sentence) {
    this.words = words;
    this.outcomes = outcomes;
    this.sentence = sentence;
  }

  /**
   * What befell those whom the number counts, or null.
   *
   * @param first index of the first token of the number and its bounds
   */
  Outcomes.@Nullable Read read(int first) {
    if (first == 0 || words.has("by", lower(first - 1)) || !leadsToNumber(first - 1)) {
      return null;
    }
    for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
      if (sentence.token(i).upos() == Upos.PUNCT) {
        return null;
      }
      Outcome outcome = toll(i);
      if (outcome != null) {
        return new Outcomes.Read(outcome, sentence.token(i).span());
      }
    }
    return null;
  }

  private boolean leadsToNumber(int i) {
    Upos upos = sentence.token(i).upos();
    return upos == Upos.ADP || upos == Upos.VERB || upos == Upos.ADV || upos == Upos.PART;
  }

  private @Nullable Outcome toll(int i) {
    List<String> row = words.row("toll", lower(i));
    if (row != null) {
      return Outcome.valueOf(row.get(0).toUpperCase(Locale.ROOT));
    }
    Outcome named = outcomes.noun(sentence.token(i));
    if (named == null) {
      return null;
    }
    for (int k = i - 1; k >= Math.max(0, i - PHRASE); k--) {
      if (words.has("count-of", lower(k))) {
        return named;
      }
    }
    return null;
  }

  private String lower(int i) {
    return sentence.token(i).form().toLowerCase(Locale.ROOT);
  }
}
