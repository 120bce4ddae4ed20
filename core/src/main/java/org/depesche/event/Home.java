package org.depesche.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.depesche.model.Document;
import org.depesche.model.Entity;
import org.depesche.model.Layer;
import org.depesche.model.Mention;
import org.depesche.model.Participant;
import org.depesche.model.Place;
import org.depesche.model.Sentence;
import org.depesche.model.Upos;
import org.depesche.model.Value;
import org.jspecify.annotations.Nullable;

/**
 * The country of those whom the text calls by their office alone: "die Polizei", "a judge in
 * Melbourne". Most news is domestic, and says where it plays: by a place beside the office, by the
 * place of the event, by the dateline, or by naming one country only. A name is no office: nothing
 * follows for it from where it is named.
 */
final class Home {

  /** Governments and armies act abroad too: what the document is about tells nothing of them. */
  private static final Set<String> STATE = Set.of("GOV", "MIL", "ELI", "SPY");

  private final Who who;
  private final @Nullable String document;

  Home(Document document, Who who) {
    this.who = who;
    this.document = atDateline(document).or(() -> onlyCountry(document)).orElse(null);
  }

  private Optional<String> atDateline(Document document) {
    Value<String> dateline = document.get(Layer.METADATA).dateline();
    return dateline == null
        ? Optional.empty()
        : document.get(Layer.MENTIONS).stream()
            .filter(m -> dateline.spans().stream().anyMatch(s -> s.overlaps(m.span())))
            .flatMap(m -> country(m).stream())
            .findFirst();
  }

  /** The country of all places and states that the document names, if they are of one. */
  private Optional<String> onlyCountry(Document document) {
    TreeSet<String> countries = new TreeSet<>();
    for (Mention mention : document.get(Layer.MENTIONS)) {
      if (mention.kind() == Mention.Kind.LOC || mention.kind() == Mention.Kind.ADJECTIVE) {
        country(mention).ifPresent(countries::add);
      }
    }
    return countries.size() == 1 ? Optional.of(countries.first()) : Optional.empty();
  }

  private Optional<String> country(Mention mention) {
    return who.entity(mention.entity()).map(Entity::country);
  }

  /** The participants, each without a country given the one where the event is at home. */
  List<Participant> settle(
      Sentence sentence, List<Participant> participants, @Nullable Place place) {
    return participants.stream().map(p -> settle(sentence, p, place)).toList();
  }

  private Participant settle(Sentence sentence, Participant p, @Nullable Place place) {
    if (p.country() != null || p.spans().isEmpty()) {
      return p;
    }
    Optional<String> beside = beside(sentence, p);
    int head = sentence.headOf(p.spans().getFirst());
    boolean nameless = p.entity() == null && sentence.token(head).upos() != Upos.PROPN;
    boolean office = p.sector() != null || nameless;
    String country =
        beside.isPresent() || !office
            ? beside.orElse(null)
            : place != null && place.country() != null
                ? place.country()
                : STATE.contains(p.sector() == null ? "" : p.sector()) ? null : document;
    return new Participant(p.spans(), p.entity(), p.name(), country, p.sector());
  }

  /** "Police in Toronto" */
  private Optional<String> beside(Sentence sentence, Participant participant) {
    int head = sentence.headOf(participant.spans().getFirst());
    return sentence
        .dependents(head, "nmod")
        .mapToObj(i -> who.place(sentence, i))
        .flatMap(Optional::stream)
        .flatMap(m -> country(m).stream())
        .findFirst();
  }
}
