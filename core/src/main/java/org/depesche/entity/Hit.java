package org.depesche.entity;

import org.depesche.model.Mention;
import org.depesche.model.Span;
import org.jspecify.annotations.Nullable;

/** A mention on the way: where it stands, and, once that is known, what it refers to. */
final class Hit {

  private final int sentence;
  private final int first;
  private final int last;
  private final Span span;
  private Mention.Kind kind;
  private String rule;
  private @Nullable Naming naming;
  private @Nullable Draft draft;

  /**
   * @param first index of the first token
   * @param last index of the last token, which belongs to the mention
   */
  Hit(int sentence, int first, int last, Span span, Mention.Kind kind, String rule) {
    this.sentence = sentence;
    this.first = first;
    this.last = last;
    this.span = span;
    this.kind = kind;
    this.rule = rule;
  }

  int sentence() {
    return sentence;
  }

  int first() {
    return first;
  }

  int last() {
    return last;
  }

  Span span() {
    return span;
  }

  Mention.Kind kind() {
    return kind;
  }

  String rule() {
    return rule;
  }

  /** The listed form that was found; null for names that nobody lists. */
  @Nullable Naming naming() {
    return naming;
  }

  @Nullable Draft draft() {
    return draft;
  }

  Hit named(Naming form) {
    naming = form;
    return this;
  }

  void is(Mention.Kind newKind) {
    kind = newKind;
  }

  void refersTo(Draft entity) {
    draft = entity;
  }

  void refersTo(Draft entity, String because) {
    draft = entity;
    rule = because;
  }
}
