package org.depesche.quote;

import java.util.List;
import org.depesche.model.Quotation.Medium;
import org.depesche.model.Quotation.Type;
import org.depesche.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A quotation before its speaker is known by name.
 *
 * @param speaker spans of the speaker's noun phrase, empty if the sentence names none
 * @param speakerHead span of its head word; null if none
 * @param continues whether it goes on with the words of whoever spoke last
 * @param rule the rule that found it
 */
record Draft(
    Type type,
    Medium medium,
    List<Span> content,
    List<Span> cue,
    List<Span> frame,
    List<Span> speaker,
    @Nullable Span speakerHead,
    List<Span> addressee,
    @Nullable Span addresseeHead,
    boolean truncated,
    boolean continues,
    String rule) {

  Span first() {
    return content.getFirst();
  }

  /** The same telling around other words. */
  Draft around(Type otherType, List<Span> otherContent, boolean cut, String otherRule) {
    return new Draft(
        otherType,
        medium,
        otherContent,
        cue,
        frame,
        speaker,
        speakerHead,
        addressee,
        addresseeHead,
        cut,
        continues,
        otherRule);
  }
}
