package org.depesche.lab.data;

import java.util.List;

/**
 * A sentence of a treebank.
 *
 * @param gold whether people have checked it; otherwise a parser made it, without subtypes of
 *     relations and without features
 */
public record TreeSentence(String id, List<TreeWord> words, boolean gold) {

  public TreeSentence {
    words = List.copyOf(words);
  }

  public int size() {
    return words.size();
  }

  public List<String> forms() {
    return words.stream().map(TreeWord::form).toList();
  }

  public int[] heads() {
    return words.stream().mapToInt(TreeWord::head).toArray();
  }

  /** Whether no two arcs cross. */
  public boolean projective() {
    int[] heads = heads();
    for (int i = 0; i < heads.length; i++) {
      int from = Math.min(i, heads[i]);
      int to = Math.max(i, heads[i]);
      for (int j = from + 1; j < to && heads[i] < heads.length; j++) {
        if (heads[j] < from || heads[j] > to) {
          return false;
        }
      }
    }
    return true;
  }
}
