package org.depesche.server;

import java.util.List;
import org.depesche.model.Block;
import org.depesche.model.Entity;
import org.depesche.model.Mention;
import org.depesche.model.NameKind;
import org.depesche.model.Participant;
import org.depesche.model.Party;
import org.depesche.model.Span;

/** Finds the spans of words in one text, so that tests need not count characters. */
record Text(String text) {

  /** The first occurrence. */
  Span span(String words) {
    return span(words, 0);
  }

  /** The first occurrence at or after {@code from}. */
  Span span(String words, int from) {
    int begin = text.indexOf(words, from);
    if (begin < 0) {
      throw new IllegalArgumentException("'" + words + "' is not in: " + text);
    }
    return new Span(begin, begin + words.length());
  }

  List<Span> spans(String words) {
    return List.of(span(words));
  }

  Block block(Block.Kind kind, String words) {
    return new Block(span(words), kind, "line");
  }

  Mention mention(String words, Mention.Kind kind, Entity entity) {
    return new Mention(span(words), kind, entity.id(), "name-list");
  }

  Party party(String words, Entity entity) {
    return new Party(spans(words), entity.id());
  }

  Participant participant(String words, Entity entity) {
    return new Participant(
        spans(words), entity.id(), entity.name(), entity.country(), entity.sector());
  }

  /** An entity with nothing known of it but what is given. */
  static Entity entity(String id, String name, NameKind kind, String country) {
    return new Entity(id, name, kind, country, "GOV", null, List.of(name), "name-list");
  }
}
