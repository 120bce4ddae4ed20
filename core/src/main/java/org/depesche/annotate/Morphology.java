package org.depesche.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.depesche.annotate.linear.Encoded;
import org.depesche.annotate.linear.Reading;
import org.depesche.model.Upos;

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

  private static final Map<String, String> THIRD_PERSON = Map.of("Person", "3");
  private static final Map<String, String> PLURAL_COORDINATION = Map.of("Number", "Plur");

  private final Inflection inflection;

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
      List<Reading> best = best(readings.get(i), wanted(i, sentence, tree, readings));
      analyses.add(new Analysis(best.getFirst().lemma(), common(best)));
    }
    return analyses;
  }

  /** Features that the context speaks for. */
  private static Map<String, String> wanted(
      int i, Encoded sentence, DependencyParser.Tree tree, List<List<Reading>> readings) {
    Map<String, String> wanted = new TreeMap<>();
    Upos upos = sentence.upos(i);
    if (upos == Upos.VERB || upos == Upos.AUX) {
      wanted.put("VerbForm", sentence.detail(i));
      int clause = upos == Upos.AUX && tree.heads()[i] >= 0 ? tree.heads()[i] : i;
      if (sentence.detail(i).equals("Fin")) {
        int subject = subject(clause, tree);
        // news seldom leaves out a subject other than the third person
        wanted.putAll(subject < 0 ? THIRD_PERSON : agreeing(subject, tree, readings.get(subject)));
      }
    } else if (CASES.containsKey(tree.relations()[i])) {
      wanted.put("Case", CASES.get(tree.relations()[i]));
    }
    return wanted;
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
  private static Map<String, String> agreeing(
      int subject, DependencyParser.Tree tree, List<Reading> readings) {
    Map<String, String> agreeing = new TreeMap<>();
    Reading first = best(readings, Map.of("Case", "Nom")).getFirst();
    String person = first.value("Person");
    agreeing.put("Person", person.isEmpty() ? "3" : person);
    for (int i = subject + 1; i < tree.heads().length; i++) {
      if (tree.heads()[i] == subject && tree.relations()[i].equals("conj")) {
        agreeing.putAll(PLURAL_COORDINATION);
        return agreeing;
      }
    }
    String number = first.value("Number");
    boolean sure = readings.stream().allMatch(r -> r.value("Number").equals(number));
    if (sure && !number.isEmpty()) {
      agreeing.put("Number", number);
    }
    return agreeing;
  }

  /** Those readings that have most of the features wanted, in their order; at least one. */
  private static List<Reading> best(List<Reading> readings, Map<String, String> wanted) {
    int most = Integer.MIN_VALUE;
    List<Reading> best = new ArrayList<>();
    for (Reading reading : readings) {
      int score = 0;
      for (Map.Entry<String, String> feature : wanted.entrySet()) {
        String value = reading.value(feature.getKey());
        score += value.equals(feature.getValue()) ? 2 : value.isEmpty() ? 0 : -2;
      }
      // "kommen" is read as indicative unless the subject forbids it
      score = 2 * score + (reading.has("Mood", "Ind") ? 1 : reading.has("Mood", "Imp") ? -1 : 0);
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
