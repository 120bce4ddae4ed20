package org.depesche.lab.rivals;

import org.depesche.lab.score.Engine;
import org.depesche.lab.score.EngineMaker;

/** Makes {@link CoreNlp}. */
public final class CoreNlpMaker implements EngineMaker {

  @Override
  public Engine make(String language) {
    return new CoreNlp(language);
  }
}
