package org.depesche.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.depesche.annotate.Piece.Kind;
import org.depesche.model.Span;
import org.jspecify.annotations.Nullable;

/** The tokenizer for every language that has rules: scan, split into sentences, split words. */
final class RuleTokenizer implements Tokenizer {

  /** Longer words are no contractions. */
  private static final int LONGEST_CONTRACTION = 40;

  private final TokenRules rules;

  RuleTokenizer(TokenRules rules) {
    this.rules = rules;
  }

  @Override
  public List<List<Word>> sentences(String text, Span block) {
    String part = block.in(text); // so that nothing looks beyond the block
    List<Piece> pieces = new Scanner(part, rules).scan();
    List<List<Word>> sentences = new ArrayList<>();
    for (List<Piece> sentence : new SentenceSplitter(part, pieces, rules).split()) {
      List<Word> words = new ArrayList<>(sentence.size() + 2);
      for (int i = 0; i < sentence.size(); i++) {
        addWords(part, block.begin(), sentence, i, words);
      }
      sentences.add(words);
    }
    return sentences;
  }

  private void addWords(String text, int offset, List<Piece> sentence, int i, List<Word> words) {
    Piece piece = sentence.get(i);
    Span span = new Span(offset + piece.begin(), offset + piece.end());
    String form = Forms.normalise(text.substring(piece.begin(), piece.end()));
    if (piece.kind() == Kind.WORD && span.length() <= LONGEST_CONTRACTION) {
      String lower = Scanner.lower(form);
      List<String> parts = rules.contraction(lower);
      if (parts != null && !isName(text, sentence, i)) {
        addParts(span, form, parts, words);
        return;
      }
      String ending = clitic(form, lower);
      if (ending != null) {
        addParts(
            span,
            form,
            List.of(lower.substring(0, lower.length() - ending.length()), ending),
            words);
        return;
      }
    }
    words.add(new Word(span, form));
  }

  private @Nullable String clitic(String form, String lower) {
    if (form.indexOf('\'') < 0) {
      return null;
    }
    for (TokenRules.Clitic clitic : rules.clitics()) {
      String ending = clitic.ending();
      boolean fits = lower.endsWith(ending) && lower.length() > ending.length();
      if (fits && (!clitic.smallOnly() || Character.isLowerCase(form.charAt(0)))) {
        return ending;
      }
    }
    return null;
  }

  /** Adds the parts, each over its own letters if together they spell the word as it stands. */
  private static void addParts(Span span, String form, List<String> parts, List<Word> words) {
    boolean spelt =
        span.length() == form.length() && String.join("", parts).length() == form.length();
    int at = 0;
    for (String part : parts) {
      if (spelt) {
        int to = at + part.length();
        Span own = new Span(span.begin() + at, span.begin() + to);
        words.add(new Word(own, form.substring(at, to)));
        at = to;
      } else {
        words.add(new Word(span, cased(part, form, part.equals(parts.getFirst()))));
      }
    }
  }

  private static String cased(String part, String form, boolean first) {
    if (form.chars().noneMatch(Character::isLowerCase)) {
      return part.toUpperCase(Locale.ROOT);
    }
    return first && Character.isUpperCase(form.charAt(0))
        ? Character.toUpperCase(part.charAt(0)) + part.substring(1)
        : part;
  }

  /**
   * Whether what looks like a contraction is a name: it has a name's shape, and either two more
   * syllables of that shape follow ("Im Chon Il", "Im Jong-sik"), or it stands behind a word and
   * before one written small or a sign, where a capital has no other reason ("sagte Im am").
   */
  private boolean isName(String text, List<Piece> sentence, int i) {
    if (!rules.syllables().isName(word(text, sentence, i))) {
      return false;
    }
    if (rules.syllables().isName(word(text, sentence, i + 1))) {
      String second = word(text, sentence, i + 2);
      String joined = second.equals("-") ? word(text, sentence, i + 3) : "";
      return rules.syllables().isName(second) || rules.syllables().isSyllable(joined);
    }
    boolean behindWord = i > 0 && sentence.get(i - 1).kind() == Kind.WORD;
    boolean small =
        i + 1 < sentence.size()
            && !Character.isUpperCase(text.charAt(sentence.get(i + 1).begin()))
            && sentence.get(i + 1).kind() != Kind.NUMBER
            && sentence.get(i + 1).kind() != Kind.OPENING;
    return behindWord && small;
  }

  private static String word(String text, List<Piece> sentence, int i) {
    if (i < 0 || i >= sentence.size()) {
      return "";
    }
    Piece piece = sentence.get(i);
    return text.substring(
        piece.begin(), Math.min(piece.end(), piece.begin() + LONGEST_CONTRACTION));
  }
}
