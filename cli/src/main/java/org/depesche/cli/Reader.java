package org.depesche.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.depesche.ingest.Input;
import org.depesche.ingest.SkipCode;
import org.depesche.model.Article;
import org.depesche.model.Document;

/** Reads all that the user named and keeps count of what could not be read. */
final class Reader {

  private final Progress progress;
  private final Function<List<String>, Stream<Input>> opening;
  private final List<Input.Skipped> skipped = new ArrayList<>();
  private int read;

  /**
   * @param opening finds what paths lead to
   */
  Reader(Progress progress, Function<List<String>, Stream<Input>> opening) {
    this.progress = progress;
    this.opening = opening;
  }

  /**
   * Hands documents on in the order of the inputs. What cannot be read gives a line on standard
   * error, and the others are read all the same.
   *
   * @param work makes a document of an article; called by several threads at once
   */
  void read(List<String> paths, Function<Article, Document> work, Consumer<Document> sink) {
    progress.start(paths);
    try (var inputs = opening.apply(paths)) {
      InOrder.forEach(
          inputs.iterator(),
          input -> attempt(input, work),
          result -> {
            take(result, sink);
            progress.step(read, skipped.size());
          });
    } finally {
      progress.end();
    }
  }

  /** As {@link #read}, for one input. */
  void readOne(Input input, Function<Article, Document> work, Consumer<Document> sink) {
    take(attempt(input, work), sink);
  }

  private void take(Result result, Consumer<Document> sink) {
    switch (result) {
      case Read done -> {
        sink.accept(done.document());
        read++;
      }
      case Refused refused -> {
        skipped.add(refused.input());
        progress.problem(refused.input().location(), refused.input().message());
      }
    }
  }

  int read() {
    return read;
  }

  List<Input.Skipped> skipped() {
    return List.copyOf(skipped);
  }

  /** Nothing but wrong paths is misuse; anything else that was skipped is told apart. */
  int exitCode() {
    if (skipped.isEmpty()) {
      return ExitCode.OK;
    }
    boolean nothingThere =
        skipped.stream().allMatch(input -> input.code().equals(SkipCode.NOT_FOUND.code()));
    return read == 0 && nothingThere ? ExitCode.MISUSE : ExitCode.SKIPPED;
  }

  private static Result attempt(Input input, Function<Article, Document> work) {
    return switch (input) {
      case Input.Skipped refused -> new Refused(refused);
      case Input.Found found -> {
        try {
          yield new Read(work.apply(found.article()));
        } catch (RuntimeException | StackOverflowError e) {
          // One article that trips a bug must not take the other ten thousand with it.
          yield new Refused(
              new Input.Skipped(
                  found.location(), "fault", "a fault of Depesche, please report it: " + e));
        }
      }
    };
  }

  private sealed interface Result {}

  private record Read(Document document) implements Result {}

  private record Refused(Input.Skipped input) implements Result {}
}
