package org.depesche.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was published, as it came: bytes and where they were found. */
public final class Article {

  private final String location;
  private final byte[] content;
  private final @Nullable String mediaType;

  /**
   * @param location path or address, as the user would write it
   * @param content the bytes; not copied, and not to be changed by anybody afterwards
   * @param mediaType such as {@code text/html; charset=utf-8}, or null where nobody said
   */
  public Article(String location, byte[] content, @Nullable String mediaType) {
    this.location = Objects.requireNonNull(location);
    this.content = Objects.requireNonNull(content);
    this.mediaType = mediaType;
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
}
