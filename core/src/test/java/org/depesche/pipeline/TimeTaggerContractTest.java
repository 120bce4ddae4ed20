package org.depesche.pipeline;

import java.util.List;
import org.depesche.annotate.Annotator;
import org.depesche.model.Stage;
import org.depesche.time.TimeTagger;

class TimeTaggerContractTest extends StageContract {

  private final TimeTagger tagger = new TimeTagger();

  @Override
  protected Stage stage() {
    return tagger;
  }

  @Override
  protected List<Stage> before() {
    return List.of(new Annotator());
  }

  @Override
  protected List<String> texts() {
    return List.of(
        "Am 3. Mai 2021 kam er, am 31. Februar nicht, im Juni ging er für zwei Jahre.",
        "Um 20.30 Uhr, jeden Montag, 1.1.1, 99.99.9999, 29. Februar, 0000-00-00, 24:99 Uhr.",
        "vor 9999 Jahren, in 9999 Jahrzehnten, im 31. Jahrhundert, in den 00er Jahren, Anfang 1000");
  }
}
