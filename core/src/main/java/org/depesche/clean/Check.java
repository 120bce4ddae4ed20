package org.depesche.clean;

import java.util.List;
import org.depesche.model.Warning;

/** Looks at an article that was read for one thing that a careful reader would point out. */
@FunctionalInterface
interface Check {

  /**
   * @param language of the document, ISO 639-1 or {@link LanguageGuesser#UNKNOWN}
   * @return empty where there is nothing to point out
   */
  List<Warning> check(Reading reading, String language);
}
