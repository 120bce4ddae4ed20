package org.depesche.entity;

import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.depesche.model.Mention;
import org.depesche.model.NameKind;
import org.depesche.model.Token;
import org.depesche.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Tells gender and number of those whom the text mentions: of persons by the form of their title
 * ("Ministerin"), a word before the name ("Frau") and the pronouns that have referred to them; of
 * everything else by the noun, the article before it, or, in English, by being a thing. What is
 * gathered about an entity narrows down what it may be.
 */
final class AgreementReader {

  private static final Set<Agreement> PERSON =
      Collections.unmodifiableSet(EnumSet.of(Agreement.MASCULINE, Agreement.FEMININE));
  private static final Set<Agreement> THING =
      Collections.unmodifiableSet(
          EnumSet.of(Agreement.MASCULINE, Agreement.FEMININE, Agreement.NEUTER));

  private static final Set<String> MASCULINE =
      Set.of("herr", "herrn", "mr", "mr.", "sir", "lord", "king", "könig", "prinz", "prince");
  private static final Set<String> FEMININE =
      Set.of("frau", "mrs", "mrs.", "ms", "ms.", "miss", "lady", "queen", "königin", "princess");

  private static final Pattern FEMININE_NOUN =
      Pattern.compile(".*(in|innen|frau|mutter|tochter|schwester|witwe|tante)");
  private static final Pattern FEMININE_ENGLISH =
      Pattern.compile(".*(woman|girl|mother|sister|daughter|wife|widow|queen|actress)");
  private static final Pattern MASCULINE_ENGLISH =
      Pattern.compile("(.* |.*s|.*r)?(man|boy|father|brother|son|husband|king)");
  private static final Pattern FEMININE_BODY = Pattern.compile(".*(ung|schaft|ei|tät|ion|heit)");

  /** Names of states that are plural nouns. */
  private static final Pattern PLURAL_LAND =
      Pattern.compile(
          "usa|vae|(.* )?(staaten|emiraten?|niederlanden?|philippinen|malediven|"
              + "seychellen|komoren|bahamas|salomonen|inseln|antillen|azoren|kanaren)");

  /** Nouns for people whose own gender is not that of the person. */
  private static final Set<String> NEUTRAL_NOUNS =
      Set.of("mensch", "person", "kind", "mädchen", "oberhaupt", "staatsoberhaupt", "gast");

  private final boolean german;
  private final Map<Draft, Set<Agreement>> known = new IdentityHashMap<>();

  AgreementReader(String language) {
    this.german = language.equals("de");
  }

  /**
   * What the entity may be as far as the text has told; a first name tells where nothing else does.
   */
  Set<Agreement> of(Draft draft) {
    Set<Agreement> told = told(draft);
    Agreement named = told.equals(PERSON) ? FirstNames.of(draft.name()) : null;
    return named == null ? told : EnumSet.of(named);
  }

  private Set<Agreement> told(Draft draft) {
    Set<Agreement> set = known.get(draft);
    return set != null ? set : draft.kind() == NameKind.PER ? PERSON : thing();
  }

  /**
   * What a pronoun for this mention may be: persons keep their gender, anything else has that of
   * the word last used for it ("die USA", "Washington").
   */
  Set<Agreement> of(Referent referent) {
    Draft draft = referent.draft();
    boolean person = draft.kind() == NameKind.PER && draft.isEntity() && !draft.isNameless();
    boolean silent = referent.fits().size() == Agreement.values().length;
    return person || silent && draft.isEntity() ? of(draft) : referent.fits();
  }

  private Set<Agreement> thing() {
    return german ? THING : EnumSet.of(Agreement.NEUTER, Agreement.PLURAL);
  }

  /** Leaves what both may be; where nothing would be left, the later word is mistaken. */
  void narrow(Draft draft, Set<Agreement> fits) {
    Set<Agreement> both = EnumSet.copyOf(told(draft));
    both.retainAll(fits);
    if (!both.isEmpty()) {
      known.put(draft, both);
    }
  }

  /** Takes in what a mention tells, and returns it. */
  Set<Agreement> read(Passage passage, Hit hit, Draft draft, @Nullable RolePhrase role) {
    Set<Agreement> told = role != null ? role(passage, role) : name(passage, hit, draft);
    if (told.equals(EnumSet.of(Agreement.PLURAL)) && !known.containsKey(draft)) {
      known.put(draft, told);
    } else {
      narrow(draft, told);
    }
    return told;
  }

