package org.depesche.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.depesche.language.VerbGroup;
import org.depesche.language.Verbs;
import org.depesche.model.EventStatus;
import org.depesche.model.Participant;
import org.depesche.model.Quotation;
import org.depesche.model.Sentence;
import org.depesche.model.Span;
import org.depesche.model.Token;
import org.depesche.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Reads how the text vouches for a predicate: from its own verb group, from words beside it, from
 * the clauses above it and from the quotation that it stands in. What is nearest to the predicate
 * speaks first; a denial or accusation above it speaks last and loudest.
 */
final class StatusReader {

  private final String language;
  private final Verbs verbs;
  private final Who who;
  private final List<Quotation> quotations;

  StatusReader(String language, Who who, List<Quotation> quotations) {
    this.language = language;
    this.verbs = Verbs.of(language);
    this.who = who;
    this.quotations = quotations;
  }

  Vouching read(Sentence sentence, int predicate, VerbGroup group) {
    EventStatus own = ownStatus(sentence, predicate, group);
    Vouching above = above(sentence, predicate, own, group);
    Quotation quotation = quotationAround(sentence.token(predicate).span());
    if (quotation == null) {
      boolean bareReport = above.status() == EventStatus.REPORTED && group.reported();
      return bareReport ? Vouching.of(EventStatus.CLAIMED) : above;
    }
    boolean onlyReported = group.modality() == VerbGroup.Modality.CONDITIONAL;
    return told(
        sentence,
        onlyReported && above.status() == EventStatus.HYPOTHETICAL
            ? above.as(EventStatus.REPORTED)
            : above,
        quotation);
  }

  /** What the predicate's own verb group and the words beside it say. */
  private EventStatus ownStatus(Sentence sentence, int predicate, VerbGroup group) {
    for (int i : sentence.dependents(predicate).toArray()) {
      Optional<EventStatus> status = modifier(sentence.token(i));
      if (status.isPresent()) {
        return status.get();
      }
    }
    if (group.verb() != predicate) {
      Optional<EventStatus> beside =
          sentence
              .dependents(group.verb())
              .mapToObj(i -> modifier(sentence.token(i)))
              .flatMap(Optional::stream)
              .findFirst();
      if (beside.isPresent()) {
        return beside.get();
      }
    }
    if (group.negated()) {
      return EventStatus.NEGATED;
    }
    return switch (group.modality()) {
      case NONE -> EventStatus.REPORTED;
      case HEARSAY -> EventStatus.ALLEGED;
      case FUTURE, INTENDED -> EventStatus.FUTURE;
      case POSSIBLE, NECESSARY, CONDITIONAL -> EventStatus.HYPOTHETICAL;
    };
  }

  private Optional<EventStatus> modifier(Token token) {
    boolean beside =
        token.is("amod")
            || token.is("advmod")
            || token.is("mark")
            || token.is("det")
            || token.is("cc");
    return beside ? Modifier.of(language, token.lemma()) : Optional.empty();
  }

  /** What the clauses above say, from the inside out. */
  private Vouching above(Sentence sentence, int predicate, EventStatus own, VerbGroup group) {
    EventStatus status = own;
    int at = group.verb() >= 0 ? group.verb() : predicate;
    for (int head = sentence.token(at).head(); head >= 0; head = sentence.token(at).head()) {
      Token token = sentence.token(at);
      boolean complement =
          token.is("ccomp")
              || token.is("xcomp")
              || token.relation().equals("acl") // "der Vorwurf, dass"; no relative clause
              || token.is("csubj")
              || isPrepositional(token)
              || (token.is("nsubj") && sentence.token(head).upos() == Upos.ADJ);
      at = head;
      if (!complement && isOwnClause(token)) {
        break; // vouched for by itself; if it is told, a quotation holds it
      }
      if (!complement || !isVerbal(sentence.token(head))) {
        continue;
      }
      VerbGroup governor = verbs.group(sentence, head);
      Stance stance = Stance.of(language, governor.lemma()).orElse(null);
      if (stance == null) {
        continue;
      }
      switch (stance) {
        case DENY -> {
          return denied(sentence, governor);
        }
        case ACCEPT -> {
          if (governor.negated()) {
            return denied(sentence, governor);
          }
        }
        case CONFIRM -> status = governor.negated() ? EventStatus.HYPOTHETICAL : status;
        case ACCUSE -> {
          if (status == EventStatus.REPORTED) {
            return alleged(sentence, governor);
          }
        }
        case ANNOUNCE, THREATEN ->
            status =
                status == EventStatus.REPORTED && group.tense() != VerbGroup.Tense.PAST
                    ? EventStatus.FUTURE
                    : status;
        case DEMAND, SUPPOSE ->
            status = status == EventStatus.REPORTED ? EventStatus.HYPOTHETICAL : status;
        case ASSERT -> {}
      }
    }
    return Vouching.of(status);
  }

