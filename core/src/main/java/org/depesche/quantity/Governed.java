package org.depesche.quantity;

import java.util.List;
import java.util.Locale;
import org.depesche.language.Piece;
import org.depesche.model.Sentence;
import org.depesche.model.Token;
import org.depesche.model.Upos;

/**
 * Tells "über" and "over" as a preposition from the bound: "verhandelten über zwölf Inseln", "a
 * dispute over twelve islands". Trees tell them apart at random; what does is the verb or noun that
 * asks for the preposition (category {@code over} of the words).
 */
final class Governed {

  private final Words words;
  private final Sentence sentence;
  private final List<Piece> pieces;

  Governed(Words words, Sentence sentence, List<Piece> pieces) {
    this.words = words;
    this.sentence = sentence;
    this.pieces = pieces;
  }

  /** Whether the word before piece {@code from} is asked for by the clause. */
  boolean isPreposition(int from) {
    if (from == 0 || !words.is("governed", pieces.get(from - 1))) {
      return false;
    }
    int at = pieces.get(from - 1).token();
    if (at > 0 && sentence.token(at - 1).upos() == Upos.ADP) {
      return false; // "in over 20 countries"
    }
    for (int i = at - 1; i >= 0; i--) {
      Token token = sentence.token(i);
      if (token.upos() == Upos.PUNCT) {
        break;
      }
      boolean noun = token.upos() == Upos.NOUN && i == at - 1;
      if (noun && asks(token)) {
        return true;
      }
      if (token.upos() == Upos.VERB) {
        return asks(token);
      }
    }
    return at == 0 && lastVerbAsks(); // "Über zwölf Inseln wird verhandelt."
  }

  private boolean lastVerbAsks() {
    for (int i = sentence.size() - 1; i > 0; i--) {
      if (sentence.token(i).upos() == Upos.VERB) {
        return asks(sentence.token(i));
      }
    }
    return false;
  }

  private boolean asks(Token token) {
    return words.has("over", token.lemma().toLowerCase(Locale.ROOT));
  }
}
