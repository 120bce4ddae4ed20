package org.depesche.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.depesche.annotate.linear.Encoded;
import org.depesche.annotate.linear.Reading;
import org.depesche.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Chooses lemma and features of each word among the readings of its form, by its tag and its place
 * in the tree. What the remaining readings disagree on is left out.
 */
public final class Morphology {

  /** Lemma and features of a word, features sorted by name, {@code _} for none. */
  public record Analysis(String lemma, String features) {}

  /** The case that a nominal has in a relation, where no preposition says otherwise. */
  private static final Map<String, String> CASES =
      Map.of("nsubj", "Nom", "nsubj:pass", "Nom", "obj", "Acc", "iobj", "Dat", "nmod:poss", "Gen");

  /**
   * Features that the context of a word speaks for; null where it does not.
   *
   * @param verbForm empty if the word should have none
   */
  private record Wanted(
      @Nullable String verbForm,
      @Nullable String person,
      @Nullable String number,
      @Nullable String kase) {

    static final Wanted NOTHING = new Wanted(null, null, null, null);
    static final Wanted NOMINATIVE = new Wanted(null, null, null, "Nom");

    int fit(Reading reading) {
      return fit(reading, "VerbForm", verbForm)
          + fit(reading, "Person", person)
          + fit(reading, "Number", number)
          + fit(reading, "Case", kase);
    }

    private static int fit(Reading reading, String feature, @Nullable String wanted) {
      if (wanted == null) {
        return 0;
      }
      String value = reading.value(feature);
      return value.equals(wanted) ? 2 : value.isEmpty() ? 0 : -2;
    }
  }

  /** What was decided last; safe for many threads, since a lost entry is only made again. */
  private record Decided(List<Reading> readings, Wanted wanted, Analysis analysis) {}

  private static final int CACHE = 1 << 14;

  private final Inflection inflection;
  private final @Nullable Decided[] cache = new @Nullable Decided[CACHE];

  public Morphology(Inflection inflection) {
    this.inflection = inflection;
  }

  /** Analyses all words of a sentence that has its tags. */
  public List<Analysis> analyse(Encoded sentence, DependencyParser.Tree tree) {
    List<List<Reading>> readings = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      readings.add(inflection.readings(sentence.lexeme(i), sentence.upos(i)));
    }
    List<Analysis> analyses = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Wanted wanted = wanted(i, sentence, tree, readings);
      int hash = sentence.lexeme(i).form().hashCode() * 31 + wanted.hashCode();
      analyses.add(decide(readings.get(i), wanted, (hash ^ (hash >>> 15)) & (CACHE - 1)));
    }
    return analyses;
  }

  private Analysis decide(List<Reading> readings, Wanted wanted, int slot) {
    Decided decided = cache[slot];
    // the same word has the same list of readings as long as it is in the cache of those
    if (decided == null || decided.readings != readings || !decided.wanted.equals(wanted)) {
      List<Reading> best = best(readings, wanted);
      Analysis analysis = new Analysis(best.getFirst().lemma(), common(best));
      decided = new Decided(readings, wanted, analysis);
      cache[slot] = decided;
    }
    return decided.analysis;
  }

  /** Features that the context speaks for. */
  private static Wanted wanted(
      int i, Encoded sentence, DependencyParser.Tree tree, List<List<Reading>> readings) {
    Upos upos = sentence.upos(i);
    if (upos == Upos.VERB || upos == Upos.AUX) {
      String form = sentence.detail(i);
      int clause = upos == Upos.AUX && tree.heads()[i] >= 0 ? tree.heads()[i] : i;
      if (form.equals("Fin")) {
        int subject = subject(clause, tree);
        // news seldom leaves out a subject other than the third person
        return subject < 0
            ? new Wanted(form, "3", null, null)
            : agreeing(form, subject, tree, readings.get(subject));
      }
      return new Wanted(form, null, null, null);
    }
    String kase = CASES.get(tree.relations()[i]);
    return kase == null ? Wanted.NOTHING : new Wanted(null, null, null, kase);
  }

  private static int subject(int verb, DependencyParser.Tree tree) {
    for (int i = 0; i < tree.heads().length; i++) {
      if (tree.heads()[i] == verb && tree.relations()[i].startsWith("nsubj")) {
        return i;
      }
    }
    return -1;
  }

  /** Person and number of the verb of a subject. */
  private static Wanted agreeing(
      String form, int subject, DependencyParser.Tree tree, List<Reading> readings) {
    Reading first = best(readings, Wanted.NOMINATIVE).getFirst();
    String own = first.value("Person");
    String person = own.isEmpty() ? "3" : own;
    for (int i = subject + 1; i < tree.heads().length; i++) {
      if (tree.heads()[i] == subject && tree.relations()[i].equals("conj")) {
        return new Wanted(form, person, "Plur", null);
      }
    }
    String number = first.value("Number");
    boolean sure = readings.stream().allMatch(r -> r.value("Number").equals(number));
    return new Wanted(form, person, sure && !number.isEmpty() ? number : null, null);
  }

  /** Those readings that have most of the features wanted, in their order; at least one. */
  private static List<Reading> best(List<Reading> readings, Wanted wanted) {
    if (readings.size() == 1) {
      return readings;
    }
    int most = Integer.MIN_VALUE;
    List<Reading> best = new ArrayList<>();
    for (Reading reading : readings) {
      int mood = reading.has("Mood", "Ind") ? 1 : reading.has("Mood", "Imp") ? -1 : 0;
      // "kommen" is read as indicative unless the subject forbids it
      int score = 2 * wanted.fit(reading) + mood;
      if (score > most) {
        most = score;
        best.clear();
      }
      if (score == most) {
        best.add(reading);
      }
    }
    return best;
  }

  private static String common(List<Reading> readings) {
    List<String> common = new ArrayList<>();
    for (String pair : readings.getFirst().features().split("\\|")) {
      int equals = pair.indexOf('=');
      if (equals > 0 && !pair.startsWith("NameType")) {
        String name = pair.substring(0, equals);
        String value = pair.substring(equals + 1);
        if (readings.size() == 1 || readings.stream().allMatch(r -> r.has(name, value))) {
          common.add(pair);
        }
      }
    }
    return common.isEmpty() ? "_" : String.join("|", common);
  }
}
