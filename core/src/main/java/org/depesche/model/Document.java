package org.depesche.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The text of one article and the layers that stages have added to it. Immutable: adding a layer
 * makes a new document that shares everything else.
 */
public final class Document {

  private final String id;
  private final String location;
  private final String text;
  private final Map<Layer<?>, Object> layers;
  private final List<Warning> warnings;

  private Document(
      String id,
      String location,
      String text,
      Map<Layer<?>, Object> layers,
      List<Warning> warnings) {
    this.id = id;
    this.location = location;
    this.text = text;
    this.layers = layers;
    this.warnings = warnings;
  }

  /** A document with this text and no layers, known by its article's location and bytes. */
  public static Document of(Article article, String text) {
    return new Document(
        idOf(article.location(), article.content()), article.location(), text, Map.of(), List.of());
  }

  /** A document whose article is the text itself, in UTF-8. */
  public static Document of(String location, String text) {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    return new Document(idOf(location, content), location, text, Map.of(), List.of());
  }

  /** A document as it was written down: the id is the one that it had. */
  public static Document restored(String id, String location, String text) {
    return new Document(id, location, text, Map.of(), List.of());
  }

  private static String idOf(String location, byte[] content) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(location.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0); // no location holds a NUL, so the two parts can't run together
      digest.update(content);
      return "sha256:" + HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * {@code sha256:} and the hash of location and bytes: the same bytes elsewhere are another
   * document.
   */
  public String id() {
    return id;
  }

  /** Path or address. */
  public String location() {
    return location;
  }

  /** What all spans of this document count in. Never altered. */
  public String text() {
    return text;
  }

  public List<Warning> warnings() {
    return warnings;
  }

  public boolean has(Layer<?> layer) {
    return layers.containsKey(layer);
  }

  /**
   * What the layer holds.
   *
   * @throws IllegalStateException if no stage has provided it
   */
  public <T> T get(Layer<T> layer) {
    return find(layer)
        .orElseThrow(() ->
            new IllegalStateException(
                "document "
                    + location
                    + " has no layer '"
                    + layer
                    + "'; it has "
                    + layers.keySet()));
  }

  /** What the layer holds, or nothing if no stage has provided it. */
  @SuppressWarnings("unchecked") // with(...) is the only writer and takes a T for a Layer<T>
  public <T> Optional<T> find(Layer<T> layer) {
    return Optional.ofNullable((T) layers.get(layer));
  }

  /**
   * This document with one more layer. Lists are copied.
   *
   * @throws IllegalStateException if the document has that layer: a stage does not change what
   *     another has written
   */
  public <T> Document with(Layer<T> layer, T value) {
    if (has(layer)) {
      throw new IllegalStateException(
          "document " + location + " has its layer '" + layer + "' already");
    }
    Map<Layer<?>, Object> more = new LinkedHashMap<>(layers);
    more.put(layer, value instanceof List<?> list ? List.copyOf(list) : value);
    return new Document(id, location, text, more, warnings);
  }

  public Document warn(Warning warning) {
    List<Warning> more = Stream.concat(warnings.stream(), Stream.of(warning)).toList();
    return new Document(id, location, text, layers, more);
  }

  public String text(Span span) {
    return span.in(text);
  }

  @Override
  public String toString() {
    return location + " " + layers.keySet();
  }
}
