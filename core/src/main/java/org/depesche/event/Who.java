package org.depesche.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depesche.model.Document;
import org.depesche.model.Entity;
import org.depesche.model.Layer;
import org.depesche.model.Mention;
import org.depesche.model.Participant;
import org.depesche.model.Sentence;
import org.depesche.model.Span;
import org.depesche.model.Token;
import org.depesche.model.Upos;

/** Who the words of a sentence refer to, as participants of an event. */
final class Who {

  private static final Set<Mention.Kind> APPOSED =
      Set.of(Mention.Kind.PER, Mention.Kind.ORG, Mention.Kind.ROLE);

  private final Map<String, Entity> entities = new HashMap<>();
  private final List<Mention> mentions;

  Who(Document document) {
    for (Entity entity : document.get(Layer.ENTITIES)) {
      entities.put(entity.id(), entity);
    }
    this.mentions = document.get(Layer.MENTIONS);
  }

  Optional<Entity> entity(String id) {
    return Optional.ofNullable(entities.get(id));
  }

  /** Mentions that lie in the sentence, in text order. */
  List<Mention> in(Sentence sentence) {
    int from = firstEndingBehind(sentence.span().begin());
    List<Mention> inside = new ArrayList<>();
    for (int i = from; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      if (mention.span().begin() >= sentence.span().end()) {
        break;
      }
      if (sentence.span().contains(mention.span())) {
        inside.add(mention);
      }
    }
    return inside;
  }

  private int firstEndingBehind(int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * Participants that the words at these indices head, one for each entity.
   *
   * @param adjectives whether "russisch" may stand for the state itself
   */
  List<Participant> at(Sentence sentence, List<Integer> heads, boolean adjectives) {
    List<Mention> here = in(sentence);
    Map<String, Participant> found = new LinkedHashMap<>();
    for (int head : heads) {
      mention(sentence, here, head, adjectives)
          .map(this::participant)
          .ifPresent(p -> found.merge(p.entity() == null ? p.name() : p.entity(), p, Who::joined));
    }
    return List.copyOf(found.values());
  }

  /**
   * The noun phrase at this word as a participant that the text does not name; nothing for
   * pronouns. Its name is the phrase.
   */
  Optional<Participant> unnamed(Sentence sentence, int head, String text) {
    Token token = sentence.token(head);
    if (token.upos() != Upos.NOUN && token.upos() != Upos.PROPN) {
      return Optional.empty();
    }
    int from = head;
    int to = head + 1;
    while (from > 0 && isWithin(sentence, from - 1, head)) {
      from--;
    }
    while (to < sentence.size() && isWithin(sentence, to, head)) {
      to++;
    }
    Span span =
        Span.covering(sentence.tokens().subList(from, to).stream().map(Token::span).toList());
    return Optional.of(new Participant(List.of(span), null, span.in(text), null, null));
  }

  private static boolean isWithin(Sentence sentence, int word, int head) {
    Token token = sentence.token(word);
    return token.head() == head
        && (token.is("amod") || token.is("nummod") || token.is("compound") || token.is("flat"));
  }

  private static Optional<Mention> mention(
      Sentence sentence, List<Mention> here, int head, boolean adjectives) {
    Span word = sentence.token(head).span();
    Optional<Mention> atHead =
        here.stream()
            .filter(m -> m.span().overlaps(word))
            .filter(m -> adjectives || m.kind() != Mention.Kind.ADJECTIVE)
            .filter(m -> adjectives || isHeadOf(sentence, head, m))
            .min(
                Comparator.comparingInt((Mention m) -> m.kind().ordinal())
                    .thenComparing(m -> m.span().length(), Comparator.reverseOrder()));
    return atHead.or(() -> apposed(sentence, here, head));
  }

  private static boolean isApposed(Sentence sentence, int word) {
    Token token = sentence.token(word);
    return token.is("appos")
        || token.is("flat")
        || ((token.is("nmod") || token.is("compound"))
            && sentence.dependents(word, "case").findAny().isEmpty());
  }

  /** A name within a longer compound word is not what the word names. */
  private static boolean isHeadOf(Sentence sentence, int head, Mention mention) {
    return mention.span().end() >= sentence.token(head).span().end()
        || mention.span().begin() < sentence.token(head).span().begin();
  }

  /** "der Minister X", where the parser hung the name on the noun. */
  private static Optional<Mention> apposed(Sentence sentence, List<Mention> here, int head) {
    return sentence
        .dependents(head)
        .filter(i -> isApposed(sentence, i))
        .mapToObj(i -> sentence.token(i).span())
        .flatMap(span -> here.stream().filter(m -> m.span().overlaps(span)))
        .filter(m -> APPOSED.contains(m.kind()))
        .findFirst();
  }

  /** The participant that a mention refers to. */
  Participant participant(Mention mention) {
    Entity entity = entities.get(mention.entity());
    return new Participant(
        List.of(mention.span()),
        mention.entity(),
        entity == null ? mention.entity() : entity.name(),
        entity == null ? null : entity.country(),
        entity == null ? null : entity.sector());
  }

  private static Participant joined(Participant one, Participant other) {
    List<Span> spans = new ArrayList<>(one.spans());
    other.spans().stream().filter(s -> !spans.contains(s)).forEach(spans::add);
    return new Participant(spans, one.entity(), one.name(), one.country(), one.sector());
  }

  /** The place mentioned at that word, if it is one. */
  Optional<Mention> place(Sentence sentence, int head) {
    Token token = sentence.token(head);
    return in(sentence).stream()
        .filter(m -> m.kind() == Mention.Kind.LOC && m.span().overlaps(token.span()))
        .findFirst();
  }
}