  /** What a noun for a role says. */
  Set<Agreement> role(Passage passage, RolePhrase role) {
    if (role.plural()) {
      return EnumSet.of(Agreement.PLURAL);
    }
    if (!role.isPerson()) {
      return german ? body(passage, role) : thing();
    }
    String word = passage.lower(role.head());
    if (!german) {
      boolean feminine = FEMININE_ENGLISH.matcher(word).matches();
      boolean masculine = !feminine && MASCULINE_ENGLISH.matcher(word).matches();
      return feminine
          ? EnumSet.of(Agreement.FEMININE)
          : masculine ? EnumSet.of(Agreement.MASCULINE) : PERSON;
    }
    if (NEUTRAL_NOUNS.contains(word)) {
      return THING;
    }
    if (FEMININE_NOUN.matcher(role.title().toLowerCase(Locale.ROOT)).matches()) {
      return EnumSet.of(Agreement.FEMININE);
    }
    return nominalised(role) ? article(passage, role) : EnumSet.of(Agreement.MASCULINE);
  }

  /** "Abgeordnete", "Verdächtiger": the article or the ending tells. */
  private static boolean nominalised(RolePhrase role) {
    String listed = role.word().word();
    return listed.endsWith("te")
        || listed.endsWith("ter")
        || listed.endsWith("ige")
        || listed.endsWith("iger")
        || listed.endsWith("nde")
        || listed.endsWith("nder")
        || listed.endsWith("liche")
        || listed.endsWith("licher");
  }

  private static Set<Agreement> article(Passage passage, RolePhrase role) {
    String before = passage.lower(role.hit().first() - 1);
    String word = passage.lower(role.head());
    return switch (before) {
      case "die", "eine" -> EnumSet.of(Agreement.FEMININE);
      case "der" ->
          passage.token(role.head()).has("Case=Nom") || passage.token(role.head()).is("nsubj")
              ? EnumSet.of(Agreement.MASCULINE)
              : PERSON;
      case "den", "dem", "des", "ein", "einen", "einem", "eines" -> EnumSet.of(Agreement.MASCULINE);
      default -> word.endsWith("er") ? EnumSet.of(Agreement.MASCULINE) : PERSON;
    };
  }

  private static Set<Agreement> body(Passage passage, RolePhrase role) {
    Token token = passage.token(role.head());
    String title = role.title().toLowerCase(Locale.ROOT);
    if (FEMININE_BODY.matcher(title).matches() || token.has("Gender=Fem")) {
      return EnumSet.of(Agreement.FEMININE);
    }
    if (token.has("Gender=Masc")) {
      return EnumSet.of(Agreement.MASCULINE);
    }
    return token.has("Gender=Neut") ? EnumSet.of(Agreement.NEUTER) : THING;
  }

  /**
   * What a noun that is no role may be, by its form and its article; everything where they don't
   * tell.
   *
   * @param person whether it looks like a noun for people
   */
  Set<Agreement> noun(Passage passage, int i, boolean person) {
    Token token = passage.token(i);
    if (token.has("Number=Plur") || isCounted(passage, i)) {
      return EnumSet.of(Agreement.PLURAL);
    }
    if (!german) {
      return person
          ? EnumSet.of(Agreement.MASCULINE, Agreement.FEMININE, Agreement.NEUTER)
          : EnumSet.of(Agreement.NEUTER);
    }
    Agreement gender =
        token.has("Gender=Masc")
            ? Agreement.MASCULINE
            : token.has("Gender=Fem")
                ? Agreement.FEMININE
                : token.has("Gender=Neut") ? Agreement.NEUTER : null;
    if (gender == null) {
      return EnumSet.allOf(Agreement.class);
    }
    boolean one = token.has("Number=Sing") || isSingular(determiner(passage, i), gender, token);
    return one ? EnumSet.of(gender) : EnumSet.of(gender, Agreement.PLURAL);
  }

