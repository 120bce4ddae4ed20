package org.depesche.quote;

import java.util.BitSet;
import java.util.Optional;
import org.depesche.model.Quotation.Type;
import org.depesche.model.Sentence;
import org.depesche.model.Span;
import org.depesche.model.Token;
import org.depesche.model.Upos;
import org.depesche.quote.CueLexicon.Complement;
import org.depesche.quote.CueLexicon.Role;
import org.jspecify.annotations.Nullable;

/**
 * Indirect quotations: the clause that a cue verb governs ("sagte, dass ...", "..., sagte sie",
 * "wie X mitteilte, ...").
 */
final class ClauseFinder {

  private final CueLexicon lexicon;

  ClauseFinder(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The words that the telling's verb tells, with the rule that found them. */
  record Content(BitSet tokens, String rule) {}

  Optional<Content> content(Telling telling) {
    if (telling.verb() == null) {
      return Optional.empty();
    }
    if (telling.cue().takes(Complement.CLAUSE)) {
      return complementClause(telling)
          .or(() -> hostOfParenthesis(telling))
          .or(() -> beforeInversion(telling))
          .or(() -> afterColonOrComma(telling))
          .or(() -> infinitive(telling));
    }
    return infinitive(telling);
  }

  /** The draft for content in a sentence that holds the telling. */
  static Draft draft(Telling telling, BitSet content, String rule) {
    Sentence sentence = telling.sentence();
    BitSet frame = frame(telling, content);
    return new Draft(
        Type.INDIRECT,
        telling.cue().medium(),
        Tokens.spans(sentence, content),
        Tokens.spans(sentence, telling.cueTokens()),
        Tokens.spans(sentence, frame),
        Tokens.spans(sentence, telling.speaker()),
        headSpan(sentence, telling.speakerHead()),
        Tokens.spans(sentence, telling.addressee()),
        headSpan(sentence, telling.addresseeHead()),
        false,
        false,
        rule);
  }

  private static @Nullable Span headSpan(Sentence sentence, int head) {
    return head < 0 ? null : sentence.token(head).span();
  }

  /** The telling clause: what hangs on the cue and is not told. */
  static BitSet frame(Telling telling, BitSet content) {
    Sentence sentence = telling.sentence();
    BitSet clause = Tokens.without(Tokens.subtree(sentence, telling.anchor()), content);
    clause.or(telling.speaker());
    clause.or(telling.cueTokens());
    int from = telling.anchor();
    int to = telling.anchor() + 1;
    while (from > 0 && !content.get(from - 1) && clause.get(from - 1)) {
      from--;
    }
    while (to < sentence.size() && !content.get(to) && clause.get(to)) {
      to++;
    }
    BitSet frame = Tokens.range(from, to);
    frame.or(telling.speaker());
    frame.or(telling.cueTokens());
    frame = Tokens.without(Tokens.filled(frame), content);
    int behind = frame.length();
    if (behind < sentence.size()
        && content.get(Math.min(behind + 1, sentence.size() - 1))
        && sentence.token(behind).form().matches("[,:]")) {
      frame.set(behind);
    }
    return frame;
  }

  private Optional<Content> complementClause(Telling telling) {
    Sentence sentence = telling.sentence();
    int clause =
        sentence
            .dependents(telling.anchor(), "ccomp")
            .filter(i -> hasFiniteVerb(sentence, i))
            .findFirst()
            .orElse(-1);
    if (clause < 0) {
      return Optional.empty();
    }
    BitSet content = Tokens.subtree(sentence, clause);
    BitSet own = (BitSet) telling.cueTokens().clone();
    own.or(telling.speaker());
    BitSet rest = Tokens.without(Tokens.filled(content), Tokens.filled(own));
    BitSet told = Tokens.trimmed(sentence, withoutAfterthought(sentence, rest, clause));
    return worthwhile(sentence, told, "clause");
  }

  /** "..., sagte er, als er gefragt wurde": a clause behind the cue belongs to the telling. */
  private static BitSet withoutAfterthought(Sentence sentence, BitSet content, int head) {
    BitSet kept = new BitSet();
    for (int from = content.nextSetBit(0); from >= 0; ) {
      int to = content.nextClearBit(from);
      int start = from;
      while (start < to && !Tokens.isWord(sentence.token(start))) {
        start++;
      }
      boolean afterthought = start < to && sentence.token(start).upos() == Upos.SCONJ;
      if ((from <= head && head < to) || !afterthought) {
        kept.set(from, to);
      }
      from = content.nextSetBit(to);
    }
    return kept;
  }

  /** "Die Lage ist, sagte X, ernst": the cue's clause hangs on what it tells. */
  private Optional<Content> hostOfParenthesis(Telling telling) {
    Sentence sentence = telling.sentence();
    Token cue = sentence.token(telling.anchor());
    boolean parenthesis = cue.is("parataxis") || cue.is("discourse");
    boolean as = (cue.is("advcl") || cue.is("parataxis") || cue.is("acl")) && isAsClause(telling);
    if (cue.head() < 0 || !(parenthesis || as)) {
      return Optional.empty();
    }
    BitSet clause = Tokens.subtree(sentence, telling.anchor());
    BitSet content = Tokens.without(Tokens.subtree(sentence, cue.head()), clause);
    return worthwhile(
        sentence,
        withoutLoosePunctuation(sentence, content, clause),
        as ? "as-clause" : "parenthesis");
  }

  private boolean isAsClause(Telling telling) {
    Sentence sentence = telling.sentence();
    int from = Tokens.subtree(sentence, telling.anchor()).nextSetBit(0);
    return lexicon.is(sentence.token(from), Role.AS)
        || (from + 1 < sentence.size() && lexicon.is(sentence.token(from + 1), Role.AS));
  }

  /** "Die Lage sei ernst, sagte X": a verb behind a comma with its subject after it. */
  private Optional<Content> beforeInversion(Telling telling) {
    Sentence sentence = telling.sentence();
    int verb = finiteWord(telling);
    boolean inverted = telling.speakerHead() > verb;
    if (verb < 2 || !inverted || !isBreak(sentence.token(verb - 1))) {
      return Optional.empty();
    }
    BitSet content = Tokens.range(0, verb - 1);
    return worthwhile(sentence, Tokens.trimmed(sentence, content), "inversion");
  }

  /** "X sagte: die Lage sei ernst", and a reported clause that the parser hung elsewhere. */
  private Optional<Content> afterColonOrComma(Telling telling) {
    Sentence sentence = telling.sentence();
    int end = sentence.size();
    int from = telling.cueTokens().length();
    for (int i = Math.max(from, 1); i + 1 < end; i++) {
      String form = sentence.token(i).form();
      boolean colon = form.equals(":");
      boolean clause =
          form.equals(",")
              && (lexicon.is(sentence.token(i + 1), Role.COMPLEMENTISER)
                  || hasReportedMood(sentence, i + 1));
      if (colon || clause) {
        return worthwhile(
            sentence,
            Tokens.trimmed(sentence, Tokens.range(i + 1, end)),
            colon ? "colon" : "reported-mood");
      }
      if (form.equals(",")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Content> infinitive(Telling telling) {
    if (!telling.cue().takes(Complement.INF)) {
      return Optional.empty();
    }
    Sentence sentence = telling.sentence();
    return sentence
        .dependents(telling.anchor())
        .filter(i -> sentence.token(i).is("xcomp") || sentence.token(i).is("ccomp"))
        .filter(i -> sentence.token(i).upos() == Upos.VERB)
        .mapToObj(i -> Tokens.trimmed(sentence, Tokens.filled(Tokens.subtree(sentence, i))))
        .map(tokens -> Tokens.without(tokens, telling.cueTokens()))
        .filter(tokens -> !tokens.intersects(telling.speaker()))
        .findFirst()
        .flatMap(tokens -> worthwhile(sentence, tokens, "infinitive"));
  }

  private static int finiteWord(Telling telling) {
    return telling.cueTokens().stream()
        .filter(i -> telling.sentence().token(i).has("VerbForm=Fin"))
        .findFirst()
        .orElse(telling.anchor());
  }

  private static boolean isBreak(Token token) {
    return token.form().equals(",") || token.form().equals("\"") || token.form().equals("-");
  }

  private static boolean hasReportedMood(Sentence sentence, int from) {
    for (int i = from; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (token.form().equals(",")) {
        return false;
      }
      if (token.has("VerbForm=Fin")) {
        return token.has("Mood=Sub");
      }
    }
    return false;
  }

  private static boolean hasFiniteVerb(Sentence sentence, int top) {
    return sentence.subtree(top).stream().map(sentence::token).anyMatch(t -> t.has("VerbForm=Fin"));
  }

  private static BitSet withoutLoosePunctuation(
      Sentence sentence, BitSet content, BitSet parenthesis) {
    BitSet rest = (BitSet) content.clone();
    int before = parenthesis.nextSetBit(0) - 1;
    int behind = parenthesis.length();
    for (int at : new int[] {before, behind}) {
      if (at >= 0 && at < sentence.size() && sentence.token(at).form().equals(",")) {
        rest.clear(at);
      }
    }
    return Tokens.trimmed(sentence, rest);
  }

  /** ", was Moskau bestritt" at the end is what the writer adds about the content. */
  private BitSet withoutComment(Sentence sentence, BitSet content) {
    for (int i = content.nextSetBit(0); i >= 0; i = content.nextSetBit(i + 1)) {
      boolean takesUp =
          i > 0
              && sentence.token(i - 1).form().equals(",")
              && sentence.token(i).upos() == Upos.PRON
              && lexicon.is(sentence.token(i), Role.TAKES_UP);
      if (takesUp
          && sentence.subtree(clauseOf(sentence, i)).stream().anyMatch(w -> isCue(sentence, w))) {
        return Tokens.without(content, Tokens.range(i - 1, sentence.size()));
      }
    }
    return content;
  }

  private static int clauseOf(Sentence sentence, int word) {
    int head = sentence.token(word).head();
    return head < 0 ? word : head;
  }

  private boolean isCue(Sentence sentence, int word) {
    Token token = sentence.token(word);
    return token.upos() == Upos.VERB && lexicon.cue(token.lemma()).isPresent();
  }

  /** Content has at least two words: "sagte er" tells nothing. */
  private Optional<Content> worthwhile(Sentence sentence, BitSet all, String rule) {
    BitSet tokens = Tokens.trimmed(sentence, withoutComment(sentence, all));
    long words = tokens.stream().filter(i -> Tokens.isWord(sentence.token(i))).count();
    return words < 2 ? Optional.empty() : Optional.of(new Content(tokens, rule));
  }
}