  private static boolean isOwnClause(Token token) {
    return token.is("advcl") || token.is("parataxis") || token.relation().equals("acl:relcl");
  }

  private static boolean isPrepositional(Token token) {
    return token.is("advcl") && token.upos() == Upos.VERB && token.has("VerbForm=Inf");
  }

  private static boolean isVerbal(Token token) {
    return token.upos() == Upos.VERB || token.upos() == Upos.ADJ;
  }

  private Vouching denied(Sentence sentence, VerbGroup governor) {
    List<String> deniers = ids(subjects(sentence, governor));
    return new Vouching(EventStatus.DENIED, List.of(), deniers, null);
  }

  private Vouching alleged(Sentence sentence, VerbGroup governor) {
    return new Vouching(EventStatus.ALLEGED, ids(subjects(sentence, governor)), List.of(), null);
  }

  private List<Participant> subjects(Sentence sentence, VerbGroup governor) {
    List<Integer> heads =
        new Arguments(sentence, verb -> false)
            .at(new Slot(List.of(Slot.SUBJECT)), governor.verb(), governor);
    return who.at(sentence, heads, false);
  }

  private static List<String> ids(List<Participant> participants) {
    return participants.stream()
        .map(Participant::entity)
        .filter(java.util.Objects::nonNull)
        .toList();
  }

  /** The innermost quotation that tells the word; summaries of speech acts do not count. */
  private @Nullable Quotation quotationAround(Span word) {
    return quotations.stream()
        .filter(q -> q.type() != Quotation.Type.REPORTED)
        .filter(q -> q.content().stream().anyMatch(c -> c.contains(word)))
        .min(Comparator.comparingInt(q -> q.content().stream().mapToInt(Span::length).sum()))
        .orElse(null);
  }

  private Vouching told(Sentence sentence, Vouching above, Quotation quotation) {
    List<String> holders = new ArrayList<>(above.claimedBy());
    for (String speaker : speakers(sentence, quotation)) {
      if (!holders.contains(speaker) && above.status() != EventStatus.DENIED) {
        holders.add(speaker);
      }
    }
    if (quotation.speaker() != null && quotation.speaker().entity() != null) {
      String entity = quotation.speaker().entity();
      if (!holders.contains(entity) && above.status() != EventStatus.DENIED) {
        holders.add(entity);
      }
    }
    Stance stance = stance(sentence, quotation);
    if (stance == Stance.DENY && above.status() != EventStatus.DENIED) {
      return new Vouching(EventStatus.DENIED, List.of(), holders, quotation.id());
    }
    EventStatus status = above.status();
    if (status == EventStatus.REPORTED) {
      status = stance == Stance.ACCUSE ? EventStatus.ALLEGED : EventStatus.CLAIMED;
    }
    return new Vouching(status, holders, above.deniedBy(), quotation.id());
  }

  /**
   * "Die USA und Südkorea behaupteten": all who are named as saying so, if they say it together.
   */
  private List<String> speakers(Sentence sentence, Quotation quotation) {
    for (Span cue : quotation.cue()) {
      int at = sentence.span().contains(cue) ? sentence.firstIn(cue) : -1;
      if (at >= 0) {
        List<String> ids = ids(subjects(sentence, verbs.group(sentence, at)));
        String speaker = quotation.speaker() == null ? null : quotation.speaker().entity();
        return speaker != null && ids.contains(speaker) ? ids : List.of();
      }
    }
    return List.of();
  }

  private @Nullable Stance stance(Sentence sentence, Quotation quotation) {
    for (Span cue : quotation.cue()) {
      int at = sentence.span().contains(cue) ? sentence.firstIn(cue) : -1;
      if (at >= 0) {
        Optional<Stance> stance = Stance.of(language, verbs.group(sentence, at).lemma());
        if (stance.isPresent()) {
          return stance.get();
        }
      }
    }
    return null;
  }
}