  private static boolean isSingular(String determiner, Agreement gender, Token token) {
    return switch (determiner) {
      case "das", "dem", "des", "ein", "eine", "einen", "einem", "eines", "einer" -> true;
      case "der" -> gender == Agreement.FEMININE || token.is("nsubj") || token.has("Case=Nom");
      case "den" -> gender == Agreement.MASCULINE && !token.has("Case=Dat");
      case "die" -> gender == Agreement.FEMININE;
      default -> false;
    };
  }

  private static String determiner(Passage passage, int i) {
    int at = i - 1;
    while (at > 0 && (passage.upos(at) == Upos.ADJ || passage.upos(at) == Upos.ADV)) {
      at--;
    }
    return passage.upos(at) == Upos.DET ? passage.lower(at) : "";
  }

  /** "die beiden Anführer", "drei Fahrer". */
  static boolean isCounted(Passage passage, int i) {
    for (int at = i - 1; at >= 0 && i - at <= 3; at--) {
      String word = passage.lower(at);
      boolean number = passage.upos(at) == Upos.NUM && !word.equals("ein") && !word.equals("one");
      if (number || word.startsWith("beide")) {
        return !word.equals("1") && passage.token(at).head() == i;
      }
      if (passage.upos(at) != Upos.ADJ) {
        return false;
      }
    }
    return false;
  }

  private Set<Agreement> name(Passage passage, Hit hit, Draft draft) {
    String before = passage.lower(hit.first() - 1);
    if (draft.kind() == NameKind.PER || hit.kind() == Mention.Kind.PER) {
      String first = passage.lower(hit.first());
      return MASCULINE.contains(before) || MASCULINE.contains(first)
          ? EnumSet.of(Agreement.MASCULINE)
          : FEMININE.contains(before) || FEMININE.contains(first)
              ? EnumSet.of(Agreement.FEMININE)
              : PERSON;
    }
    if (!german) {
      return hit.naming() == null || draft.kind() == NameKind.ORG
          ? thing()
          : EnumSet.of(Agreement.NEUTER);
    }
    boolean article = passage.upos(hit.first() - 1) == Upos.DET;
    if (passage.upos(hit.first() - 1) == Upos.NOUN && isBeside(passage, hit)) {
      return noun(passage, hit.first() - 1, false); // "die Stadt Lissabon"
    }
    if (draft.kind() == NameKind.LOC) {
      return land(hit, article ? before : "", passage.lower(hit.last()));
    }
    if (!article) {
      return EnumSet.allOf(Agreement.class);
    }
    return switch (before) {
      case "das" -> EnumSet.of(Agreement.NEUTER);
      case "die" -> EnumSet.of(Agreement.FEMININE, Agreement.PLURAL);
      case "den" -> EnumSet.of(Agreement.MASCULINE, Agreement.PLURAL);
      case "dem", "des" -> EnumSet.of(Agreement.MASCULINE, Agreement.NEUTER);
      default -> EnumSet.allOf(Agreement.class);
    };
  }

  /**
   * States and towns are neuter, except those with an article: "die Türkei", "der Iran", "die USA".
   */
  private static Set<Agreement> land(Hit hit, String article, String word) {
    if (PLURAL_LAND.matcher(word).matches()) {
      return EnumSet.of(Agreement.PLURAL);
    }
    boolean town = hit.naming() == null || isTown(hit.naming());
    return switch (town ? "" : article) {
      case "die" -> EnumSet.of(Agreement.FEMININE);
      case "der" -> EnumSet.of(Agreement.MASCULINE, Agreement.FEMININE);
      case "dem", "den", "des" ->
          word.endsWith("land") || word.endsWith("lands")
              ? EnumSet.of(Agreement.NEUTER)
              : EnumSet.of(Agreement.MASCULINE, Agreement.NEUTER);
      default -> EnumSet.of(Agreement.NEUTER);
    };
  }

  private static boolean isBeside(Passage passage, Hit hit) {
    int head = passage.sentence().headOf(hit.span());
    Token token = passage.token(head);
    boolean named = token.is("flat") || token.is("appos") || token.is("nmod");
    return named && token.head() == hit.first() - 1 && !token.has("Case=Gen");
  }

  private static boolean isTown(Naming naming) {
    return naming.kind() == Naming.Kind.CITY || naming.kind() == Naming.Kind.CAPITAL;
  }
}
