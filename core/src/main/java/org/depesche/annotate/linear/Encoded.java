package org.depesche.annotate.linear;

import java.util.Arrays;
import java.util.List;
import org.depesche.model.Upos;

/**
 * A sentence as the models see it: lexemes and, once the tagger has run, tags. Places beyond the
 * sentence can be asked for and hold stand-ins. Not safe for use by several threads.
 *
 * <p>A tag is a part of speech, followed by a slash and a feature that syntax needs, where there is
 * one: {@code NOUN}, {@code VERB/Inf}, {@code PRON/Rel}.
 */
public final class Encoded {

  private static final Lexeme BEFORE = Lexeme.outside("<before>");
  private static final Lexeme AFTER = Lexeme.outside("<after>");
  private static final int NO_TAG = 0;
  private static final int AFTER_TAG = 1;

  /** A quotation mark in its normal form. */
  static final int QUOTE = "\"".hashCode();

  static final int OPENING_BRACKET = "(".hashCode();

  private final Lexeme[] lexemes;

  /** Whether a word, no quotation mark, stands behind an odd number of them. */
  private final boolean[] quoted;

  private final boolean brackets;

  private final String[] names;
  private final int[] tags;
  private final Upos[] upos;

  public Encoded(List<String> forms, Vocabulary vocabulary) {
    lexemes = new Lexeme[forms.size()];
    quoted = new boolean[lexemes.length];
    boolean open = false;
    boolean bracket = false;
    for (int i = 0; i < lexemes.length; i++) {
      lexemes[i] = vocabulary.lexeme(forms.get(i));
      boolean mark = lexemes[i].word == QUOTE;
      quoted[i] = open && !mark;
      open ^= mark;
      bracket |= lexemes[i].word == OPENING_BRACKET;
    }
    brackets = bracket;
    names = new String[lexemes.length];
    tags = new int[lexemes.length];
    upos = new Upos[lexemes.length];
    Arrays.fill(names, Upos.X.name());
    Arrays.fill(upos, Upos.X);
  }

  public int size() {
    return lexemes.length;
  }

  /** The lexeme at a place of the sentence or beyond it. */
  public Lexeme lexeme(int i) {
    return i < 0 ? BEFORE : i >= lexemes.length ? AFTER : lexemes[i];
  }

  /** Whether the word stands within quotation marks of the sentence, or of one left open. */
  boolean isQuoted(int i) {
    return quoted[i];
  }

  /** Whether an opening bracket stands anywhere in the sentence. */
  boolean hasBrackets() {
    return brackets;
  }

  public Upos upos(int i) {
    return upos[i];
  }

  public void tag(int i, String tag) {
    tag(i, tag, uposOf(tag));
  }

  /**
   * The same where the part of speech is known, which saves looking it up.
   *
   * @param of the tag's part of speech
   */
  public void tag(int i, String tag, Upos of) {
    names[i] = tag;
    tags[i] = tag.hashCode();
    upos[i] = of;
  }

  /** The feature in a word's tag, {@code Inf} of {@code VERB/Inf}; empty if it has none. */
  public String detail(int i) {
    int slash = names[i].indexOf('/');
    return slash < 0 ? "" : names[i].substring(slash + 1);
  }

  /** The part of speech of a tag. */
  public static Upos uposOf(String tag) {
    int slash = tag.indexOf('/');
    return Upos.valueOf(slash < 0 ? tag : tag.substring(0, slash));
  }

  int tag(int i) {
    return i < 0 ? NO_TAG : i >= tags.length ? AFTER_TAG : tags[i];
  }

  int agreement(int i) {
    return lexemes[i].agreement(upos[i]);
  }
}
