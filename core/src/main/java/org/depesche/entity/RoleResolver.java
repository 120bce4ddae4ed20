package org.depesche.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.depesche.model.Mention;
import org.depesche.model.NameKind;
import org.depesche.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a role phrase refers to: the name beside it, else somebody of whom the document has
 * said that role before, else somebody without a name.
 */
final class RoleResolver {

  /** A role that somebody was said to have. */
  private record Held(RolePhrase phrase, Draft draft, int offset) {}

  private final Knowledge knowledge;
  private final String language;
  private final String documentTag;
  private final Map<String, Draft> drafts;
  private final List<Held> held = new ArrayList<>();
  private final Map<RolePhrase, Draft> named = new HashMap<>();

  /**
   * @param documentTag tells nameless persons of one document from those of others
   * @param drafts the entities of the document by id; new ones are put in
   */
  RoleResolver(
      Knowledge knowledge, String language, String documentTag, Map<String, Draft> drafts) {
    this.knowledge = knowledge;
    this.language = language;
    this.documentTag = documentTag;
    this.drafts = drafts;
  }

  void resolve(List<Passage> passages) {
    passages.forEach(this::attach);
    for (Passage passage : passages) {
      for (RolePhrase role : passage.roles()) {
        Draft name = named.get(role);
        if (name == null) {
          refer(passage, role);
        }
      }
    }
  }

  // Names beside roles.

  private void attach(Passage passage) {
    for (RolePhrase role : passage.roles()) {
      Hit name = following(passage, role);
      if (name == null) {
        name = preceding(passage, role);
      }
      if (name != null && name.draft() != null) {
        Draft draft = Objects.requireNonNull(name.draft());
        draft.belongsTo(role.country(), role.sector(), role.because());
        if (role.word().kind() == RoleWord.Kind.PERSON) {
          draft.holds(role.word(), role.title());
        }
        role.hit().refersTo(draft, "role beside the name");
        named.put(role, draft);
        held.add(new Held(role, draft, role.hit().span().begin()));
      }
    }
  }

  /** "Kremlsprecher Peskow", "der Sprecher des Ministeriums, Koo Byoung-sam, sagte". */
  private static @Nullable Hit following(Passage passage, RolePhrase role) {
    int next = role.end() + 1;
    if (isQuote(passage.word(next))) {
      next++;
    }
    Hit hit = passage.at(next);
    if (hit != null && fits(role, hit)) {
      return role.end() == role.head() || role.plural() ? hit : nameAfterOwner(passage, role, hit);
    }
    if (role.word().kind() != RoleWord.Kind.PERSON || !passage.word(role.end() + 1).equals(",")) {
      return null;
    }
    Hit apposed = passage.at(role.end() + 2);
    return apposed != null && fits(role, apposed) && isClosed(passage, apposed.last() + 1)
        ? apposed
        : null;
  }

  /** "der Präsident der Ukraine Wolodymyr Selenskyj": nothing stands between owner and name. */
  private static @Nullable Hit nameAfterOwner(Passage passage, RolePhrase role, Hit hit) {
    return hit.first() == role.end() + 1 ? hit : null;
  }

  /** "Dmitri Peskow, Sprecher des Kreml,": the role stands between commas behind the name. */
  private @Nullable Hit preceding(Passage passage, RolePhrase role) {
    int before = role.hit().first() - 1;
    while (before > 0 && (passage.upos(before) == Upos.DET || isGenitiveName(passage, before))) {
      before--;
    }
    if (role.word().kind() != RoleWord.Kind.PERSON
        || role.plural()
        || !passage.word(before).equals(",")
        || !isClosed(passage, role.end() + 1)) {
      return null;
    }
    Hit hit = passage.at(before - 1);
    return hit != null && fits(role, hit) ? hit : null;
  }

  private static boolean isGenitiveName(Passage passage, int i) {
    Hit hit = passage.at(i);
    return hit != null && hit.naming() != null || passage.lower(i).matches("['’]s?");
  }

