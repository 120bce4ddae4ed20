package org.depesche.pipeline;

import java.util.List;
import org.depesche.annotate.Annotator;
import org.depesche.model.Stage;
import org.depesche.time.Dater;
import org.depesche.time.TimeTagger;

class DaterContractTest extends StageContract {

  private final Dater dater = new Dater();

  @Override
  protected Stage stage() {
    return dater;
  }

  @Override
  protected List<Stage> before() {
    return List.of(new Annotator(), new TimeTagger());
  }

  @Override
  protected List<String> texts() {
    return List.of(
        "Im Mai 2021 kam er. Am Montag, dem 29. Februar, ging er; 2030 wird er wiederkommen.",
        "Vor 9999 Jahren, im Jahr 9999, war am 31. Februar in diesem Jahr 1000 der letzte Montag.",
        "Since 2199 he has waited. He will come in 1000. Last week (2020) was 1 January 0000.");
  }
}
