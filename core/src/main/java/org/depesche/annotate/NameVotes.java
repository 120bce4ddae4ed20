package org.depesche.annotate;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.depesche.annotate.linear.Encoded;
import org.depesche.annotate.linear.NameLabels;
import org.depesche.model.NameKind;
import org.depesche.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * What the names of a document tell of their words elsewhere in it: behind "Selda Brom" a lone
 * "Brom" is a person, whatever its own sentence looks like. Words are compared without case, for
 * headlines in capitals, and without the ending of a genitive.
 *
 * <p>A word gathers votes for each kind of name, and for being none, from all places where it
 * stands with a capital. At each place the votes of the others are added to the scores of its
 * labels, in whose unit they are counted: 32 make a label e times as likely. The numbers were
 * chosen on the news of GUM.
 */
final class NameVotes {

  /** Words of these classes tell nothing outside the name: "Die" of "Die Zeit". */
  private static final Set<Upos> SMALL =
      EnumSet.of(
          Upos.ADP,
          Upos.ADV,
          Upos.AUX,
          Upos.CCONJ,
          Upos.DET,
          Upos.NUM,
          Upos.PART,
          Upos.PRON,
          Upos.PUNCT,
          Upos.SCONJ,
          Upos.SYM,
          Upos.VERB);

  /** For a word of a person's name of several words. */
  private static final int FULL = 96;

  /** For a name of one word. */
  private static final int LONE = 48;

  /** For a word that is no name. */
  private static final int NONE = 8;

  /** More votes than these count no more: the word's own sentence may know better. */
  private static final int MOST = 192;

  private static final int KINDS = NameKind.values().length;

  /** For each word the votes for each kind, and last those for no name. */
  private final Map<String, int[]> votes = new HashMap<>();

  /** Counts the votes of a sentence with the labels that it has by itself. */
  void add(Encoded sentence, int[] labels) {
    for (int i = 0; i < labels.length; i++) {
      int worth = worth(labels, i);
      if (worth > 0 && votes(sentence, i)) {
        votes.computeIfAbsent(key(sentence, i), key -> new int[KINDS + 1])[kind(labels[i])] +=
            worth;
      }
    }
  }

  private static int kind(int label) {
    return label == NameLabels.OUTSIDE ? KINDS : NameLabels.kind(label).ordinal();
  }

  /** How much a word's vote counts. The first word of a sentence may owe its capital to that. */
  private static int worth(int[] labels, int i) {
    int label = labels[i];
    if (label == NameLabels.OUTSIDE) {
      return i == 0 ? 0 : NONE;
    }
    boolean goesOn =
        i + 1 < labels.length
            && labels[i + 1] != NameLabels.OUTSIDE
            && !NameLabels.begins(labels[i + 1]);
    if (NameLabels.begins(label) && !goesOn) {
      return LONE;
    }
    // "Deutsche" alone is not what "Deutsche Bank" is
    return NameLabels.kind(label) == NameKind.PER ? FULL : 0;
  }

  private static boolean votes(Encoded sentence, int i) {
    String form = sentence.lexeme(i).form();
    return form.length() > 1
        && Character.isUpperCase(form.charAt(0))
        && !SMALL.contains(sentence.upos(i));
  }

  private static String key(Encoded sentence, int i) {
    return sentence.lexeme(i).form().toLowerCase(Locale.ROOT);
  }

  /**
   * Adds the votes of other places to the scores of a sentence.
   *
   * @param labels those that were added
   * @param scores for each word those of all labels
   * @return whether they speak for another kind than a word has
   */
  boolean sway(Encoded sentence, int[] labels, int[] scores) {
    boolean other = false;
    for (int i = 0; i < labels.length; i++) {
      if (votes(sentence, i)) {
        int[] of = of(key(sentence, i));
        int own = kind(labels[i]);
        of[own] -= worth(labels, i);
        int best = own;
        for (int kind = 0; kind <= KINDS; kind++) {
          best = of[kind] > of[best] ? kind : best;
        }
        other |= best != own;
        for (int label = 0; label < NameLabels.ALL.size(); label++) {
          scores[i * NameLabels.ALL.size() + label] += Math.min(MOST, of[kind(label)]);
        }
      }
    }
    return other;
  }

  /** The votes for a word, and for what it is a genitive of. */
  private int[] of(String key) {
    int[] sum = new int[KINDS + 1];
    add(votes.get(key), sum);
    if (key.endsWith("s")) {
      add(votes.get(key.substring(0, key.length() - 1)), sum);
    }
    return sum;
  }

  private static void add(int @Nullable [] more, int[] sum) {
    for (int i = 0; more != null && i < sum.length; i++) {
      sum[i] += more[i];
    }
  }
}
