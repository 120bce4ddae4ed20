package org.depesche.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.depesche.model.Document;
import org.depesche.model.Layer;
import org.depesche.model.Name;
import org.depesche.model.NameKind;
import org.depesche.model.Span;
import org.depesche.model.Stage;

/** The contract itself, shown on the smallest stage that keeps it. */
class StageContractTest extends StageContract {

  @Override
  protected Stage stage() {
    return new CapitalWords();
  }

  @Override
  protected List<String> texts() {
    return List.of("Nur dieses Wort");
  }

  /** Takes every run of Latin capitals for a name. */
  private static final class CapitalWords implements Stage {
    @Override
    public String name() {
      return "capital-words";
    }

    @Override
    public Set<Layer<?>> requires() {
      return Set.of(Layer.BLOCKS);
    }

    @Override
    public Set<Layer<?>> provides() {
      return Set.of(Layer.NAMES);
    }

    @Override
    public Document process(Document document) {
      List<Name> names = new ArrayList<>();
      String text = document.text();
      for (int i = 0; i < text.length(); i++) {
        if ('A' <= text.charAt(i) && text.charAt(i) <= 'Z') {
          names.add(new Name(new Span(i, i + 1), NameKind.OTH));
        }
      }
      return document.with(Layer.NAMES, names);
    }
  }
}
