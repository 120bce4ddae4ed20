package org.depesche.lab.data;

import java.util.List;
import org.depesche.model.Name;

/** A raw text with the names that people have marked in it. */
public record NamedText(String text, List<Name> names) {

  public NamedText {
    names = List.copyOf(names);
  }
}
