package org.depesche.pipeline;

import java.util.List;
import org.depesche.annotate.Annotator;
import org.depesche.entity.EntityLinker;
import org.depesche.model.Stage;
import org.depesche.quote.QuotationFinder;
import org.depesche.time.TimeTagger;

class QuotationFinderContractTest extends StageContract {

  @Override
  protected Stage stage() {
    return new QuotationFinder();
  }

  @Override
  protected List<Stage> before() {
    return List.of(new Annotator(), new EntityLinker(), new TimeTagger());
  }

  @Override
  protected List<String> texts() {
    return List.of(
        "Die Ministerin sagte: „Wir bauen die Brücke.“ Der Bau werde im Mai beginnen.",
        "„Das ist „ein Witz“, sagte der Bürgermeister und ging",
        "Laut Polizei sind »zwei Boote\" gesunken, so ein Sprecher. “ ”");
  }
}
