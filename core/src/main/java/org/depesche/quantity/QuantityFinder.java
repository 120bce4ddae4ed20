package org.depesche.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depesche.model.Document;
import org.depesche.model.Layer;
import org.depesche.model.Name;
import org.depesche.model.Quantity;
import org.depesche.model.Sentence;
import org.depesche.model.Span;
import org.depesche.model.Stage;
import org.depesche.model.TimeExpression;
import org.depesche.models.Models;

/**
 * Finds quantities: numbers in digits or words with their units, whether they are rough ones or
 * bounds, and what befell those who are counted. Dates, times, lengths of time and ages belong to
 * the layer TIMES and are none; neither are numbers that are names ("Article 5", "Boeing 737"),
 * scores, ordinals and labels. A document in an unknown language gets none.
 */
public final class QuantityFinder implements Stage {

  private final Map<String, Language> languages = new HashMap<>();

  /** Loads the tables of all languages. */
  public QuantityFinder() {
    for (String language : Models.LANGUAGES) {
      languages.put(language, Language.of(language));
    }
  }

  @Override
  public String name() {
    return "quantity";
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(Layer.LANGUAGE, Layer.SENTENCES, Layer.NAMES, Layer.TIMES);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(Layer.QUANTITIES);
  }

  @Override
  public Document process(Document document) {
    Language language = languages.get(document.get(Layer.LANGUAGE));
    List<Quantity> quantities = new ArrayList<>();
    if (language != null) {
      List<Span> times = document.get(Layer.TIMES).stream().map(TimeExpression::span).toList();
      List<Span> names = document.get(Layer.NAMES).stream().map(Name::span).toList();
      int time = 0;
      int name = 0;
      for (Sentence sentence : document.get(Layer.SENTENCES)) {
        time = firstIn(times, time, sentence);
        name = firstIn(names, name, sentence);
        List<Span> timesHere = times.subList(time, endOf(times, time, sentence));
        List<Span> namesHere = names.subList(name, endOf(names, name, sentence));
        quantities.addAll(
            new SentenceReader(language, document.text(), sentence, timesHere, namesHere).read());
      }
    }
    return document.with(Layer.QUANTITIES, quantities);
  }

  private static int firstIn(List<Span> spans, int from, Sentence sentence) {
    int first = from;
    while (first < spans.size() && spans.get(first).end() <= sentence.span().begin()) {
      first++;
    }
    return first;
  }

  private static int endOf(List<Span> spans, int from, Sentence sentence) {
    int to = from;
    while (to < spans.size() && spans.get(to).begin() < sentence.span().end()) {
      to++;
    }
    return to;
  }
}
