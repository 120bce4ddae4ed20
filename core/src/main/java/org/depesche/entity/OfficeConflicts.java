package org.depesche.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.depesche.model.Span;
import org.depesche.model.Warning;

/**
 * Points out where a text gives somebody an office that another held on the day of publication:
 * either the text looks back, or the names were mixed up, or the knowledge base is wrong.
 */
final class OfficeConflicts {

  static final String CODE = "office-conflict";

  private final Officeholders officeholders;
  private final RoleLexicon titles;
  private final String day;

  /**
   * @param day ISO 8601 day of publication
   */
  OfficeConflicts(Knowledge knowledge, String day) {
    this.officeholders = knowledge.officeholders();
    this.titles = knowledge.roles("en");
    this.day = day;
  }

  /** A warning for each office and person, where the text names both side by side. */
  List<Warning> find(List<Passage> passages) {
    List<Warning> warnings = new ArrayList<>();
    Set<String> said = new LinkedHashSet<>();
    for (Passage passage : passages) {
      for (RolePhrase role : passage.roles()) {
        Hit name = role.plural() ? null : Appositions.nameBeside(passage, role);
        Draft draft = name == null ? null : name.draft();
        String country = role.country();
        if (name != null && draft != null && role.isPerson() && country != null) {
          Officeholders.Term holder = other(role, draft, country);
          if (holder != null && said.add(draft.id() + " " + role.word().role())) {
            warnings.add(warning(passage, role, name, holder));
          }
        }
      }
    }
    return warnings;
  }

  /** Who else held the office; null if nobody is known or this one did too. */
  private Officeholders.@org.jspecify.annotations.Nullable Term other(
      RolePhrase role, Draft draft, String country) {
    Officeholders.Term other = null;
    for (Officeholders.Term term : officeholders.of(country)) {
      RoleWord office = titles.listed(term.office().toLowerCase(Locale.ROOT));
      boolean same = office != null && office.role().equals(role.word().role());
      if (same && !RoleWord.ELITE.equals(role.word().sector()) && term.surelyHoldsOn(day)) {
        if (isCalled(draft, term.name())) {
          return null;
        }
        other = term;
      }
    }
    return other;
  }

  private static boolean isCalled(Draft draft, String name) {
    String surname = NameKey.of(name.substring(name.lastIndexOf(' ') + 1));
    String whole = NameKey.of(name);
    return draft.names().stream()
        .map(NameKey::of)
        .anyMatch(key -> key.endsWith(surname) || whole.startsWith(key));
  }

  private Warning warning(Passage passage, RolePhrase role, Hit name, Officeholders.Term holder) {
    Span span = Span.covering(List.of(role.hit().span(), name.span()));
    String message =
        String.format(
            Locale.ROOT,
            "%s: on %s the knowledge base has %s (%s, %s) in this office",
            passage.text(span).replace('\n', ' '),
            day,
            holder.name(),
            holder.country(),
            holder.source());
    return new Warning(CODE, message, List.of(span));
  }
}
