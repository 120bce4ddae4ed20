package org.depesche.quantity;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depesche.language.VerbGroup;
import org.depesche.language.Verbs;
import org.depesche.model.Quantity.Outcome;
import org.depesche.model.Sentence;
import org.depesche.model.Span;
import org.depesche.model.Token;
import org.depesche.model.Upos;
import org.depesche.models.Models;
import org.jspecify.annotations.Nullable;

/**
 * What befell those who are counted: by the noun ("fünf Tote"), by an adjective ("three wounded
 * policemen", "14 dead") or by the verb that they suffer or undergo ("wurden getötet", "killing
 * six"). The words stand in {@code LANGUAGE/quantity/outcomes.tsv}.
 */
final class Outcomes {

  /** How far a verb right beside the number is looked for, in words. */
  private static final int REACH = 12;

  private enum Role {
    NOUN,
    ADJECTIVE,
    SUFFERS,
    UNDERGOES,
    PARTICIPLE,
    /** A word of the sentence, and two words right behind: "kosten+das leben". */
    BESIDE
  }

  /** What befell them, and the words that tell it. */
  record Read(Outcome outcome, Span span) {}

  private final Map<Role, Map<String, Outcome>> words = new EnumMap<>(Role.class);
  private final Verbs verbs;

  Outcomes(String language) {
    verbs = Verbs.of(language);
    for (List<String> row : Models.table(language + "/quantity/outcomes.tsv")) {
      Role role = Role.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      words
          .computeIfAbsent(role, r -> new HashMap<>())
          .put(row.get(0), Outcome.valueOf(row.get(2).toUpperCase(Locale.ROOT)));
    }
  }

  /** The outcome that a noun names, or null. */
  @Nullable Outcome noun(Token token) {
    return get(Role.NOUN, lower(token.form()));
  }

  /**
   * The outcome for what the words from {@code first} to {@code last} count.
   *
   * @param head the word of them that the others depend on
   * @param adjectives those between number and noun
   */
  @Nullable Read read(Sentence sentence, int first, int last, int head, List<Integer> adjectives) {
    Token noun = sentence.token(head);
    Outcome named = noun(noun);
    if (named != null) {
      return new Read(named, noun.span());
    }
    for (int i : adjectives) {
      Outcome told = adjective(sentence.token(i));
      if (told != null) {
        return new Read(told, sentence.token(i).span());
      }
    }
    // Trees go astray where a number stands for its noun; what stands beside it is surer then.
    boolean bare = noun.upos() == Upos.NUM && !isPlaced(sentence, first);
    Read read = bare ? behind(sentence, first, last) : null;
    read = read == null ? beside(sentence, last) : read;
    read = read == null ? byTree(sentence, top(sentence, first, last, head)) : read;
    if (read == null && isPlaced(sentence, first)) {
      return null; // "in two cars": what befell others there
    }
    read = read == null ? before(sentence, first) : read;
    return read == null ? behind(sentence, first, last) : read;
  }

  private static boolean isPlaced(Sentence sentence, int first) {
    return first > 0 && sentence.token(first - 1).upos() == Upos.ADP;
  }

  /** The word of the phrase that depends on none of its others ("Tens" of "tens of thousands"). */
  private static int top(Sentence sentence, int first, int last, int head) {
    int at = head;
    for (int i = first; i <= last; i++) {
      int above = sentence.token(at).head();
      if (above < first || above > last) {
        break;
      }
      at = above;
    }
    return at;
  }

  private @Nullable Outcome adjective(Token token) {
    Outcome byLemma = get(Role.ADJECTIVE, lower(token.lemma()));
    if (byLemma != null) {
      return byLemma;
    }
    String form = lower(token.form());
    Outcome byForm = get(Role.ADJECTIVE, form);
    for (String ending : List.of("e", "en", "er", "es", "em")) {
      if (byForm == null && form.endsWith(ending)) {
        byForm = get(Role.ADJECTIVE, form.substring(0, form.length() - ending.length()));
      }
    }
    return byForm;
  }

  /** "hat 40 Menschen das Leben gekostet", where trees seldom tell object from subject. */
  private @Nullable Read beside(Sentence sentence, int last) {
    if (last + 2 >= sentence.size()) {
      return null;
    }
    String two =
        lower(sentence.token(last + 1).form()) + " " + lower(sentence.token(last + 2).form());
    for (Token token : sentence.tokens()) {
      Outcome outcome = get(Role.BESIDE, lower(token.lemma()) + "+" + two);
      if (outcome != null) {
        return new Read(outcome, token.span());
      }
    }
    return null;
  }

