package org.depesche.model;

/**
 * Something about a document that a careful reader would point out.
 *
 * @param code stable, lower case with hyphens, such as {@code no-publication-date}
 * @param message one sentence for people
 */
public record Warning(String code, String message) {}
