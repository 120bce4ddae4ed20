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
    ContractedNames names = new ContractedNames(text, block, rules.syllables());
    List<Piece> pieces = new Scanner(part, rules).scan();
    List<List<Word>> sentences = new ArrayList<>();
    for (List<Piece> sentence : new SentenceSplitter(part, pieces, rules).split()) {
      List<Word> words = new ArrayList<>(sentence.size() + 2);
      for (int i = 0; i < sentence.size(); i++) {
        addWords(part, block.begin(), sentence, i, names, words);
      }
      sentences.add(words);
    }
    return sentences;
  }

  private void addWords(
      String text,
      int offset,
      List<Piece> sentence,
      int i,
      ContractedNames names,
      List<Word> words) {
    Piece piece = sentence.get(i);
    Span span = new Span(offset + piece.begin(), offset + piece.end());
    String form = Forms.normalise(text.substring(piece.begin(), piece.end()));
    if (piece.kind() == Kind.WORD && span.length() <= LONGEST_CONTRACTION) {
      String lower = Scanner.lower(form);
      List<String> parts = rules.contraction(lower);
      if (parts != null && !names.isName(text, sentence, i)) {
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
}
