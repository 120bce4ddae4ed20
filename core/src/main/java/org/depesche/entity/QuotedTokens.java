package org.depesche.entity;

import java.util.ArrayList;
import java.util.List;

/**
 * Which tokens stand within quotation marks. A paragraph ends every quotation, so a missing mark
 * does no harm further on.
 */
final class QuotedTokens {

  private final List<boolean[]> byPassage = new ArrayList<>();

  QuotedTokens(List<Passage> passages, String text) {
    boolean inside = false;
    int end = 0;
    for (Passage passage : passages) {
      int begin = passage.sentence().span().begin();
      if (text.substring(Math.min(end, begin), begin).indexOf('\n') >= 0) {
        inside = false;
      }
      end = passage.sentence().span().end();
      boolean[] quoted = new boolean[passage.size()];
      for (int i = 0; i < quoted.length; i++) {
        boolean mark = passage.word(i).equals("\"");
        inside ^= mark;
        quoted[i] = inside && !mark;
      }
      byPassage.add(quoted);
    }
  }

  boolean at(Passage passage, int token) {
    return byPassage.get(passage.index())[token];
  }
}
