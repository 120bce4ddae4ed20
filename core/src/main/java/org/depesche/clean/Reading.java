package org.depesche.clean;

import java.util.List;
import org.depesche.model.Block;
import org.depesche.model.Metadata;
import org.depesche.model.Warning;
import org.jspecify.annotations.Nullable;

/**
 * What a reader made of an article.
 *
 * @param language what markup says it is, ISO 639-1; null if it says nothing
 */
record Reading(
    String text,
    List<Block> blocks,
    Metadata metadata,
    @Nullable String language,
    List<Warning> warnings) {

  Reading(String text, List<Block> blocks, Metadata metadata, @Nullable String language) {
    this(text, blocks, metadata, language, List.of());
  }
}
