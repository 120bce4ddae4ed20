package org.depesche.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.depesche.language.VerbGroup;
import org.depesche.language.Verbs;
import org.depesche.model.Sentence;
import org.depesche.model.Token;
import org.depesche.model.Upos;

/** Finds the words that stand in a slot of a predicate, over the dependency tree. */
final class Arguments {

  private static final Set<String> PASSIVE_AGENT = Set.of("von", "durch", "by");

  /** Adpositions of a goal, which belongs to the verb wherever the parser hangs it. */
  private static final Set<String> GOALS = Set.of("nach", "to", "gegen", "against");

  private static final Set<String> GENITIVE_ADPOSITION = Set.of("von", "of", "'s");

  private final Sentence sentence;

  private final Predicate<String> carries;

  /**
   * @param carries whether a verb of that lemma only carries the noun that it governs
   */
  Arguments(Sentence sentence, Predicate<String> carries) {
    this.sentence = sentence;
    this.carries = carries;
  }

  /** Head words in the slot, those coordinated with them included; empty if none. */
  List<Integer> at(Slot slot, int predicate, VerbGroup group) {
    List<Integer> heads = List.of(predicate);
    for (String place : slot.path()) {
      Set<Integer> next = new LinkedHashSet<>();
      for (int head : heads) {
        for (int found : step(place, head, group)) {
          next.add(found);
        }
      }
      heads = withConjuncts(next);
    }
    return heads;
  }

  private int[] step(String place, int head, VerbGroup group) {
    return switch (place) {
      case Slot.SUBJECT -> group.passive() && group.verb() == head ? agents(head) : subjects(head);
      case Slot.OBJECT -> group.passive() && group.verb() == head ? subjects(head) : objects(head);
      case Slot.DATIVE -> datives(head);
      case Slot.GENITIVE -> genitives(head);
      case Slot.ADJECTIVE -> sentence.dependents(head, "amod").toArray();
      case Slot.COMPOUND -> new int[] {head};
      case Slot.GOVERNOR -> governors(head, group);
      default -> withAdposition(head, place);
    };
  }

  /** Subject of the verb; a coordinated, infinitive or relative clause borrows one from above. */
  int[] subjects(int verb) {
    int at = verb;
    for (int step = 0; step < sentence.size() && at >= 0; step++) {
      int[] own = sentence.dependents(at, "nsubj").filter(i -> !isRelative(i)).limit(1).toArray();
      if (own.length > 0 && !isInfinitive(at)) {
        return own;
      }
      Token token = sentence.token(at);
      boolean relativeSubject = sentence.dependents(at, "nsubj").anyMatch(this::isRelative);
      if (token.is("acl") && (relativeSubject || !token.has("VerbForm=Fin"))) {
        return new int[] {token.head()};
      }
      if (token.is("xcomp") || (token.is("ccomp") && isInfinitive(at))) {
        int[] controller = controllers(token.head());
        if (controller.length > 0) {
          return controller;
        }
      } else if (!token.is("conj") && !(token.is("advcl") && isInfinitive(at))) {
        return new int[0];
      }
      at = token.head();
    }
    return new int[0];
  }

  /** An infinitive with "zu" or "to" has no subject of its own, whatever the parser says. */
  private boolean isInfinitive(int verb) {
    return sentence.dependents(verb, "mark").anyMatch(i -> sentence.token(i).upos() == Upos.PART);
  }

  /** "warf X vor, ... zu liefern": who is told or accused does the deed of the infinitive. */
  private int[] controllers(int verb) {
    if (verb < 0) {
      return new int[0];
    }
    int[] told = datives(verb);
    return told.length > 0
        ? told
        : sentence
            .dependents(verb, "obj")
            .filter(i -> sentence.token(i).upos().isNominal() && !isReflexive(i))
            .toArray();
  }

  private boolean isRelative(int index) {
    return Verbs.isRelative(sentence.token(index));
  }

  private int[] agents(int verb) {
    return sentence
        .dependents(verb)
        .filter(i -> sentence.token(i).is("obl") && hasCase(i, PASSIVE_AGENT))
        .toArray();
  }

  private int[] objects(int verb) {
    int[] own =
        sentence.dependents(verb, "obj").filter(i -> !isReflexive(i) && !isRelative(i)).toArray();
    if (own.length > 0) {
      return own;
    }
    Token token = sentence.token(verb);
    if (isInfinitive(verb)) {
      return sentence.dependents(verb, "nsubj").toArray();
    }
    if (!token.is("acl") && surplusSubjects(verb).length > 0) {
      return surplusSubjects(verb);
    }
    boolean relativeObject = sentence.dependents(verb, "obj").anyMatch(this::isRelative);
    return token.is("acl") && token.head() >= 0 && (relativeObject || token.has("VerbForm=Part"))
        ? new int[] {token.head()}
        : own;
  }

