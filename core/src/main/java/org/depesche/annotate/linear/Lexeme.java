package org.depesche.annotate.linear;

import java.util.Arrays;
import java.util.List;
import org.depesche.model.Upos;

/** All that is known of a form without its context, as the numbers that features are made of. */
public final class Lexeme {

  /** No set of bits that {@link Agreement#of} gives. */
  private static final int NOT_YET = -1;

  final String form;
  final int word;
  final int lower;
  final int shape;
  final int prefix2;
  final int prefix3;
  final int prefix4;
  final int suffix1;
  final int suffix2;
  final int suffix3;
  final int suffix4;
  final int prefix5;
  final int suffix5;

  /** Hashes of what stands before and behind the last hyphen; 0 if there is none. */
  final int beforeHyphen;

  final int behindHyphen;

  /** Whether a name may go on with it: written large, a number, or a sign that joins. */
  final boolean goesOn;

  /** What the form is known as from names, see {@link NameParts#of}. */
  final int nameParts;

  /** The set of classes that the dictionary gives, and how the form was found there. */
  final int dictionary;

  /** The same for the form in lower case, for words that stand first in a sentence. */
  final int lowerDictionary;

  private final List<Reading> readings;

  /** Agreement by part of speech, {@link #NOT_YET} before it is asked for; few ever are. */
  private final int[] agreements = new int[Upos.values().length];

  Lexeme(
      String form,
      String lower,
      int dictionary,
      int lowerDictionary,
      int nameParts,
      List<Reading> readings) {
    this.form = form;
    this.word = form.hashCode();
    this.lower = lower.hashCode();
    this.shape = shape(form);
    int n = lower.length();
    this.suffix1 = lower.substring(Math.max(0, n - 1)).hashCode();
    this.suffix2 = lower.substring(Math.max(0, n - 2)).hashCode();
    this.suffix3 = lower.substring(Math.max(0, n - 3)).hashCode();
    this.suffix4 = lower.substring(Math.max(0, n - 4)).hashCode();
    this.prefix2 = form.substring(0, Math.min(2, form.length())).hashCode();
    this.prefix3 = form.substring(0, Math.min(3, form.length())).hashCode();
    this.prefix4 = form.substring(0, Math.min(4, form.length())).hashCode();
    this.prefix5 = form.substring(0, Math.min(5, form.length())).hashCode();
    this.suffix5 = form.substring(Math.max(0, form.length() - 5)).hashCode();
    int hyphen = form.lastIndexOf('-');
    this.beforeHyphen = hyphen <= 0 ? 0 : form.substring(0, hyphen).hashCode();
    this.behindHyphen = hyphen <= 0 ? 0 : form.substring(hyphen + 1).hashCode();
    this.goesOn = goesOn(form.charAt(0));
    this.nameParts = nameParts;
    this.dictionary = dictionary;
    this.lowerDictionary = lowerDictionary;
    this.readings = List.copyOf(readings);
    Arrays.fill(agreements, NOT_YET);
  }

  /** A stand-in for what lies beyond the sentence. */
  static Lexeme outside(String name) {
    return new Lexeme(name, name, 0, 0, -1, List.of());
  }

  public String form() {
    return form;
  }

  /** Readings of the dictionary; for a compound those of its last part, with the whole's lemma. */
  public List<Reading> readings() {
    return readings;
  }

  /** What the word agrees with if it is of this part of speech. */
  int agreement(Upos upos) {
    int known = agreements[upos.ordinal()];
    if (known != NOT_YET) {
      return known;
    }
    int bits = 0;
    for (Reading reading : readings) {
      if (PartOfSpeech.mayBe(upos, reading.upos())) {
        bits |= Agreement.of(reading);
      }
    }
    agreements[upos.ordinal()] = bits; // another thread may find the same, which does no harm
    return bits;
  }

  private static boolean goesOn(char first) {
    return Character.isUpperCase(first) || Character.isDigit(first) || first == '&' || first == '-';
  }

  /** Upper, lower, digit, hyphen, other: runs of a kind count once. */
  private static int shape(String form) {
    int shape = 0;
    int last = 0;
    for (int i = 0; i < form.length(); i++) {
      int kind = kind(form.charAt(i));
      if (kind != last) {
        shape = shape * 7 + kind;
        last = kind;
      }
    }
    return shape;
  }

  private static int kind(char c) {
    if (Character.isUpperCase(c)) {
      return 1;
    } else if (Character.isLowerCase(c)) {
      return 2;
    } else if (Character.isDigit(c)) {
      return 3;
    }
    return c == '-' ? 4 : 5;
  }
}
