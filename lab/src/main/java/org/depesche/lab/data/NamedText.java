package org.depesche.lab.data;

import java.util.ArrayList;
import java.util.List;
import org.depesche.annotate.linear.NameLabels;
import org.depesche.model.Name;
import org.depesche.model.NameKind;
import org.depesche.model.Span;

/** A raw text with the names that people have marked in it. */
public record NamedText(String text, List<Name> names) {

  public NamedText {
    names = List.copyOf(names);
  }

  /** The words of a text that {@link #of} has made. */
  public List<String> words() {
    return List.of(text.split(" "));
  }

  /** A sentence's words, joined by spaces, with its names; unsure ones are left out. */
  public static NamedText of(NamedSentence sentence) {
    List<Name> names = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < sentence.forms().size(); i++) {
      int end = at + sentence.forms().get(i).length();
      int label = Integer.numberOfTrailingZeros(sentence.right()[i]);
      if (label != NameLabels.OUTSIDE) {
        NameKind kind = NameLabels.kind(label);
        boolean begins = NameLabels.begins(label) || names.isEmpty();
        int begin = begins ? at : names.removeLast().span().begin();
        names.add(new Name(new Span(begin, end), kind));
      }
      at = end + 1;
    }
    return new NamedText(String.join(" ", sentence.forms()), names);
  }
}
