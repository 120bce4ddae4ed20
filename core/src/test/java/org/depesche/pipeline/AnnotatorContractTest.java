package org.depesche.pipeline;

import java.util.List;
import org.depesche.annotate.Annotator;
import org.depesche.model.Stage;

class AnnotatorContractTest extends StageContract {

  @Override
  protected Stage stage() {
    return new Annotator();
  }

  @Override
  protected List<String> texts() {
    return List.of(
        "Ministerin reist nach Wien\nAnna Kessler wird am Freitag zum Kanzler nach Wien fahren.",
        "Der Sprecher sagte, die Regierung habe im Mai 12.000 „neue“ Zelte geliefert.");
  }
}
