package org.depesche.lab.rivals;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import org.depesche.lab.score.TextExtractor;

/** Boilerpipe with its extractor for articles. */
public final class Boilerpipe implements TextExtractor {

  @Override
  public String name() {
    return "boilerpipe 1.1.0";
  }

  @Override
  public String mainText(String html) {
    try {
      return ArticleExtractor.INSTANCE.getText(html);
    } catch (BoilerpipeProcessingException e) {
      return ""; // a page that it can't read counts as one without text
    }
  }
}
