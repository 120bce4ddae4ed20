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

  /** Nouns for people whose own gender is not that of the person. */
  private static final Set<String> NEUTRAL_NOUNS =
      Set.of("mensch", "person", "kind", "mädchen", "oberhaupt", "staatsoberhaupt", "gast");

  private final boolean german;
  private final Map<Draft, Set<Agreement>> known = new IdentityHashMap<>();

  AgreementReader(String language) {
    this.german = language.equals("de");
  }

  /** What the entity may be as far as the text has told. */
  Set<Agreement> of(Draft draft) {
    Set<Agreement> set = known.get(draft);
    return set != null ? set : draft.kind() == NameKind.PER ? PERSON : thing();
  }

  private Set<Agreement> thing() {
    return german ? THING : EnumSet.of(Agreement.NEUTER, Agreement.PLURAL);
  }

  /** Leaves what both may be; where nothing would be left, the later word is mistaken. */
  void narrow(Draft draft, Set<Agreement> fits) {
    Set<Agreement> both = EnumSet.copyOf(of(draft));
    both.retainAll(fits);
    if (!both.isEmpty()) {
      known.put(draft, both);
    }
  }

  /** Takes in what a mention tells. */
  void read(Passage passage, Hit hit, @Nullable RolePhrase role) {
    Draft draft = hit.draft();
    if (draft == null) {
      return;
    }
    Set<Agreement> told = role != null ? role(passage, role) : name(passage, hit, draft);
    if (told.equals(EnumSet.of(Agreement.PLURAL)) && !known.containsKey(draft)) {
      known.put(draft, told);
    } else {
      narrow(draft, told);
    }
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
    if (draft.kind() == NameKind.LOC && (hit.naming() == null || isTown(hit.naming()))) {
      return EnumSet.of(Agreement.NEUTER);
    }
    boolean article = passage.upos(hit.first() - 1) == Upos.DET;
    if (!article) {
      boolean bare = hit.naming() != null && draft.kind() == NameKind.LOC;
      return bare ? EnumSet.of(Agreement.NEUTER) : EnumSet.allOf(Agreement.class);
    }
    return switch (before) {
      case "das" -> EnumSet.of(Agreement.NEUTER);
      case "die" -> EnumSet.of(Agreement.FEMININE, Agreement.PLURAL);
      case "den" -> EnumSet.of(Agreement.MASCULINE, Agreement.PLURAL);
      case "dem", "des" -> EnumSet.of(Agreement.MASCULINE, Agreement.NEUTER);
      default -> EnumSet.allOf(Agreement.class);
    };
  }

  private static boolean isTown(Naming naming) {
    return naming.kind() == Naming.Kind.CITY || naming.kind() == Naming.Kind.CAPITAL;
  }

  /**
   * What the first name suggests: in Europe most that end in "a" are women's.
   *
   * @return null where it suggests nothing
   */
  static @Nullable Agreement suggested(Draft draft) {
    int blank = draft.name().indexOf(' ');
    String first = blank < 0 ? "" : draft.name().substring(0, blank);
    return first.endsWith("a") ? Agreement.FEMININE : null;
  }
}
