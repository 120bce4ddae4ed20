package org.depesche.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.depesche.model.NameKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a role phrase refers to: the name beside it, else somebody of whom the document says
 * that role elsewhere, else somebody without a name.
 *
 * <p>Bodies come first, since the country of "the spokesman of the ministry" is known once it is
 * known which ministry that is.
 */
final class RoleResolver {

  /** Words for people of whom several may appear: each phrase is somebody else. */
  private static final Set<String> PEOPLE = Set.of("human", "relative", "counterpart", "client");

  /** A role that somebody was said to have. */
  private record Held(RolePhrase phrase, Draft draft, String owner, int offset) {}

  private static final Set<String> WOMEN =
      Set.of("woman", "girl", "mother", "sister", "daughter", "wife", "widow", "queen");

  private final Knowledge knowledge;
  private final String language;
  private final String documentTag;
  private final Map<String, Draft> drafts;

  private final Map<String, List<Held>> held = new HashMap<>();

  /** States whose groups of a role have been named. */
  private final Map<String, Set<String>> groups = new HashMap<>();

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
    resolve(passages, false);
    resolve(passages, true);
  }

  private void resolve(List<Passage> passages, boolean persons) {
    record Nameless(Passage passage, RolePhrase role) {}
    List<Nameless> nameless = new ArrayList<>();
    for (Passage passage : passages) {
      if (!persons) {
        passage.hits().forEach(this::listed);
      }
      for (RolePhrase role : passage.roles()) {
        if (role.isPerson() == persons) {
          Hit name = Appositions.nameBeside(passage, role);
          Draft draft = name == null ? null : name.draft();
          if (draft == null) {
            nameless.add(new Nameless(passage, role));
          } else {
            named(passage, role, draft);
          }
        }
      }
    }
    for (Nameless each : nameless) {
      refer(each.passage(), each.role());
    }
  }

  private void named(Passage passage, RolePhrase role, Draft draft) {
    String country = country(role);
    if (country != null && Scene.UNIONS.contains(country)) {
      draft.actsFor(country, sector(role), role.because()); // "NATO-Generalsekretär Stoltenberg"
    } else if (RoleWord.ELITE.equals(role.word().sector())) {
      draft.actsFor(draft.country() != null ? draft.country() : country, RoleWord.ELITE, "former");
    } else {
      draft.belongsTo(country, sector(role), role.because());
    }
    if (role.isPerson() && !role.word().isGeneric()) {
      draft.holds(role.word(), role.title());
    }
    role.hit().refersTo(draft, "role beside the name");
    hold(role, draft, owner(passage, role));
  }

  /** What "the court" may mean later on. Its owner is in the name: no other owner is the same. */
  private void listed(Hit hit) {
    RolePhrase role = ListedBody.phrase(hit, knowledge.roles(language));
    if (role != null) {
      Draft draft = Objects.requireNonNull(hit.draft());
      hold(role, draft, draft.id());
    }
  }

  private void hold(RolePhrase role, Draft draft, String owner) {
    Held entry = new Held(role, draft, owner, role.hit().span().begin());
    for (String type : role.word().classes()) {
      held.computeIfAbsent(type, t -> new ArrayList<>()).add(entry);
    }
  }

  /**
   * What the role belongs to as the text has it, in lower case: "fed" in "chairman of the Fed".
   * Empty where nothing stands behind it, or a country is known.
   */
  private static String owner(Passage passage, RolePhrase role) {
    if (country(role) != null) {
      return "";
    }
    int complement = role.complement(passage);
    return complement < 0 ? "" : passage.lower(complement);
  }

  /** Of the role itself, else of the body that it belongs to. */
  private static @Nullable String country(RolePhrase role) {
    RolePhrase owner = role.owner().role();
    Draft draft = owner == null ? null : owner.hit().draft();
    return role.country() != null || draft == null ? role.country() : draft.country();
  }

  private static @Nullable String sector(RolePhrase role) {
    RolePhrase owner = role.owner().role();
    Draft draft = owner == null ? null : owner.hit().draft();
    return role.sector() != null || draft == null ? role.sector() : draft.sector();
  }

  // Roles without a name.

  private void refer(Passage passage, RolePhrase role) {
    String government = government(role);
    if (government != null) {
      Thing state = knowledge.thing(government);
      Draft draft =
          drafts.computeIfAbsent(
              government, id -> Draft.of(state, language, "knowledge: " + state.source()));
      role.hit().refersTo(draft, "government; " + role.because());
      return;
    }
    boolean open = !role.plural() && !role.isAnother(passage) && !role.isPartOfNoun(passage);
    Held antecedent = open ? antecedent(passage, role) : null;
    if (antecedent != null) {
      boolean before = antecedent.offset() < role.hit().span().begin();
      String place = before ? "before" : "after";
      role.hit().refersTo(antecedent.draft(), "role said of this one " + place);
      String owner = owner(passage, role);
      hold(role, antecedent.draft(), owner.isEmpty() ? antecedent.owner() : owner);
      return;
    }
    boolean anaphoric =
        open && role.article() == RolePhrase.Article.DEFINITE && role.word().isGeneric();
    if (role.plural() || !anaphoric) {
      alone(passage, role);
    }
  }

  /** Makes somebody without a name of the phrase. */
  void alone(Passage passage, RolePhrase role) {
    Draft group = role.plural() ? group(role) : null;
    Draft draft = group != null ? group : drafts.computeIfAbsent(id(role), id -> create(id, role));
    draft.addName(passage.text(role.hit().span()));
    String because = role.because().isEmpty() ? role.hit().rule() : role.because();
    role.hit().refersTo(draft, group != null ? "the only group of that kind before" : because);
    if (!role.plural()) {
      hold(role, draft, owner(passage, role));
    }
  }

  /**
   * "Die Soldaten" are those of the only state whose soldiers the text has named before; null if
   * they are others.
   */
  private @Nullable Draft group(RolePhrase role) {
    String country = country(role);
    Set<String> states = groups.computeIfAbsent(role.word().role(), r -> new TreeSet<>());
    if (country != null) {
      states.add(country);
      return null;
    }
    boolean known = role.article() == RolePhrase.Article.DEFINITE && states.size() == 1;
    return known ? drafts.get(id(role, states.iterator().next())) : null;
  }

  /** "die russische Regierung" is the state acting. */
  private static @Nullable String government(RolePhrase role) {
    String country = role.country();
    boolean state = country != null && !Scene.UNIONS.contains(country);
    return state && role.word().role().equals("government") ? "country:" + country : null;
  }

  /** The latest one before, else the first one after, who holds the role or a narrower one. */
  private @Nullable Held antecedent(Passage passage, RolePhrase role) {
    boolean known =
        role.article() == RolePhrase.Article.DEFINITE
            || role.article() == RolePhrase.Article.NONE && country(role) != null;
    if (!known) {
      return null;
    }
    int at = role.hit().span().begin();
    String owner = owner(passage, role);
    Held before = null;
    Held after = null;
    for (Held other : candidates(role)) {
      boolean same = isSame(role, other) && !isAnotherBody(passage, role, other);
      if (!same || !isOwned(role, owner, other)) {
        continue;
      }
      boolean inSentence = other.phrase().hit().sentence() == role.hit().sentence();
      if (inSentence && other.offset() > at) {
        continue; // "Der Präsident traf Präsident Meier" is two presidents
      }
      if (other.offset() < at) {
        before = before == null || isBetter(role, other, before) ? other : before;
      } else if (country(role) != null && role.word().role().equals(other.phrase().word().role())) {
        after = after == null || other.offset() < after.offset() ? other : after;
      }
    }
    return before != null ? before : after;
  }

  /** Those with one of the classes; the latest hundred are enough, and keep the time in bounds. */
  private List<Held> candidates(RolePhrase role) {
    List<Held> all = new ArrayList<>();
    for (String type : role.word().classes()) {
      List<Held> list = held.getOrDefault(type, List.of());
      all.addAll(list.subList(Math.max(0, list.size() - 100), list.size()));
    }
    return all;
  }

  private static boolean isBetter(RolePhrase role, Held one, Held other) {
    boolean oneTitle = one.phrase().title().equals(role.title());
    boolean otherTitle = other.phrase().title().equals(role.title());
    return oneTitle == otherTitle ? one.offset() > other.offset() : oneTitle;
  }

  /** "The chairman of the Fed" is nobody who chairs something else. */
  private static boolean isOwned(RolePhrase role, String owner, Held other) {
    boolean open = other.owner().isEmpty() && role.title().equals(other.phrase().title());
    return owner.isEmpty() || open || owner.equals(other.owner());
  }

  /** "The ministry in Kyiv", "the regional ministry" is not the listed one of another state. */
  private static boolean isAnotherBody(Passage passage, RolePhrase role, Held other) {
    if (!ListedBody.is(other.phrase().hit())) {
      return false;
    }
    Hit place = Belonging.at(passage, role.hit());
    Draft where = place == null ? null : place.draft();
    boolean bare = passage.text(role.hit().span()).startsWith(role.title());
    return !bare || where != null && !Objects.equals(where.country(), other.draft().country());
  }

  private boolean isSame(RolePhrase role, Held other) {
    String country = country(role);
    String theirs = other.draft().country();
    boolean sameCountry = country != null && country.equals(theirs);
    boolean silent = theirs == null && !other.draft().isNameless();
    boolean place = country == null || silent || sameCountry;
    if (role.word().kind() != other.phrase().word().kind()
        || !place
        || isFeminine(role) != isFeminine(other.phrase())) {
      return false;
    }
    boolean former = RoleWord.ELITE.equals(role.word().sector());
    if (former && !RoleWord.ELITE.equals(other.phrase().word().sector())) {
      return false;
    }
    boolean sameTitle =
        role.title().equals(other.phrase().title())
            && role.word().role().equals(other.phrase().word().role());
    boolean narrower = other.phrase().word().classes().contains(role.word().role());
    boolean wider =
        sameCountry
            && other.draft().isNameless()
            && role.word().classes().contains(other.phrase().word().role());
    boolean vague = country == null && role.word().sector() == null;
    return sameTitle || narrower && !vague || wider;
  }

  private boolean isFeminine(RolePhrase role) {
    String title = role.title().toLowerCase(Locale.ROOT);
    return role.isPerson()
        && (language.equals("de") ? title.endsWith("in") : WOMEN.contains(title));
  }

  /**
   * With a country the id is the same in every document: {@code role:RUS/ambassador}; without one
   * it holds for this document only, and for people in general for this place in it.
   */
  private String id(RolePhrase role) {
    String country = country(role);
    if (country != null) {
      return id(role, country);
    }
    String prefix = role.isPerson() ? "role:" : "org:";
    String name = role.word().role();
    boolean another = PEOPLE.contains(name) && !role.plural();
    String number = another ? "." + role.hit().span().begin() : "";
    return prefix + name + "@" + documentTag + number;
  }

  private static String id(RolePhrase role, String country) {
    return (role.isPerson() ? "role:" : "org:") + country + "/" + role.word().role();
  }

  private static Draft create(String id, RolePhrase role) {
    NameKind kind = role.isPerson() ? NameKind.PER : NameKind.ORG;
    Draft draft = new Draft(id, role.title(), kind, role.hit().rule()).nameless();
    draft.belongsTo(country(role), sector(role), role.because());
    draft.holds(role.word(), role.title());
    return draft;
  }
}
