package org.depesche.pipeline;

import java.util.List;
import org.depesche.annotate.Annotator;
import org.depesche.model.Stage;
import org.depesche.quantity.QuantityFinder;
import org.depesche.time.TimeTagger;

class EnglishQuantityFinderContractTest extends StageContract {

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
        "About 300 sheep, between 5 and 6 million euros, a dozen 9mm pistols and half a million.",
        "one one one, a a half, two and a half and a half, third of a third, half of half of half",
        "hundreds of thousands of millions of dozens of, twenty-, twenty-one-two, twice as, no no no",
        "$5m-$6bn, US$, $, 5bn, US$5 to US$6, from 5 to 6 to 7, 12 or more or less or so");
  }

  @Override
  protected String language() {
    return "en";
  }
}
