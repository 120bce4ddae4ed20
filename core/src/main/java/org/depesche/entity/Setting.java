package org.depesche.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.depesche.model.NameKind;
import org.depesche.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Countries that the text implies, for those who have none yet. In this order: what words beside a
 * mention or within a name tell ({@link Belonging}, {@link BodyNames}); "Bundesregierung" is
 * Germany's where no other federation with that word appears; and what the setting suggests ({@link
 * Scene}), by how somebody is tied to it ({@link Attachment}).
 */
final class Setting {

  private static final Set<String> OTHER_FEDERATIONS = Set.of("AUT", "CHE");

  /** Stands for the last union among bodies by sector. */
  private static final String UNION = "union";

  /** Sectors of people who mostly belong to a body that the text has named. */
  private static final Set<String> KIN = Set.of("JUD", "BUS", "LEG", "LAB");

  /** Their workers and customers may be anybody's. */
  private static final Set<String> NO_KIN = Set.of("worker", "client");

  /** How many sentences before. */
  private static final int KIN_WINDOW = 4;

  /** Organisations of states have them, states have not. */
  private static final Set<String> HEADS = Set.of("secretary-general");

  private final List<Passage> passages;
  private final BodyNames names;
  private final Belonging belonging;
  private final boolean german;

  /**
   * Where each entity is mentioned, in text order. Of two whose first mentions begin together the
   * one found first goes first: what is concluded for one counts for the next.
   */
  private final Map<Draft, List<Hit>> mentions = new LinkedHashMap<>();

  private final List<Draft> order = new ArrayList<>();

  private final Set<Draft> plural = Collections.newSetFromMap(new IdentityHashMap<>());

  Setting(Knowledge knowledge, String language, List<Passage> passages) {
    this.passages = passages;
    this.names = new BodyNames(knowledge, language);
    this.belonging = new Belonging();
    this.german = language.equals("de");
    for (Passage passage : passages) {
      for (Hit hit : passage.hits()) {
        Draft draft = hit.draft();
        if (draft != null) {
          mentions.computeIfAbsent(draft, d -> new ArrayList<>()).add(hit);
        }
      }
    }
    for (Passage passage : passages) {
      for (RolePhrase role : passage.roles()) {
        Draft draft = role.hit().draft();
        if (draft != null && role.plural()) {
          plural.add(draft);
        }
      }
    }
    mentions.values().forEach(hits -> hits.sort(Comparator.comparing(Hit::span)));
    mentions.keySet().stream().sorted(Comparator.comparingInt(this::begin)).forEach(order::add);
  }

  private int begin(Draft draft) {
    return first(draft).span().begin();
  }

  private Hit first(Draft draft) {
    return Objects.requireNonNull(mentions.get(draft)).get(0);
  }

  void read() {
    names.read(passages, new Scene(passages).countries());
    belonging.read(passages);
    Scene scene = new Scene(passages);
    if (german && scene.countries().stream().noneMatch(OTHER_FEDERATIONS::contains)) {
      passages.forEach(Setting::federal);
      belonging.owners(passages);
      scene = new Scene(passages);
    }
    Set<Draft> owned = kin();
    scene = new Scene(passages);
    for (Draft draft : order) {
      if (draft.country() == null && !owned.contains(draft)) {
        conclude(draft, scene);
      }
    }
    belonging.owners(passages);
  }

