package org.depesche.lab.rivals;

import org.depesche.lab.score.Engine;
import org.depesche.lab.score.EngineMaker;

/** Makes {@link OpenNlp}. */
public final class OpenNlpMaker implements EngineMaker {

  @Override
  public Engine make(String language) {
    return new OpenNlp(language);
  }
}
