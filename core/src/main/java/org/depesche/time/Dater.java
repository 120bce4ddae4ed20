package org.depesche.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depesche.model.Block;
import org.depesche.model.Clue;
import org.depesche.model.Dating;
import org.depesche.model.Document;
import org.depesche.model.Layer;
import org.depesche.model.Metadata;
import org.depesche.model.Sentence;
import org.depesche.model.Stage;
import org.depesche.model.TimeExpression;
import org.depesche.models.Models;

/**
 * Infers when an undated article was published from what its text says. Every end of the interval
 * rests on words; where none tell, it stays open. What the inferred interval is not used for: no
 * other time of the text is resolved by it.
 *
 * <p>Evidence, the strongest first:
 *
 * <ol>
 *   <li>the date of the last change: published no later;
 *   <li>a relative time beside the same time stated ("in this year 2031"), see {@link Relatives};
 *   <li>a stated time that the text tells of in the past tense: published no earlier;
 *   <li>a stated time of which it speaks as lying ahead: published no later, see {@link Stated};
 *   <li>a weekday with a day and a month: the years in which they meet.
 * </ol>
 */
public final class Dater implements Stage {

  private record Language(Stated stated, Relatives relatives) {}

  private final Map<String, Language> languages = new HashMap<>();

  /** Loads the rules of all languages. */
  public Dater() {
    for (String language : Models.LANGUAGES) {
      Tenses tenses = new Tenses(language);
      languages.put(
          language,
          new Language(
              new Stated(language, tenses), new Relatives(TimeRules.of(language), tenses)));
    }
  }

  @Override
  public String name() {
    return "dating";
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(Layer.LANGUAGE, Layer.METADATA, Layer.SENTENCES, Layer.TIMES);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(Layer.DATING, Layer.CLUES);
  }

  @Override
  public Document process(Document document) {
    Language language = languages.get(document.get(Layer.LANGUAGE));
    Metadata metadata = document.get(Layer.METADATA);
    if (metadata.published() != null || language == null) {
      return document.with(Layer.DATING, Dating.UNKNOWN).with(Layer.CLUES, List.of());
    }
    List<Relative> relatives = new ArrayList<>();
    List<Dating.Reason> evidence = new ArrayList<>(Updated.evidence(metadata));
    List<Dating.Reason> stated = new ArrayList<>();
    for (Told told : told(document)) {
      List<Relative> here = language.relatives().in(document.text(), told);
      relatives.addAll(here);
      evidence.addAll(Relatives.paired(document.text(), told, here));
      stated.addAll(language.stated().evidence(document.text(), told));
    }
    stated.sort(Stated.STRONGEST_FIRST);
    evidence.addAll(stated);
    Dating sure = Dating.of(evidence);
    evidence.addAll(Weekdays.evidence(document.text(), relatives, sure));
    List<Clue> clues = relatives.stream().flatMap(relative -> relative.clue().stream()).toList();
    return document.with(Layer.DATING, Dating.of(evidence)).with(Layer.CLUES, clues);
  }

  /** Sentences of the article proper with their time expressions. */
  private static List<Told> told(Document document) {
    List<Told> told = new ArrayList<>();
    List<TimeExpression> times = document.get(Layer.TIMES);
    int next = 0;
    for (Sentence sentence : document.get(Layer.SENTENCES)) {
      List<TimeExpression> here = new ArrayList<>();
      while (next < times.size() && times.get(next).span().begin() < sentence.span().end()) {
        here.add(times.get(next++));
      }
      if (!here.isEmpty() && sentence.block() != Block.Kind.BOILERPLATE) {
        told.add(new Told(sentence, here));
      }
    }
    return told;
  }
}
