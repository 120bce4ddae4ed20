package org.depesche.pipeline;

import java.util.List;
import org.depesche.annotate.Annotator;
import org.depesche.model.Stage;
import org.depesche.quantity.QuantityFinder;
import org.depesche.time.TimeTagger;

class QuantityFinderContractTest extends StageContract {

  private final QuantityFinder finder = new QuantityFinder();

  @Override
  protected Stage stage() {
    return finder;
  }

  @Override
  protected List<Stage> before() {
    return List.of(new Annotator(), new TimeTagger());
  }

  @Override
  protected List<String> texts() {
    return List.of(
        "Rund 300 Schafe und zwischen 5 und 6 Millionen Euro, ein Dutzend 9-mm-Pistolen.",
        "$ 5 $5 5$ $$5 -5 --5 5- 5-6 6-5 5--6 ,5 5, .5 5. 5.5.5 1.2,3.4 0,0 00 007 %",
        "bis zu und mindestens ein halbes, anderthalb von zwei Drittel der, minus, minus minus 3",
        "zweizweizwei hunderthundert undundund tausend tausend Millionen Millionen Millionen",
        "99999999999999999999999 Schafe, 1 000 000 000 000 000 000 000 Schafe, 5 Mrd. Mrd. Mrd.");
  }
}
