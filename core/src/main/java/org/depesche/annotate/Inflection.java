package org.depesche.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depesche.annotate.linear.Lexeme;
import org.depesche.annotate.linear.PartOfSpeech;
import org.depesche.annotate.linear.Reading;
import org.depesche.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * How the forms of a language inflect: readings of words met in treebanks, the dictionary's, and
 * for unknown words what their endings tell.
 */
public final class Inflection {

  /** Longest ending that rules are learned for, in UTF-16 code units. */
  public static final int LONGEST_ENDING = 5;

  private record Ending(int cut, String add, String features) {
    Reading apply(String form, Upos upos) {
      int keep = Math.max(0, form.length() - cut);
      return new Reading(form.substring(0, keep) + add, upos, features, "ending");
    }
  }

  /** What was asked for last; safe for many threads, since a lost entry is only made again. */
  private record Known(Lexeme lexeme, Upos upos, List<Reading> readings) {}

  private static final int CACHE = 1 << 14;

  private final @Nullable Known[] cache = new @Nullable Known[CACHE];
  private final Map<String, List<Reading>> words = new HashMap<>();
  private final Map<String, List<Ending>> endings = new HashMap<>();

  /**
   * @param words rows of form (in lower case), part of speech, lemma and features, the most
   *     frequent first
   * @param endings rows of part of speech, ending, how many characters to cut from the form, what
   *     to put there for the lemma, and features
   */
  public Inflection(List<List<String>> words, List<List<String>> endings) {
    for (List<String> row : words) {
      Reading reading = new Reading(row.get(2), Upos.valueOf(row.get(1)), row.get(3), "treebank");
      this.words.computeIfAbsent(row.get(0), form -> new ArrayList<>(1)).add(reading);
    }
    for (List<String> row : endings) {
      this.endings
          .computeIfAbsent(row.get(0) + row.get(1), key -> new ArrayList<>(1))
          .add(new Ending(Integer.parseInt(row.get(2)), row.get(3), row.get(4)));
    }
  }

  /** Readings of a word of this part of speech, the likeliest first; at least one. */
  public List<Reading> readings(Lexeme lexeme, Upos upos) {
    int hash = lexeme.form().hashCode() * 31 + upos.ordinal();
    int slot = (hash ^ (hash >>> 15)) & (CACHE - 1);
    Known known = cache[slot];
    if (known == null || known.lexeme != lexeme || known.upos != upos) {
      known = new Known(lexeme, upos, List.copyOf(find(lexeme, upos)));
      cache[slot] = known;
    }
    return known.readings;
  }

  private List<Reading> find(Lexeme lexeme, Upos upos) {
    List<Reading> readings = new ArrayList<>();
    String lower = lexeme.form().toLowerCase(Locale.ROOT);
    for (Reading reading : words.getOrDefault(lower, List.of())) {
      if (reading.upos() == upos) {
        readings.add(reading);
      }
    }
    String lemma = readings.isEmpty() ? "" : readings.getFirst().lemma();
    addFitting(lexeme.readings(), upos, lemma, readings);
    return readings.isEmpty() ? guess(lexeme.form(), upos) : readings;
  }

  /** Adds dictionary readings: those of exactly this part of speech, or else of a close one. */
  private static void addFitting(
      List<Reading> dictionary, Upos upos, String lemma, List<Reading> readings) {
    boolean exact = dictionary.stream().anyMatch(r -> r.upos() == upos);
    for (Reading reading : dictionary) {
      if (exact ? reading.upos() == upos : PartOfSpeech.mayBe(upos, reading.upos())) {
        String own = lemma.isEmpty() ? reading.lemma() : lemma;
        readings.add(new Reading(own, upos, reading.features(), reading.kind()));
      }
    }
  }

  private List<Reading> guess(String form, Upos upos) {
    String lower = form.toLowerCase(Locale.ROOT);
    for (int length = Math.min(LONGEST_ENDING, lower.length()); length >= 0; length--) {
      List<Ending> known = endings.get(upos + lower.substring(lower.length() - length));
      if (known != null) {
        String stem = upos == Upos.NOUN || upos == Upos.PROPN ? form : lower;
        return known.stream().map(ending -> ending.apply(stem, upos)).toList();
      }
    }
    return List.of(new Reading(form, upos, "_", "form"));
  }
}
