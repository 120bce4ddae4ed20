package org.depesche.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.depesche.model.Mention;

/**
 * Refers names of organisations that nothing else knows to parties, armed groups, firms and others
 * that are known. The recogniser must have seen an organisation, or a capitalised acronym must open
 * a compound ("SPD-Politiker"): many a party is called like a common word.
 *
 * <p>Names of several words go first; what they find tells which of its namesakes an acronym means.
 * An acronym that the text itself explains is never looked up.
 */
final class OrganisationFinder {

  /** Who a text is about that names no state. */
  private static final Map<String, String> HOME = Map.of("de", "DEU");

  private final String language;
  private final Map<String, Draft> drafts;
  private final Set<String> found = new HashSet<>();
  private final Set<String> explained = new HashSet<>();

  OrganisationFinder(String language, Map<String, Draft> drafts) {
    this.language = language;
    this.drafts = drafts;
  }

  void find(List<Passage> passages) {
    Organisations.Context context =
        new Organisations.Context(countries(passages), found, HOME.get(language));
    passages.forEach(this::explanations);
    passages.forEach(passage -> names(passage, context, true));
    passages.forEach(passage -> names(passage, context, false));
    passages.forEach(passage -> compounds(passage, context));
  }

  /** Those whose states, adjectives, towns or officials the text has named. */
  private static Set<String> countries(List<Passage> passages) {
    Set<String> countries = new TreeSet<>();
    for (Passage passage : passages) {
      for (Hit hit : passage.hits()) {
        Draft draft = hit.draft();
        String country = draft == null ? null : draft.country();
        if (country != null) {
          countries.add(country);
        }
      }
    }
    return countries;
  }

  /** "Reporter ohne Grenzen (RSF)" is nobody else's acronym in this text. */
  private void explanations(Passage passage) {
    for (Hit hit : passage.hits()) {
      String acronym = OrganisationJoiner.acronymOf(passage, hit);
      if (acronym != null) {
        explained.add(acronym);
      }
    }
  }

  private void names(Passage passage, Organisations.Context context, boolean several) {
    for (Hit hit : passage.hits()) {
      boolean unknown = hit.draft() == null && hit.naming() == null;
      if (unknown && hit.kind() == Mention.Kind.ORG && several == hit.last() > hit.first()) {
        String name = passage.text(hit.span());
        Organisation organisation =
            explained.contains(name) ? null : Organisations.meant(name, context);
        if (organisation != null) {
          refer(hit, name, organisation);
          found.add(organisation.id());
        }
      }
    }
  }

  private void compounds(Passage passage, Organisations.Context context) {
    List<Hit> added = new ArrayList<>();
    for (int i = 0; i < passage.size(); i++) {
      String word = passage.word(i);
      if (passage.at(i) == null
          && passage.isHyphenated(i)
          && OrganisationJoiner.isAcronym(word)
          && !explained.contains(word)) {
        Organisation organisation = Organisations.meant(word, context);
        if (organisation != null) {
          Hit hit =
              new Hit(
                  passage.index(),
                  i,
                  i,
                  passage.token(i).span(),
                  Mention.Kind.ADJECTIVE,
                  "part of a compound");
          refer(hit, word, organisation);
          added.add(hit);
        }
      }
    }
    added.forEach(passage::cover);
  }

  private void refer(Hit hit, String name, Organisation organisation) {
    Thing thing = organisation.toThing();
    String rule = "knowledge: " + thing.name(language) + " (" + organisation.source() + ")";
    Draft draft = drafts.computeIfAbsent(organisation.id(), id -> Draft.of(thing, language, rule));
    draft.addName(name);
    hit.refersTo(draft, hit.rule() + "; " + rule);
  }
}
