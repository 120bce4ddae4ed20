package org.depesche.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works on many things at once and hands the results on in the order of the things. */
final class InOrder {

  /** How many things a thread may be ahead: enough that a long one does not hold up the others. */
  private static final int AHEAD = 8;

  private InOrder() {}

  /**
   * Applies {@code work} to all of {@code things} with one thread a processor. Things are drawn and
   * results taken by the calling thread; only so many are in flight that memory stays bounded.
   */
  static <T, R> void forEach(Iterator<T> things, Function<T, R> work, Consumer<R> sink) {
    int threads = Runtime.getRuntime().availableProcessors();
    Deque<Future<R>> inFlight = new ArrayDeque<>();
    try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
      try {
        while (things.hasNext()) {
          T thing = things.next();
          inFlight.add(executor.submit(() -> work.apply(thing)));
          if (inFlight.size() >= threads * AHEAD) {
            sink.accept(result(inFlight.remove()));
          }
        }
        while (!inFlight.isEmpty()) {
          sink.accept(result(inFlight.remove()));
        }
      } finally {
        executor.shutdownNow();
      }
    }
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
