package org.depesche.entity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How those of whom the text does not say where they belong are tied to where it is set: a police
 * to the place, a minister to who acts in the sentence before, an ambassador to nothing.
 */
enum Attachment {
  /** Act where they are: police, courts, mayors, schools, armed groups. */
  LOCAL(3, 1.5, 1, 1, 2, 0),
  /** Hold an office in, or speak for, a state or a body that the text names. */
  OFFICE(0.5, 3, 1, 0.3, 2, 0),
  /** The same, but travel: where they are says nothing. */
  ENVOY(0, 3, 1, 0.3, 2.5, 0),
  /**
   * Whom the text calls by what they are: "ein 31-jähriger Mann", "ein Kaufmann", "der Verband".
   */
  PRIVATE(2, 2, 1, 1, 2.5, 0.2),
  /**
   * People of whom the text says nothing but their names: hardly another country comes into
   * question.
   */
  STRANGER(2, 2, 0.3, 1, 8, 1),
  /** The same of organisations. */
  FIRM(2, 1, 0.3, 1, 10, 1),
  /** Nothing follows for them: guests, counterparts, troops, media. */
  NONE(0, 0, 0, 0, 1, 0);

  private static final Set<String> GUESTS =
      Set.of(
          "ambassador",
          "envoy",
          "counterpart",
          "embassy",
          "consulate",
          "delegation",
          "security-council");

  private static final Set<String> MEDIA = Set.of("news-agency", "newspaper", "media");

  private static final Set<String> LOCAL_ROLES =
      Set.of("mayor", "governor", "council", "authority");

  private static final Set<String> LOCAL_SECTORS = Set.of("JUD", "COP", "MED", "EDU", "MIL", "REB");

  private static final Set<String> OFFICIAL =
      Set.of("GOV", "LEG", "PTY", "OPP", "SPY", "ELI", "BUS", "LAB");

  /** What those who have no sector of their own belong to is what the text speaks of. */
  private static final Set<String> MEMBERS =
      Set.of("spokesperson", "chief", "representative", "secretary-general", "athlete", "team");

  /** Words for those who are sent elsewhere. */
  private static final Set<String> SENT = Set.of("soldier");

  private static final List<String> TROOPS = List.of("truppe", "truppen", "troop", "troops");

  private final double place;
  private final double subject;
  private final double party;
  private final double here;
  private final double margin;
  private final double least;

  Attachment(double place, double subject, double party, double here, double margin, double least) {
    this.place = place;
    this.subject = subject;
    this.party = party;
    this.here = here;
    this.margin = margin;
    this.least = least;
  }

  /** What a trace weighs for them; bodies of their own kind twice as much. */
  double weight(Trace trace, @Nullable String sector) {
    return (sector != null && sector.equals(trace.sector()) ? 2 : 1) * weight(trace);
  }

  private double weight(Trace trace) {
    return switch (trace.kind()) {
      case PLACE -> place;
      case SUBJECT -> subject;
      case PARTY -> party;
    };
  }

  /** Share of that weight in their own sentence, where others are whom they act upon. */
  double here() {
    return here;
  }

  /** How many times heavier than the next country theirs must be. */
  double margin() {
    return margin;
  }

  /** What their country must weigh at least. */
  double least() {
    return least;
  }

  /** Whether organisations such as the United Nations may be what they belong to. */
  boolean mayBeOfUnion(Draft draft) {
    return draft.roles().stream().anyMatch(role -> UNION_ROLES.contains(role.role()));
  }

  private static final Set<String> UNION_ROLES =
      Set.of("spokesperson", "chief", "representative", "secretary-general", "prosecutor", "judge");

  static Attachment of(Draft draft) {
    List<RoleWord> roles = draft.roles();
    if (roles.isEmpty()) {
      return named(draft);
    }
    for (RoleWord role : roles) {
      if (GUESTS.contains(role.role()) || MEDIA.contains(role.role()) || isSent(role)) {
        return NONE;
      }
    }
    if (roles.stream().anyMatch(role -> role.classes().contains("diplomat"))) {
      return draft.isNameless() ? NONE : ENVOY;
    }
    String sector = draft.sector() == null ? "" : draft.sector();
    if (LOCAL_SECTORS.contains(sector)
        || roles.stream().anyMatch(role -> LOCAL_ROLES.contains(role.role()))) {
      return LOCAL;
    }
    boolean member = roles.stream().anyMatch(role -> MEMBERS.contains(role.role()));
    if (OFFICIAL.contains(sector) || member) {
      return OFFICE;
    }
    return PRIVATE;
  }

  private static Attachment named(Draft draft) {
    return switch (draft.kind()) {
      case PER -> STRANGER;
      case ORG -> body(draft.sector());
      default -> NONE;
    };
  }

  private static Attachment body(@Nullable String sector) {
    if (sector == null || sector.equals("BUS")) {
      return FIRM;
    }
    return LOCAL_SECTORS.contains(sector) ? LOCAL : OFFICIAL.contains(sector) ? OFFICE : NONE;
  }

  /** Whether such a body is mostly named with its town. */
  static boolean isLocal(RoleWord role) {
    String sector = role.sector();
    boolean local = sector != null && (sector.equals("JUD") || sector.equals("COP"));
    return role.kind() == RoleWord.Kind.BODY && (local || LOCAL_ROLES.contains(role.role()));
  }

  private static boolean isSent(RoleWord role) {
    String word = role.word().toLowerCase(java.util.Locale.ROOT);
    return SENT.contains(role.role()) || TROOPS.contains(word);
  }
}
