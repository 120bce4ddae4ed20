package org.depesche.lab.score;

/** A rival that reads main text from HTML. Rivals are found as services of this type. */
public interface TextExtractor {

  /** As the table's row is headed. */
  String name();

  /** The main text of a page. */
  String mainText(String html);
}