  /**
   * A judge or a manager belongs to the last court or company before, and the head of an
   * organisation to the last one of states.
   *
   * @return who belongs to somebody of no known country
   */
  private Set<Draft> kin() {
    Set<Draft> owned = Collections.newSetFromMap(new IdentityHashMap<>());
    Map<String, Hit> bodies = new HashMap<>();
    for (Passage passage : passages) {
      Map<Hit, RolePhrase> phrases = new IdentityHashMap<>();
      passage.roles().forEach(role -> phrases.put(role.hit(), role));
      List<Hit> hits = new ArrayList<>(passage.hits());
      hits.sort(Comparator.comparing(Hit::span));
      for (Hit hit : hits) {
        Draft draft = hit.draft();
        RolePhrase role = phrases.get(hit);
        if (draft != null && role != null && role.isPerson()) {
          Draft owner = Belonging.owner(passage, role);
          if (owner == null || owner == draft) {
            kin(role, draft, bodies);
          } else if (owner.country() == null) {
            owned.add(draft);
          }
        } else if (draft != null && draft.kind() == NameKind.ORG && draft.country() != null) {
          bodies.put(Scene.UNIONS.contains(draft.country()) ? UNION : sector(draft), hit);
          bodies.put(sector(draft), hit);
        }
      }
    }
    return owned;
  }

  private static void kin(RolePhrase role, Draft draft, Map<String, Hit> bodies) {
    boolean head = HEADS.contains(role.word().role()) && role.country() == null;
    Hit hit = bodies.get(head ? UNION : sector(draft));
    Draft body = hit == null ? null : hit.draft();
    boolean near = hit != null && role.hit().sentence() - hit.sentence() <= KIN_WINDOW;
    if (body == null || !near || !head && !isKin(role.word(), draft)) {
      return;
    }
    String because = "belongs to " + body.name() + ", named before";
    if (head) {
      draft.actsFor(body.country(), body.sector(), because);
    } else {
      draft.belongsTo(body.country(), null, because);
    }
  }

  private static boolean isKin(RoleWord role, Draft draft) {
    return KIN.contains(sector(draft)) && !NO_KIN.contains(role.role());
  }

  private static String sector(Draft draft) {
    return draft.sector() == null ? "" : draft.sector();
  }

  private static void federal(Passage passage) {
    for (RolePhrase role : passage.roles()) {
      Draft draft = role.hit().draft();
      boolean federal = role.title().startsWith("Bundes");
      if (draft != null && federal && draft.country() == null) {
        draft.belongsTo("DEU", null, "federal, in German");
      }
    }
  }

  private void conclude(Draft draft, Scene scene) {
    Attachment attachment = Attachment.of(draft);
    Hit first = first(draft);
    boolean office = attachment == Attachment.OFFICE || attachment == Attachment.ENVOY;
    if (attachment == Attachment.NONE
        || first.naming() != null // known, and of no country
        || office && isMet(draft, first)
        || travels(attachment, draft, first)) {
      return;
    }
    Scene.@Nullable Conclusion found = scene.conclude(first.sentence(), attachment, draft);
    if (found != null && (found.only() || !isGroup(draft))) {
      draft.belongsTo(found.country(), null, found.rule());
      if (office || attachment == Attachment.LOCAL) {
        Objects.requireNonNull(mentions.get(draft))
            .forEach(hit -> scene.add(passages.get(hit.sentence()), hit));
      }
    }
  }

  /** "Beamte", "die beiden Anführer": such words may mean others each time. */
  private boolean isGroup(Draft draft) {
    return draft.isNameless() && draft.kind() == NameKind.PER && plural.contains(draft);
  }

  /** "Meier ist in Oslo eingetroffen": who travels is from elsewhere. */
  private boolean travels(Attachment attachment, Draft draft, Hit hit) {
    boolean person = attachment == Attachment.STRANGER && draft.kind() == NameKind.PER;
    return person && Scene.travels(passages.get(hit.sentence()), hit);
  }

  /** "Er traf den Außenminister": whom somebody meets is mostly of another country. */
  private boolean isMet(Draft draft, Hit hit) {
    Passage passage = passages.get(hit.sentence());
    Token token = passage.token(Referent.of(passage, hit, draft, false).head());
    boolean object = token.is("obj") || token.is("iobj") || token.is("obl");
    return object && draft.kind() == NameKind.PER && Knowledge.GOVERNMENT.equals(draft.sector());
  }
}
