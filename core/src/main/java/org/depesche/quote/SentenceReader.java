package org.depesche.quote;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.depesche.language.VerbGroup;
import org.depesche.language.Verbs;
import org.depesche.model.Quotation.Medium;
import org.depesche.model.Quotation.Type;
import org.depesche.model.Sentence;
import org.depesche.model.Span;
import org.depesche.model.Upos;
import org.depesche.quote.CueLexicon.Complement;

/** Finds what a sentence tells without looking at quotation marks: indirect and reported speech. */
final class SentenceReader {

  private final Verbs verbs;
  private final Tellings tellings;
  private final ClauseFinder clauses;
  private final PhraseFinder phrases;

  SentenceReader(String language) {
    CueLexicon lexicon = CueLexicon.of(language);
    this.verbs = Verbs.of(language);
    this.tellings = new Tellings(lexicon, verbs);
    this.clauses = new ClauseFinder(lexicon);
    this.phrases = new PhraseFinder(lexicon);
  }

  SentenceDrafts read(Sentence sentence) {
    SentenceDrafts result = SentenceDrafts.of(sentence);
    result.tellings().addAll(tellings.in(sentence));
    for (Telling telling : result.tellings()) {
      Optional<ClauseFinder.Content> content = clauses.content(telling);
      content.ifPresentOrElse(
          c -> result.drafts().add(ClauseFinder.draft(telling, c.tokens(), c.rule())),
          () -> reported(telling).ifPresent(result.drafts()::add));
    }
    for (PhraseFinder.Found found : phrases.in(sentence)) {
      result.drafts().add(phrase(found));
      result.tellings().add(found.telling());
    }
    return result;
  }

  private static Draft phrase(PhraseFinder.Found found) {
    Draft draft = ClauseFinder.draft(found.telling(), found.content(), found.rule());
    List<Span> frame = Tokens.spans(found.telling().sentence(), found.phrase());
    return new Draft(
        found.type(),
        Medium.SPEECH,
        draft.content(),
        draft.cue(),
        frame,
        draft.speaker(),
        draft.speakerHead(),
        List.of(),
        null,
        false,
        found.rule().equals("accordingly"),
        found.rule());
  }

  /** "X kritisierte Y": the whole sentence sums up what was said, as the corpora count it. */
  private static Optional<Draft> reported(Telling telling) {
    Sentence sentence = telling.sentence();
    boolean main = sentence.token(telling.anchor()).head() < 0;
    if (!main
        || !telling.cue().takes(Complement.OBJECT)
        || telling.speakerHead() < 0
        || telling.verb() == null
        || telling.verb().modality() == VerbGroup.Modality.FUTURE) {
      return Optional.empty();
    }
    BitSet all = Tokens.range(0, sentence.size());
    Draft draft = ClauseFinder.draft(telling, all, "reported");
    return Optional.of(
        new Draft(
            Type.REPORTED,
            draft.medium(),
            List.of(sentence.span()),
            List.of(),
            List.of(),
            draft.speaker(),
            draft.speakerHead(),
            draft.addressee(),
            draft.addresseeHead(),
            false,
            false,
            "reported"));
  }

  /** Whether the main clause stands in a mood that only reported words take. */
  boolean isInReportedMood(Sentence sentence) {
    int root = sentence.root();
    Upos upos = sentence.token(root).upos();
    return upos != Upos.PUNCT && verbs.group(sentence, root).reported();
  }
}
