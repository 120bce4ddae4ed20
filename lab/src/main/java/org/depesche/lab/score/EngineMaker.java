package org.depesche.lab.score;

/** Makes an engine for a language. Rivals are found as services of this type. */
public interface EngineMaker {

  /**
   * @param language ISO 639-1 code
   */
  Engine make(String language);
}