  private boolean isReflexive(int index) {
    Token token = sentence.token(index);
    return token.has("Reflex=Yes")
        || token.lemma().equals("sich")
        || token.form().equals("einander");
  }

  private int[] datives(int verb) {
    int[] indirect = sentence.dependents(verb, "iobj").toArray();
    if (indirect.length > 0) {
      return indirect;
    }
    int[] bare =
        sentence
            .dependents(verb, "obl")
            .filter(i -> sentence.dependents(i, "case").findAny().isEmpty())
            .filter(i -> sentence.token(i).upos().isNominal())
            .toArray();
    return bare.length > 0 ? bare : surplusSubjects(verb);
  }

  /** A verb has one subject: names without case ending mislead the parser to take a second. */
  private int[] surplusSubjects(int verb) {
    return sentence.dependents(verb, "nsubj").skip(1).toArray();
  }

  /** Words that the parser holds for parts of the name at {@code head}, and those below them. */
  List<Integer> nameParts(int head) {
    return sentence
        .dependents(head)
        .filter(i -> i > head)
        .filter(i -> sentence.token(i).is("flat") || sentence.token(i).is("appos"))
        .boxed()
        .flatMap(i -> Stream.concat(Stream.of(i), nameParts(i).stream()))
        .toList();
  }

  private int[] genitives(int noun) {
    return sentence
        .dependents(noun)
        .filter(i -> {
          Token token = sentence.token(i);
          boolean bare = sentence.dependents(i, "case").findAny().isEmpty();
          return token.relation().equals("nmod:poss")
              || token.relation().equals("det:poss")
              || (token.is("nmod") && (bare || hasCase(i, GENITIVE_ADPOSITION)))
              || (token.is("det") && token.has("Poss=Yes"))
              || (token.is("compound") && token.upos() == Upos.PROPN && i < noun);
        })
        .toArray();
  }

  /** "führte Gespräche": the subject of a verb that only carries the noun. */
  private int[] governors(int noun, VerbGroup group) {
    int verb = group.verb();
    boolean carried =
        verb >= 0
            && verb != noun
            && sentence.token(noun).head() == verb
            && carries.test(group.lemma())
            && !sentence.token(noun).is("nsubj");
    return carried ? subjects(verb) : new int[0];
  }

  private int[] withAdposition(int head, String adposition) {
    Set<String> wanted = Set.of(adposition);
    int[] own =
        sentence
            .dependents(head)
            .filter(i -> isNounPhrase(sentence.token(i)) && hasCase(i, wanted))
            .toArray();
    boolean verb = sentence.token(head).upos() == Upos.VERB;
    return own.length > 0 || !verb || !GOALS.contains(adposition)
        ? own
        : goals(head, wanted).limit(1).toArray();
  }

  /**
   * "reiste zum Jahrestag des Kriegsendes nach Wien": a goal that the parser hung on a noun
   * between.
   */
  private IntStream goals(int head, Set<String> wanted) {
    return sentence
        .dependents(head)
        .filter(i -> isNounPhrase(sentence.token(i)))
        .flatMap(i ->
            hasCase(i, wanted) && sentence.token(i).upos() == Upos.PROPN
                ? IntStream.of(i)
                : goals(i, wanted));
  }

  private static boolean isNounPhrase(Token token) {
    return token.is("obl") || token.is("nmod") || token.is("obj");
  }

  private boolean hasCase(int noun, Set<String> adpositions) {
    return sentence
        .dependents(noun, "case")
        .mapToObj(sentence::token)
        .anyMatch(t ->
            adpositions.contains(t.lemma().toLowerCase(Locale.ROOT))
                || adpositions.contains(t.form().toLowerCase(Locale.ROOT)));
  }

  private List<Integer> withConjuncts(Set<Integer> heads) {
    Set<Integer> all = new LinkedHashSet<>();
    for (int head : heads) {
      addWithConjuncts(head, all);
    }
    return new ArrayList<>(all);
  }

  private void addWithConjuncts(int head, Set<Integer> all) {
    if (all.add(head)) {
      sentence
          .dependents(head, "conj")
          .filter(i -> sentence.token(i).upos() != Upos.VERB)
          .forEach(i -> addWithConjuncts(i, all));
    }
  }
}
