package org.depesche.ingest;

import org.depesche.model.Article;

/** What stands at a place that the user named, or that lies in a folder that they named. */
public sealed interface Input {

  /** Path as the user would write it; {@code -} for standard input. */
  String location();

  /** An article that can be read. */
  record Found(Article article) implements Input {
    @Override
    public String location() {
      return article.location();
    }
  }

  /**
   * Something that cannot be read as an article.
   *
   * @param code stable, lower case with hyphens: one of {@link SkipCode}
   * @param message one sentence for people: what is wrong and what mends it, without the location
   */
  record Skipped(String location, String code, String message) implements Input {

    static Skipped of(String location, SkipCode code, String message) {
      return new Skipped(location, code.code(), message);
    }
  }
}
