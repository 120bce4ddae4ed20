package org.depesche.annotate;

import java.util.List;
import org.depesche.annotate.Piece.Kind;
import org.depesche.model.Span;

/**
 * Tells family names that look like contractions ("Im Chon Il") from contractions ("Im Haus"), by
 * the shape of the name and the capitals around it.
 */
final class ContractedNames {

  /** How far before its block a full name speaks for the family name alone. */
  private static final int WINDOW = 5000;

  private static final int LONGEST = 12;

  private final String whole;
  private final Span block;
  private final Syllables syllables;
  private String searched = "";
  private boolean found;

  ContractedNames(String whole, Span block, Syllables syllables) {
    this.whole = whole;
    this.block = block;
    this.syllables = syllables;
  }

  /**
   * Whether the piece at {@code i} is a name. It has a name's shape, and
   *
   * <ul>
   *   <li>two more syllables of that shape follow ("Im Chon Il", "Im Jong-sik"), or
   *   <li>it stands behind a word and before one written small or a sign, where a capital has no
   *       other reason ("sagte Im am Freitag"), or
   *   <li>it begins a sentence before a small word that is no adjective ("Im fuhr fort"), in a text
   *       that holds the full name not far before.
   * </ul>
   *
   * @param text what the pieces count in
   */
  boolean isName(String text, List<Piece> sentence, int i) {
    String word = word(text, sentence, i);
    if (!syllables.isName(word)) {
      return false;
    }
    if (syllables.isName(word(text, sentence, i + 1))) {
      String second = word(text, sentence, i + 2);
      String joined = second.equals("-") ? word(text, sentence, i + 3) : "";
      return syllables.isName(second) || syllables.isSyllable(joined);
    }
    if (i + 1 == sentence.size()) {
      return false;
    }
    Piece next = sentence.get(i + 1);
    boolean small = Character.isLowerCase(text.charAt(next.begin()));
    if (i > 0 && sentence.get(i - 1).kind() == Kind.WORD) {
      return small || next.kind() == Kind.SIGN || next.kind() == Kind.TERMINAL;
    }
    boolean adjective =
        word(text, sentence, i + 1).endsWith("en") || word(text, sentence, i + 2).endsWith("en");
    return small && !adjective && hasFullName(word);
  }

  private boolean hasFullName(String word) {
    if (!searched.equals(word)) {
      searched = word;
      found = false;
      int at = whole.indexOf(word + " ", Math.max(0, block.begin() - WINDOW));
      while (at >= 0 && at < block.end() && !found) {
        int first = at + word.length() + 1;
        int second = first + syllable(first).length() + 1;
        found =
            syllables.isName(syllable(first))
                && syllables.isSyllable(Scanner.lower(syllable(second)));
        at = whole.indexOf(word + " ", first);
      }
    }
    return found;
  }

  /** The letters at {@code from}, at most those of a long syllable. */
  private String syllable(int from) {
    int to = from;
    while (to < whole.length() && to - from < LONGEST && Character.isLetter(whole.charAt(to))) {
      to++;
    }
    return to > from ? whole.substring(from, to) : "";
  }

  private static String word(String text, List<Piece> sentence, int i) {
    if (i < 0 || i >= sentence.size()) {
      return "";
    }
    Piece piece = sentence.get(i);
    return text.substring(piece.begin(), Math.min(piece.end(), piece.begin() + 4 * LONGEST));
  }
}
