package org.depesche.lab.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.depesche.annotate.NameRecogniser;
import org.depesche.annotate.NameRecogniser.Found;
import org.depesche.lab.data.NamedSentence;
import org.depesche.model.NameKind;

/**
 * Sentences with other names of the same kind in place of most of theirs, so that more is learned
 * from what stands around names than from the names themselves (mention replacement: Dai and Adel
 * 2020). Names of kind {@link NameKind#OTH} stay: they are of many sorts.
 *
 * <p>The same sentences give the same ones: chance has a seed of its own.
 */
final class SwappedNames {

  private static final long SEED = 7;

  /** One name in so many stays. */
  private static final int STAYS = 4;

  private final Map<NameKind, Set<List<String>>> known = new EnumMap<>(NameKind.class);
  private final Map<NameKind, List<List<String>>> pool = new EnumMap<>(NameKind.class);
  private final Random random = new Random(SEED);

  private SwappedNames() {}

  /**
   * Each sentence that has names, once, with others in their place; those in which a word has more
   * than one right label are left out.
   *
   * @param sources sentences whose names may take the place of others
   */
  static List<NamedSentence> of(List<NamedSentence> sentences, List<NamedSentence> sources) {
    SwappedNames swapped = new SwappedNames();
    sources.stream().filter(SwappedNames::isPlain).forEach(swapped::collect);
    swapped.known.forEach((kind, names) -> swapped.pool.put(kind, List.copyOf(names)));
    List<NamedSentence> result = new ArrayList<>();
    for (NamedSentence sentence : sentences) {
      List<Found> names = NameRecogniser.names(sentence.labels());
      if (isPlain(sentence) && !names.isEmpty()) {
        result.add(swapped.swap(sentence, names));
      }
    }
    return result;
  }

  private static boolean isPlain(NamedSentence sentence) {
    return Arrays.stream(sentence.right()).allMatch(right -> Integer.bitCount(right) == 1);
  }

  private void collect(NamedSentence sentence) {
    for (Found name : NameRecogniser.names(sentence.labels())) {
      known
          .computeIfAbsent(name.kind(), kind -> new LinkedHashSet<>())
          .add(List.copyOf(forms(sentence, name)));
    }
  }

  private static List<String> forms(NamedSentence sentence, Found name) {
    return sentence.forms().subList(name.first(), name.end());
  }

  private NamedSentence swap(NamedSentence sentence, List<Found> names) {
    List<String> forms = new ArrayList<>();
    List<Integer> right = new ArrayList<>();
    int at = 0;
    for (Found name : names) {
      copy(sentence, at, name.first(), forms, right);
      List<String> other = other(sentence, name);
      int begins = sentence.right()[name.first()];
      for (int i = 0; i < other.size(); i++) {
        forms.add(other.get(i));
        right.add(i == 0 ? begins : begins << 1); // the label that goes on is the next one
      }
      at = name.end();
    }
    copy(sentence, at, sentence.forms().size(), forms, right);
    return new NamedSentence(forms, right.stream().mapToInt(Integer::intValue).toArray());
  }

  private static void copy(
      NamedSentence from, int begin, int end, List<String> forms, List<Integer> right) {
    for (int i = begin; i < end; i++) {
      forms.add(from.forms().get(i));
      right.add(from.right()[i]);
    }
  }

  private List<String> other(NamedSentence sentence, Found name) {
    List<List<String>> names = pool.getOrDefault(name.kind(), List.of());
    if (name.kind() == NameKind.OTH || names.isEmpty() || random.nextInt(STAYS) == 0) {
      return forms(sentence, name);
    }
    return names.get(random.nextInt(names.size()));
  }
}
