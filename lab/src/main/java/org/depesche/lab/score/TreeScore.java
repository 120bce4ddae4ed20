package org.depesche.lab.score;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.depesche.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Compares an engine's sentences with gold ones over the same text, as the CoNLL 2018 shared task
 * did (https://universaldependencies.org/conll18/evaluation.html): words are aligned by their
 * spans; what is said about a word counts only if the word is aligned, a head only if the two heads
 * are.
 */
final class TreeScore {

  enum Measure {
    WORDS("words"),
    SENTENCES("sentences"),
    UPOS("UPOS"),
    LEMMA("lemma"),
    UAS("UAS"),
    LAS("LAS"),
    /** UAS of the words that are no punctuation, as older papers give it; only on gold words. */
    UAS_WORDS("UAS without punctuation"),
    LAS_WORDS("LAS without punctuation");

    private final String title;

    Measure(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }
  }

  /** A word's span, and its number among the words that share it. */
  private record Key(Span span, int number) {}

  private record Place(List<AnalysedWord> sentence, int index) {}

  private final Map<Measure, Integer> hits = new EnumMap<>(Measure.class);
  private final int predictedWords;
  private final int goldWords;
  private final int goldPunctuation;
  private final int predictedSentences;
  private final int goldSentences;

  TreeScore(List<List<AnalysedWord>> gold, List<List<AnalysedWord>> predicted) {
    predictedWords = predicted.stream().mapToInt(List::size).sum();
    goldWords = gold.stream().mapToInt(List::size).sum();
    goldPunctuation =
        (int) gold.stream().flatMap(List::stream).filter(w -> "PUNCT".equals(w.upos())).count();
    predictedSentences = predicted.size();
    goldSentences = gold.size();
    Map<Span, List<AnalysedWord>> ends = new HashMap<>();
    predicted.forEach(sentence -> ends.put(spanOf(sentence), sentence));
    gold.forEach(sentence -> count(Measure.SENTENCES, ends.containsKey(spanOf(sentence))));
    Map<Key, Place> places = places(predicted);
    for (List<AnalysedWord> sentence : gold) {
      List<Key> keys = keys(sentence);
      for (int i = 0; i < sentence.size(); i++) {
        Place place = places.get(keys.get(i));
        if (place != null) {
          compare(sentence, i, keys, place);
        }
      }
    }
  }

  private void compare(List<AnalysedWord> sentence, int i, List<Key> keys, Place place) {
    AnalysedWord gold = sentence.get(i);
    AnalysedWord word = place.sentence().get(place.index());
    count(Measure.WORDS, true);
    compare(Measure.UPOS, gold.upos(), word.upos());
    compare(Measure.LEMMA, gold.lemma(), word.lemma());
    Integer head = word.head();
    if (head != null && gold.head() != null) {
      Key wanted = gold.head() < 0 ? null : keys.get(gold.head());
      Key found = head < 0 ? null : key(place.sentence(), head);
      boolean attached = Objects.equals(wanted, found);
      boolean labelled = attached && Objects.equals(gold.relation(), word.relation());
      count(Measure.UAS, attached);
      count(Measure.LAS, labelled);
      if (!"PUNCT".equals(gold.upos())) {
        count(Measure.UAS_WORDS, attached);
        count(Measure.LAS_WORDS, labelled);
      }
    }
  }

  private void compare(Measure measure, @Nullable String gold, @Nullable String found) {
    if (found != null) {
      count(measure, found.equalsIgnoreCase(gold));
    }
  }

  private void count(Measure measure, boolean hit) {
    hits.merge(measure, hit ? 1 : 0, Integer::sum);
  }

  private static Map<Key, Place> places(List<List<AnalysedWord>> sentences) {
    Map<Key, Place> places = new HashMap<>();
    for (List<AnalysedWord> sentence : sentences) {
      List<Key> keys = keys(sentence);
      for (int i = 0; i < keys.size(); i++) {
        places.put(keys.get(i), new Place(sentence, i));
      }
    }
    return places;
  }

  private static List<Key> keys(List<AnalysedWord> sentence) {
    return IntStream.range(0, sentence.size()).mapToObj(i -> key(sentence, i)).toList();
  }

  private static Key key(List<AnalysedWord> sentence, int index) {
    Span span = sentence.get(index).span();
    int number = 0;
    while (index > number && sentence.get(index - number - 1).span().equals(span)) {
      number++;
    }
    return new Key(span, number);
  }

  private static Span spanOf(List<AnalysedWord> sentence) {
    return new Span(sentence.getFirst().span().begin(), sentence.getLast().span().end());
  }

  /** F1 of a measure between 0 and 1, or null if the engine says nothing about it. */
  @Nullable Double f1(Measure measure) {
    Integer right = hits.get(measure);
    if (right == null) {
      return null;
    }
    return switch (measure) {
      case SENTENCES -> Prf.of(right, predictedSentences, goldSentences).f1();
      case UAS_WORDS, LAS_WORDS ->
          Prf.of(right, predictedWords - goldPunctuation, goldWords - goldPunctuation).f1();
      default -> Prf.of(right, predictedWords, goldWords).f1();
    };
  }
}
