package org.depesche.lab.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;

/** Which German words german-pos-dict attests. */
final class GermanWords {

  private static final String FOLDER = "/org/languagetool/resource/de/";

  private final DictionaryLookup lookup;

  GermanWords() {
    try (InputStream words = GermanWords.class.getResourceAsStream(FOLDER + "german.dict");
        InputStream info = GermanWords.class.getResourceAsStream(FOLDER + "german.info")) {
      if (words == null || info == null) {
        throw new IllegalStateException("german-pos-dict is not on the class path");
      }
      lookup = new DictionaryLookup(Dictionary.read(words, info));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the word is there, as written or with a lower-case initial. */
  boolean attests(String word) {
    return !lookup.lookup(word).isEmpty()
        || !lookup
            .lookup(word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1))
            .isEmpty();
  }
}