  /** By the verb that the noun depends on; "and three adults" shares that of what it follows. */
  private @Nullable Read byTree(Sentence sentence, int noun) {
    Token token = sentence.token(noun);
    if (token.head() < 0) {
      return null;
    }
    if (token.is("conj")
        && token.head() < noun
        && sentence.token(token.head()).upos().isNominal()) {
      return byTree(sentence, token.head());
    }
    int at = token.head();
    Token head = sentence.token(at);
    boolean predicate = head.upos() == Upos.VERB || head.upos() == Upos.ADJ;
    if (!predicate) {
      return null;
    }
    VerbGroup group = verbs.group(sentence, at);
    Outcome outcome = null;
    if (token.is("nsubj")) {
      boolean passive = group.passive() || token.is("nsubj:pass");
      outcome = told(passive ? Role.SUFFERS : Role.UNDERGOES, sentence, at, group);
      boolean state = outcome == null && head.upos() == Upos.ADJ;
      outcome = state ? adjective(head) : outcome;
    } else if (token.is("obj") || token.is("iobj")) {
      outcome = told(Role.SUFFERS, sentence, at, group);
    }
    return outcome == null ? null : new Read(outcome, head.span());
  }

  /** By the verb alone, or with a word that hangs on it ("ums Leben kommen", "claim lives"). */
  private @Nullable Outcome told(Role role, Sentence sentence, int verb, VerbGroup group) {
    String lemma = lower(group.lemma());
    Outcome alone = get(role, lemma);
    for (int i = 0; i < sentence.size() && alone == null; i++) {
      int head = sentence.token(i).head();
      boolean below = head == verb || head >= 0 && sentence.token(head).head() == verb;
      alone = below ? get(role, lemma + "+" + lower(sentence.token(i).form())) : null;
    }
    return alone;
  }

  /** "killing six", "getötet wurden drei": a verb right before the number's phrase. */
  private @Nullable Read before(Sentence sentence, int first) {
    for (int i = first - 1; i >= Math.max(0, first - 4); i--) {
      Token token = sentence.token(i);
      if (token.upos() == Upos.VERB) {
        Outcome outcome = get(Role.SUFFERS, lower(token.lemma()));
        return outcome == null ? null : new Read(outcome, token.span());
      }
      if (token.upos().isNominal() || token.upos() == Upos.PUNCT || token.upos() == Upos.NUM) {
        return null;
      }
    }
    return null;
  }

  /** "14 dead", "22 weitere wurden verletzt": a participle or adjective behind the phrase. */
  private @Nullable Read behind(Sentence sentence, int first, int last) {
    boolean auxiliary = false;
    for (int i = last + 1; i < Math.min(sentence.size(), last + REACH); i++) {
      Token token = sentence.token(i);
      if (i == last + 1 && token.upos() == Upos.VERB && !isPlaced(sentence, first)) {
        Outcome undergone = told(Role.UNDERGOES, sentence, i, verbs.group(sentence, i));
        if (undergone != null) {
          return new Read(undergone, token.span()); // "mehr als 30 ertranken"
        }
      }
      Outcome outcome = get(Role.PARTICIPLE, lower(token.form()));
      boolean near = auxiliary || i == last + 1 || isAlone(sentence, last, i);
      if (outcome != null && near && (auxiliary || !takesObject(sentence, i))) {
        return new Read(outcome, token.span());
      }
      Outcome state = i == last + 1 || auxiliary ? adjective(token) : null;
      if (state != null && token.upos() != Upos.VERB) {
        return new Read(state, token.span());
      }
      boolean joined = auxiliary && token.upos() == Upos.VERB && precedesAnd(sentence, i);
      if (joined) {
        i++;
      } else if (ends(token)) {
        return null;
      }
      auxiliary |= token.upos() == Upos.AUX;
    }
    return null;
  }

  /** A form that an object follows is no participle: "two soldiers killed a guard". */
  private static boolean takesObject(Sentence sentence, int i) {
    if (i + 1 >= sentence.size()) {
      return false;
    }
    Upos next = sentence.token(i + 1).upos();
    return next.isNominal() || next == Upos.DET || next == Upos.NUM || next == Upos.ADJ;
  }

  private static boolean isAlone(Sentence sentence, int last, int i) {
    for (int k = last + 1; k < i; k++) {
      Upos upos = sentence.token(k).upos();
      if (upos != Upos.ADV && upos != Upos.ADJ && upos != Upos.PART) {
        return false;
      }
    }
    return true;
  }

  /** "was shot and killed". */
  private static boolean precedesAnd(Sentence sentence, int i) {
    return i + 1 < sentence.size() && sentence.token(i + 1).upos() == Upos.CCONJ;
  }

  private static boolean ends(Token token) {
    return token.upos() == Upos.PUNCT
        || token.upos() == Upos.CCONJ
        || token.upos() == Upos.SCONJ
        || token.upos() == Upos.NUM
        || token.upos() == Upos.VERB;
  }

  private @Nullable Outcome get(Role role, String word) {
    return words.getOrDefault(role, Map.of()).get(word);
  }

  private static String lower(String form) {
    return form.toLowerCase(Locale.ROOT);
  }
}
