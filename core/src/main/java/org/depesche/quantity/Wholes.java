package org.depesche.quantity;

import java.util.Locale;
import org.depesche.model.Quantity.Kind;
import org.depesche.model.Sentence;
import org.depesche.model.Span;
import org.depesche.model.Token;
import org.depesche.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a measure or share is of: "600 tonnes of coal", "zwei Drittel der Mitglieder", "30
 * Kilogramm Kokain".
 */
final class Wholes {

  private static final int REACH = 6;

  private final Words words;
  private final Sentence sentence;

  Wholes(Words words, Sentence sentence) {
    this.words = words;
    this.sentence = sentence;
  }

  /**
   * Where the words of the whole stand, or null.
   *
   * @param next index of the token behind number and unit
   */
  @Nullable Span read(Kind kind, @Nullable Unit unit, int next) {
    boolean portion = unit != null && words.has("portion", unit.form().toLowerCase(Locale.ROOT));
    boolean share = kind == Kind.PERCENT || kind == Kind.FRACTION;
    boolean substance =
        kind == Kind.MASS || kind == Kind.VOLUME || kind == Kind.AREA || kind == Kind.DISTANCE;
    if (next >= sentence.size() || !(portion || share || substance)) {
      return null;
    }
    Token first = sentence.token(next);
    boolean linked =
        words.has("genitive", first.form().toLowerCase(Locale.ROOT))
            || (share && kind == Kind.FRACTION && first.upos() == Upos.DET);
    if (linked && (share || first.upos() == Upos.ADP)) {
      return noun(next + 1);
    }
    boolean touching = (portion || substance) && kind != Kind.DISTANCE;
    return touching && words.has("nouns", "capitals") ? noun(next) : null;
  }

  /** Of "jeder dritte Patient", "one in three of the nurses" the noun behind, or null. */
  @Nullable Span ofShare(int next) {
    boolean linked = words.has("genitive", sentence.token(next).form().toLowerCase(Locale.ROOT));
    return noun(linked ? next + 1 : next);
  }

  /** The noun that the phrase from {@code from} on ends in. */
  private @Nullable Span noun(int from) {
    for (int i = from; i < Math.min(sentence.size(), from + REACH); i++) {
      Token token = sentence.token(i);
      if (token.upos() == Upos.NOUN || token.upos() == Upos.PROPN) {
        int last = i;
        while (last + 1 < sentence.size()
            && sentence.token(last).is("compound")
            && sentence.token(last).head() > last
            && sentence.token(last + 1).upos() == Upos.NOUN) {
          last++;
        }
        return new Span(token.span().begin(), sentence.token(last).span().end());
      }
      boolean between =
          token.upos() == Upos.ADJ
              || token.upos() == Upos.DET && i == from && from > 0
              || token.upos() == Upos.NUM;
      if (!between) {
        return null;
      }
    }
    return null;
  }
}
