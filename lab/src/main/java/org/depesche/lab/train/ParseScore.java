package org.depesche.lab.train;

import java.util.Locale;
import org.depesche.annotate.DependencyParser;
import org.depesche.annotate.linear.Encoded;
import org.depesche.lab.data.TreeWord;

/**
 * Share of words with the right part of speech, head, and head with relation, in percent; subtypes
 * of relations do not count, punctuation counts for parts of speech only.
 */
final class ParseScore {

  private int words;
  private int tags;
  private int arcs;
  private int heads;
  private int labelled;

  void add(ParseTrainer.Tagged gold, DependencyParser.Tree tree) {
    Encoded encoded = gold.encoded();
    for (int i = 0; i < encoded.size(); i++) {
      TreeWord word = gold.tree().words().get(i);
      words++;
      tags += encoded.upos(i).name().equals(word.upos()) ? 1 : 0;
      if (!word.upos().equals("PUNCT")) {
        arcs++;
        int head = tree.heads()[i] < 0 ? encoded.size() : tree.heads()[i];
        if (head == word.head()) {
          heads++;
          labelled += tree.relations()[i].split(":")[0].equals(word.base()) ? 1 : 0;
        }
      }
    }
  }

  String summary() {
    return String.format(
        Locale.ROOT,
        "words %d UPOS %.2f UAS %.2f LAS %.2f",
        words,
        100.0 * tags / words,
        100.0 * heads / arcs,
        100.0 * labelled / arcs);
  }
}
