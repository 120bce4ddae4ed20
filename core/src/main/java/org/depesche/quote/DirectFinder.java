package org.depesche.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.depesche.model.Quotation.Medium;
import org.depesche.model.Quotation.Type;
import org.depesche.model.Sentence;
import org.depesche.model.Span;
import org.depesche.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Direct quotations: what stands between quotation marks and is said by somebody. Titles and words
 * that the writer only holds at a distance are left out.
 */
final class DirectFinder {

  private static final int LONG = 5;

  private final String text;
  private final List<SentenceDrafts> sentences;

  /**
   * @param sentences those of one block, in text order
   */
  DirectFinder(String text, List<SentenceDrafts> sentences) {
    this.text = text;
    this.sentences = sentences;
  }

  List<Draft> find(List<Marks.Pair> pairs) {
    List<Draft> found = new ArrayList<>();
    for (Marks.Pair pair : pairs) {
      int first = sentenceAt(pair.span().begin());
      int last = sentenceAt(pair.span().end() - 1);
      if (first >= 0 && last >= first) {
        draft(pair, first, last, !found.isEmpty()).ifPresent(found::add);
      }
    }
    return found;
  }

  private int sentenceAt(int offset) {
    for (int i = 0; i < sentences.size(); i++) {
      if (offset < sentences.get(i).sentence().span().end()) {
        return i;
      }
    }
    return -1;
  }

  private Optional<Draft> draft(Marks.Pair pair, int first, int last, boolean follows) {
    List<Span> content = List.of(pair.span());
    boolean cut = !pair.closed();
    Draft around = around(pair, first, last);
    if (around != null) {
      return Optional.of(around.around(Type.DIRECT, content, cut, "marks-in-" + around.rule()));
    }
    Telling telling = telling(pair, first, last);
    int words = words(pair, first, last);
    if (telling != null) {
      boolean apart = first != last || words >= LONG || isSentence(pair, first, last);
      if (words >= 2 || apart) {
        return Optional.of(direct(telling, pair));
      }
      return Optional.empty();
    }
    if (isSentence(pair, first, last) && words >= LONG) {
      return Optional.of(unattributed(pair, follows));
    }
    return Optional.empty();
  }

  /** A clause or a summary that was found already and holds the marks. */
  private @Nullable Draft around(Marks.Pair pair, int first, int last) {
    if (first != last) {
      return null;
    }
    Draft narrowest = null;
    for (Draft draft : sentences.get(first).drafts()) {
      boolean holds = draft.content().stream().anyMatch(c -> overlapsMost(c, pair.span()));
      if (holds
          && draft.type() != Type.DIRECT
          && (narrowest == null || narrower(draft, narrowest))) {
        narrowest = draft;
      }
    }
    return narrowest;
  }

  private static boolean overlapsMost(Span content, Span marks) {
    int shared = Math.min(content.end(), marks.end()) - Math.max(content.begin(), marks.begin());
    return shared * 10 >= marks.length() * 7;
  }

  private static boolean narrower(Draft one, Draft other) {
    return Span.covering(one.content()).length() < Span.covering(other.content()).length();
  }

  /**
   * Behind the marks ("..., sagte X"), before them ("X sagte: ..."), or at the end of the line
   * before.
   */
  private @Nullable Telling telling(Marks.Pair pair, int first, int last) {
    Telling behind = null;
    for (Telling telling : sentences.get(last).tellings()) {
      int at = anchorOffset(telling);
      if (at >= pair.span().end() && behind == null) {
        behind = telling;
      }
    }
    if (behind != null && closeBehind(pair, behind)) {
      return behind;
    }
    Telling before = null;
    for (Telling telling : sentences.get(first).tellings()) {
      if (anchorOffset(telling) < pair.span().begin()) {
        before = telling;
      }
    }
    if (before != null) {
      return before;
    }
    if (behind != null) {
      return behind;
    }
    return first > 0 && isBlank(first, pair) && endsInColon(sentences.get(first - 1).sentence())
        ? lastTelling(first - 1)
        : null;
  }

  private static int anchorOffset(Telling telling) {
    return telling.sentence().token(telling.anchor()).span().begin();
  }

  private boolean closeBehind(Marks.Pair pair, Telling behind) {
    String between =
        text.substring(pair.span().end(), Math.max(pair.span().end(), anchorOffset(behind)));
    return between.length() < 4 || between.indexOf(',') >= 0 && between.strip().length() < 12;
  }

  private boolean isBlank(int sentence, Marks.Pair pair) {
    int begin = sentences.get(sentence).sentence().span().begin();
    return text.substring(Math.min(begin, pair.span().begin()), pair.span().begin()).isBlank();
  }

  private static boolean endsInColon(Sentence sentence) {
    return sentence.token(sentence.size() - 1).form().equals(":");
  }

  private @Nullable Telling lastTelling(int sentence) {
    List<Telling> tellings = sentences.get(sentence).tellings();
    return tellings.isEmpty() ? null : tellings.getLast();
  }

  private Draft direct(Telling telling, Marks.Pair pair) {
    BitSet inside = Tokens.within(telling.sentence(), pair.span());
    Draft draft = ClauseFinder.draft(telling, inside, "marks");
    return draft.around(Type.DIRECT, List.of(pair.span()), !pair.closed(), "marks");
  }

  private static Draft unattributed(Marks.Pair pair, boolean follows) {
    return new Draft(
        Type.DIRECT,
        Medium.SPEECH,
        List.of(pair.span()),
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of(),
        null,
        !pair.closed(),
        true,
        follows ? "marks-continued" : "marks-alone");
  }

  private int words(Marks.Pair pair, int first, int last) {
    int words = 0;
    for (int i = first; i <= last; i++) {
      for (Token token : sentences.get(i).sentence().tokens()) {
        if (pair.span().contains(token.span()) && Tokens.isWord(token)) {
          words++;
        }
      }
    }
    return words;
  }

  private boolean isSentence(Marks.Pair pair, int first, int last) {
    boolean finite = false;
    for (int i = first; i <= last; i++) {
      finite |=
          sentences.get(i).sentence().tokens().stream()
              .anyMatch(t -> pair.span().contains(t.span()) && t.has("VerbForm=Fin"));
    }
    return finite || first != last;
  }
}
