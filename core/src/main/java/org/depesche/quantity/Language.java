package org.depesche.quantity;

/** Tables and readers of one language. */
record Language(Words words, NumeralReader numerals, Bounds bounds, Outcomes outcomes) {

  static Language of(String language) {
    Words words = new Words(language);
    NumeralReader numerals =
        new NumeralReader(words, new NumberWords(language), new DigitReader(language));
    return new Language(words, numerals, new Bounds(language, words), new Outcomes(language));
  }
}
