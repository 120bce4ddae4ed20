package org.depesche.lab.score;

/**
 * Our own texts with chains of mentions, in sets by what they may be used for. The numbers of texts
 * begin with the word of a closed set.
 */
enum ChainSet {
  /** Rules are mended by what is wrong in them. */
  OWN("", "our own texts"),
  /** No rule is mended by them, weights may be chosen by their figures. */
  UNSEEN("unseen", "our own texts that no rule was mended by"),
  /** Nothing is chosen by them, not even by their figures. */
  KEPT("kept", "our own texts that nothing was chosen by");

  private final String word;
  private final String title;

  ChainSet(String word, String title) {
    this.word = word;
    this.title = title;
  }

  /** The heading of its figures. */
  String title() {
    return title;
  }

  /** What its floors are called by. */
  String floors() {
    return open() ? "chains" : word + " chains";
  }

  /** Whether what is wrong in its texts may be read by everybody. */
  boolean open() {
    return word.isEmpty();
  }

  /**
   * Whether it shows what is wrong in its texts: who reads that mends by it, so that closed sets
   * have to be named.
   *
   * @param wanted part of the numbers of the texts asked for
   */
  boolean shows(String wanted) {
    return wanted.startsWith(word);
  }

  /** Its texts in a language, with gold. */
  Floors.Resource texts(String language) {
    return Floors.named((open() ? "chains." : "chains-" + word + ".") + language + ".gold");
  }
}
