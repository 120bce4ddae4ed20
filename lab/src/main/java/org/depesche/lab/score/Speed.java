package org.depesche.lab.score;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * Words that an engine analyses in a second of one processor core: the CPU time of the calling
 * thread, after a warm-up. Work that an engine gives to other threads, garbage collection among it,
 * is not counted.
 */
final class Speed {

  private static final double WARM_UP = 4;
  private static final double MEASURED = 4;
  private static final double NANOS = 1e9;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Speed() {}

  /** Words a second; each phase takes at least one run over the text and four seconds. */
  static double of(Engine engine, TreebankText text) {
    repeat(engine, text, WARM_UP);
    return repeat(engine, text, MEASURED);
  }

  private static double repeat(Engine engine, TreebankText text, double seconds) {
    long start = THREADS.getCurrentThreadCpuTime();
    double spent = 0;
    int runs = 0;
    while (spent < seconds) {
      engine.run(text.text());
      runs++;
      spent = (THREADS.getCurrentThreadCpuTime() - start) / NANOS;
    }
    return runs * text.words() / spent;
  }
}
