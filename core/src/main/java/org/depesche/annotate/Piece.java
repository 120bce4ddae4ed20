package org.depesche.annotate;

/** What the scanner cuts out of the text: a token with its part in the sentence's shape. */
record Piece(int begin, int end, Kind kind) {

  enum Kind {
    WORD,
    NUMBER,
    /** Web or mail address, handle, hashtag. */
    ADDRESS,
    /** Abbreviation, initial or ordinal: its period ends no sentence. */
    DOTTED,
    /** Abbreviation whose period may end a sentence as well. */
    DOTTED_OR_FINAL,
    /** Ends a sentence unless what follows goes on. */
    TERMINAL,
    /** Opening bracket or quotation mark. */
    OPENING,
    /** Closing bracket or quotation mark. */
    CLOSING,
    SIGN
  }
}
