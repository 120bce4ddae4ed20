package org.depesche.lab.rivals;

import java.util.Objects;
import net.dankito.readability4j.Readability4J;
import org.depesche.lab.score.TextExtractor;

/** Readability4J, a port of Mozilla's Readability.js. */
public final class Readability implements TextExtractor {

  @Override
  public String name() {
    return "readability4j 1.0.8";
  }

  @Override
  public String mainText(String html) {
    try {
      String text = new Readability4J("https://news.example/", html).parse().getTextContent();
      return Objects.requireNonNullElse(text, "");
    } catch (IllegalStateException e) {
      return ""; // a page that it can't read counts as one without text
    }
  }
}
