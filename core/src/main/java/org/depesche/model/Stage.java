package org.depesche.model;

import java.util.Set;

/**
 * A step of reading: a pure function from document to document.
 *
 * <p>It reads the layers that it requires, adds those that it provides and nothing else, keeps no
 * state between documents, and may be called by many threads at once.
 */
public interface Stage {

  /** As provenance names it. */
  String name();

  /** Layers that the document must carry. */
  Set<Layer<?>> requires();

  /** Layers that the document carries afterwards. */
  Set<Layer<?>> provides();

  Document process(Document document);
}