  private static boolean fits(RolePhrase role, Hit hit) {
    return switch (role.word().kind()) {
      case PERSON -> hit.kind() == Mention.Kind.PER;
      case AGENCY -> hit.kind() == Mention.Kind.ORG || hit.kind() == Mention.Kind.OTH;
      case BODY -> hit.kind() == Mention.Kind.ORG && hit.naming() == null;
    };
  }

  private static boolean isQuote(String word) {
    return word.equals("\"") || word.equals("„") || word.equals("»") || word.equals("'");
  }

  private static boolean isClosed(Passage passage, int i) {
    return i >= passage.size() || passage.word(i).matches("[,.;:!?)\\-–—\"]");
  }

  // Roles without a name.

  private void refer(Passage passage, RolePhrase role) {
    String government = government(role);
    if (government != null) {
      Thing state = knowledge.thing(government);
      role.hit()
          .refersTo(
              drafts.computeIfAbsent(
                  government, id -> Draft.of(state, language, "knowledge: " + state.source())),
              "government; " + role.because());
      return;
    }
    Draft antecedent = role.plural() || role.indefinite() ? null : antecedent(role);
    if (antecedent != null) {
      role.hit().refersTo(antecedent, "role said of this one before");
      held.add(new Held(role, antecedent, role.hit().span().begin()));
      return;
    }
    Draft draft = drafts.computeIfAbsent(id(role), id -> create(id, role));
    draft.addName(passage.text(role.hit().span()));
    role.hit().refersTo(draft, role.because().isEmpty() ? "role" : "role; " + role.because());
    if (!role.plural()) {
      held.add(new Held(role, draft, role.hit().span().begin()));
    }
  }

  /** "die russische Regierung" is the state acting. */
  private static @Nullable String government(RolePhrase role) {
    String country = role.country();
    return role.word().role().equals("government")
            && country != null
            && country.length() == 3
            && !PLOVER_GROUPS.contains(country)
        ? "country:" + country
        : null;
  }

  private static final java.util.Set<String> PLOVER_GROUPS =
      java.util.Set.of("IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC");

  /** The latest one before, else the first one after, who holds the role or a narrower one. */
  private @Nullable Draft antecedent(RolePhrase role) {
    int at = role.hit().span().begin();
    Held before = null;
    Held after = null;
    for (Held other : held) {
      if (!isSame(role, other)) {
        continue;
      }
      if (other.offset() < at) {
        before = before == null || other.offset() > before.offset() ? other : before;
      } else if (role.country() != null
          && role.word().role().equals(other.phrase().word().role())) {
        after = after == null || other.offset() < after.offset() ? other : after;
      }
    }
    Held found = before != null ? before : after;
    return found == null ? null : found.draft();
  }

  private static boolean isSame(RolePhrase role, Held other) {
    boolean kind = role.word().kind() == other.phrase().word().kind();
    String country = role.country();
    String otherCountry =
        other.draft().country() != null ? other.draft().country() : other.phrase().country();
    boolean place = country == null || otherCountry == null || country.equals(otherCountry);
    boolean sameTitle = role.title().equals(other.phrase().title());
    boolean wider = other.phrase().word().classes().contains(role.word().role());
    return kind && place && (sameTitle || wider && !isVague(role));
  }

  /** A bare "Sprecher" or "Chef" is anybody's. */
  private static boolean isVague(RolePhrase role) {
    return role.country() == null && role.word().sector() == null;
  }

  /**
   * With a country the id is the same in every document: {@code role:RUS/ambassador}; without one
   * it holds for this document only.
   */
  private String id(RolePhrase role) {
    String prefix = role.word().kind() == RoleWord.Kind.PERSON ? "role:" : "org:";
    String name = role.word().role();
    return role.country() != null
        ? prefix + role.country() + "/" + name
        : prefix + name + "@" + documentTag;
  }

  private static Draft create(String id, RolePhrase role) {
    NameKind kind = role.word().kind() == RoleWord.Kind.PERSON ? NameKind.PER : NameKind.ORG;
    Draft draft = new Draft(id, role.title(), kind, "role");
    draft.belongsTo(role.country(), role.sector(), role.because());
    draft.holds(role.word(), role.title());
    return draft;
  }
}
