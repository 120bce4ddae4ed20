package org.depesche.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was published, as it came: bytes where they were found, and what came beside them. */
public final class Article {

  private final String location;
  private final byte[] content;
  private final @Nullable String mediaType;
  private final Hints hints;

  /**
   * @param location path or address, as the user would write it
   * @param content the bytes; not copied, and not to be changed by anybody afterwards
   * @param mediaType such as {@code text/html; charset=utf-8}, or null where nobody said
   */
  public Article(String location, byte[] content, @Nullable String mediaType) {
    this(location, content, mediaType, Hints.NONE);
  }

  /**
   * @param hints what came beside the bytes; no part of what the article is known by
   */
  public Article(String location, byte[] content, @Nullable String mediaType, Hints hints) {
    this.location = Objects.requireNonNull(location);
    this.content = Objects.requireNonNull(content);
    this.mediaType = mediaType;
    this.hints = Objects.requireNonNull(hints);
  }

  public String location() {
    return location;
  }

  /** The bytes themselves, not a copy. */
  public byte[] content() {
    return content;
  }

  public @Nullable String mediaType() {
    return mediaType;
  }

  /** What came beside the bytes. */
  public Hints hints() {
    return hints;
  }
}
