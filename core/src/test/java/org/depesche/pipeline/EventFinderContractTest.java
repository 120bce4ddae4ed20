package org.depesche.pipeline;

import java.util.List;
import org.depesche.annotate.Annotator;
import org.depesche.entity.EntityLinker;
import org.depesche.event.EventFinder;
import org.depesche.model.Stage;
import org.depesche.quantity.QuantityFinder;
import org.depesche.quote.QuotationFinder;
import org.depesche.time.TimeTagger;

class EventFinderContractTest extends StageContract {

  @Override
  protected Stage stage() {
    return new EventFinder();
  }

  @Override
  protected List<Stage> before() {
    return List.of(
        new Annotator(),
        new EntityLinker(),
        new TimeTagger(),
        new QuantityFinder(),
        new QuotationFinder());
  }

  @Override
  protected List<String> texts() {
    return List.of(
        "Norwegens Außenministerin besuchte am 3. Mai 2022 Estland.\nDänemark wirft Island vor, "
            + "Fischkutter beschlagnahmt zu haben.\nIsland wies den Vorwurf zurück.",
        "Spanien griff Portugal mit 20 Booten an und tötete zwölf Fischer. Zehn starben.",
        "Spanien liefert Portugal Boote und Portugal Spanien Boote und");
  }
}
