package org.depesche.lab.train;

import org.depesche.lab.data.TreeWord;

/**
 * The tags that the tagger learns: part of speech, and where syntax needs it a feature or two.
 * Treebanks that lack the feature get the plain part of speech.
 */
final class Tags {

  private Tags() {}

  /** The tag of a word of a treebank that people have checked. */
  static String of(TreeWord word) {
    String detail =
        switch (word.upos()) {
          case "VERB", "AUX" -> verb(word);
          case "PRON", "DET" -> pronoun(word);
          case "ADJ" -> word.features().contains("Case=") ? "Case" : "";
          case "ADP" -> word.relation().equals("compound:prt") ? "Prt" : "";
          default -> "";
        };
    return detail.isEmpty() ? word.upos() : word.upos() + "/" + detail;
  }

  private static String verb(TreeWord word) {
    for (String form : new String[] {"Inf", "Part", "Ger"}) {
      if (word.has("VerbForm=" + form)) {
        return form;
      }
    }
    return "Fin";
  }

  private static String pronoun(TreeWord word) {
    if (word.xpos().startsWith("PREL") || word.has("PronType=Rel")) {
      return "Rel";
    }
    return word.has("Reflex=Yes") ? "Reflex" : word.has("PronType=Prs") ? "Prs" : "";
  }
}
