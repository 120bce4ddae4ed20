package org.depesche.model;

/** A proper name in the text, as the recogniser found it. */
public record Name(Span span, NameKind kind) {}
