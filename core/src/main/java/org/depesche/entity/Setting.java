package org.depesche.entity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.depesche.model.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Countries that the text implies. In this order: who belongs to somebody with a country ("Putins
 * Berater", "seine Sprecherin", "Chef der Miliz") has his; a court or a police that is named with
 * its town has the town's; "Bundesregierung" is Germany's where no other federation with that word
 * appears; and where all that is known of a text lies in one country, its courts, parties and named
 * officials are that country's, but no diplomats, governments and armies, who act abroad too.
 * People without an office get no country from where they are.
 */
final class Setting {

  private static final Set<String> UNIONS = Set.of("IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC");

  /** Sectors whose bodies and officials belong to a state, and to that in which they act. */
  private static final Set<String> OF_STATE =
      Set.of("GOV", "JUD", "COP", "LEG", "PTY", "OPP", "MIL", "SPY", "EDU", "LAB", "ELI");

  /** Sectors that act where they are. */
  private static final Set<String> LOCAL = Set.of("JUD", "COP");

  /** Governments and armies act abroad too: without a name nothing follows for them. */
  private static final Set<String> ABROAD = Set.of("GOV", "MIL", "ELI", "SPY");

  private static final Set<String> LOCAL_ROLES = Set.of("mayor", "governor", "council");

  private static final Set<String> OTHER_FEDERATIONS = Set.of("AUT", "CHE");

  private final List<Passage> passages;
  private final Set<String> countries = new LinkedHashSet<>();

  Setting(List<Passage> passages) {
    this.passages = passages;
  }

  void read(boolean german) {
    passages.forEach(Setting::names);
    passages.forEach(this::owners);
    passages.forEach(this::towns);
    gather();
    if (german && countries.stream().noneMatch(OTHER_FEDERATIONS::contains)) {
      passages.forEach(Setting::federal);
      gather();
    }
    passages.forEach(this::owners);
    if (countries.size() == 1) {
      String country = countries.iterator().next();
      passages.forEach(passage -> only(passage, country));
      passages.forEach(this::owners);
    }
  }

  private void gather() {
    countries.clear();
    for (Passage passage : passages) {
      for (Hit hit : passage.hits()) {
        Draft draft = hit.draft();
        String country = draft == null ? null : draft.country();
        if (country != null && !UNIONS.contains(country)) {
          countries.add(country);
        }
      }
    }
  }

  /** "Deutscher Ruderverband": the adjective within the name of a body. */
  private static void names(Passage passage) {
    for (Hit part : passage.hits()) {
      Hit whole = part.kind() == Mention.Kind.ADJECTIVE ? passage.at(part.first()) : null;
      Draft state = part.draft();
      Draft body = whole == null || whole == part ? null : whole.draft();
      if (state != null && body != null && body.country() == null) {
        body.belongsTo(state.country(), null, "adjective in the name");
      }
    }
  }

  // Who belongs to somebody.

  private void owners(Passage passage) {
    for (RolePhrase role : passage.roles()) {
      Draft draft = role.hit().draft();
      if (draft != null && draft.country() == null) {
        Draft owner = owner(passage, role);
        if (owner != null && owner != draft && owner.country() != null) {
          draft.belongsTo(owner.country(), null, "belongs to " + owner.name());
        }
      }
    }
  }

  private static @Nullable Draft owner(Passage passage, RolePhrase role) {
    for (int i = role.hit().first(); i < role.head(); i++) {
      Draft part = draftAt(passage, i);
      if (part != null) {
        return part; // "Hamas-Führer"
      }
    }
    Hit before = passage.at(role.hit().first() - 1);
    if (before != null && before.draft() != null && isGenitive(passage, before)) {
      return before.draft();
    }
    RolePhrase other = role.owner().role();
    if (other != null) {
      return other.hit().draft();
    }
    int next = role.head() + 1;
    boolean linked = LINKS.contains(passage.lower(next));
    Hit behind = passage.at(linked ? next + 1 : next);
    if (behind == null && linked) {
      behind = passage.at(next + 2);
    }
    boolean body = behind != null && behind.kind() != Mention.Kind.PER;
    return linked && body ? Objects.requireNonNull(behind).draft() : null;
  }

  private static final Set<String> LINKS = Set.of("der", "des", "von", "of", "vom");

  /** A possessive pronoun or a name with the ending of a genitive. */
  private static boolean isGenitive(Passage passage, Hit hit) {
    String word = passage.lower(hit.last());
    return hit.kind() == Mention.Kind.PRONOUN || word.endsWith("s") || word.endsWith("’");
  }

  private static @Nullable Draft draftAt(Passage passage, int i) {
    Hit hit = passage.at(i);
    return hit == null ? null : hit.draft();
  }

  // Towns.

  /** "Landgericht Braunschweig", "Polizei in Kassel", "Die Polizei hat in Kassel ...". */
  private void towns(Passage passage) {
    Set<String> here = new LinkedHashSet<>();
    for (Hit hit : passage.hits()) {
      Draft draft = hit.draft();
      String country = draft == null ? null : draft.country();
      if (country != null && hit.kind() == Mention.Kind.LOC) {
        here.add(country);
      }
    }
    if (here.size() != 1) {
      return;
    }
    for (RolePhrase role : passage.roles()) {
      Draft draft = role.hit().draft();
      String sector = draft == null ? null : draft.sector();
      boolean local = sector != null && LOCAL.contains(sector);
      if (draft != null && local && draft.country() == null && draft.isNameless()) {
        draft.belongsTo(here.iterator().next(), null, "the place where it acts");
      }
    }
  }

  // One country.

  private static void federal(Passage passage) {
    for (RolePhrase role : passage.roles()) {
      Draft draft = role.hit().draft();
      boolean federal = role.title().startsWith("Bundes");
      if (draft != null && federal && draft.country() == null) {
        draft.belongsTo("DEU", null, "federal, in German");
      }
    }
  }

  private void only(Passage passage, String country) {
    for (Hit hit : passage.hits()) {
      Draft draft = hit.draft();
      if (draft != null && draft.country() == null && isOfState(draft)) {
        draft.belongsTo(country, null, "the only country of the text");
      }
    }
  }

  private static boolean isOfState(Draft draft) {
    String sector = draft.sector();
    List<RoleWord> roles = draft.roles();
    if (sector == null || roles.isEmpty() || !OF_STATE.contains(sector)) {
      return false;
    }
    boolean abroad = roles.stream().anyMatch(role -> role.classes().contains("diplomat"));
    boolean local = roles.stream().anyMatch(role -> LOCAL_ROLES.contains(role.role()));
    return !abroad && (local || !draft.isNameless() || !ABROAD.contains(sector));
  }
}
