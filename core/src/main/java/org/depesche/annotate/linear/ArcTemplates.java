package org.depesche.annotate.linear;

/**
 * What the parser looks at: words, tags, distances, valencies and agreement of the top of the stack
 * ({@code s0}, below it {@code s1}, {@code s2}) and of the words ahead ({@code b0} to {@code b3}).
 */
public final class ArcTemplates {

  private static final int FARTHEST = 9;

  private ArcTemplates() {}

  public static void fill(ParserState c, FeatureVector f) {
    f.clear();
    Encoded s = c.sentence();
    int s0 = c.stack(0);
    int s1 = c.stack(1);
    int b0 = c.ahead(0);
    int b1 = c.ahead(1);
    int w0 = s.lexeme(s0).word;
    int w1 = s.lexeme(s1).word;
    int v0 = s.lexeme(b0).word;
    int v1 = s.lexeme(b1).word;
    int t0 = s.tag(s0);
    int t1 = s.tag(s1);
    int t2 = s.tag(c.stack(2));
    int u0 = s.tag(b0);
    int u1 = s.tag(b1);
    int u2 = s.tag(c.ahead(2));
    int u3 = s.tag(c.ahead(3));
    f.add(1, w0, t0);
    f.add(2, w0);
    f.add(3, t0);
    f.add(4, w1, t1);
    f.add(5, t1);
    f.add(6, v0, u0);
    f.add(7, v0);
    f.add(8, u0);
    f.add(9, v1, u1);
    f.add(10, u1);
    f.add(11, u2);
    f.add(12, w1);
    f.add(13, w0, t0, v0, u0);
    f.add(14, w0, t0, u0);
    f.add(15, t0, v0, u0);
    f.add(16, t0, u0);
    f.add(17, w0, v0);
    f.add(18, u0, u1);
    f.add(19, t0, u0, u1);
    f.add(20, t1, t0, u0);
    f.add(21, t1, t0);
    f.add(22, w1, w0);
    f.add(23, w1, t0);
    f.add(24, t1, w0);
    f.add(25, u0, u1, u2);
    f.add(26, t2, t1, t0);
    f.add(27, t1, t0, u0, u1);
    f.add(28, t0, u0, u1, u2);
    f.add(29, t0, u1, u2, u3);
    f.add(30, t1, v0, t0);
    children(c, s, f);
    shapes(c, s, f);
  }

  private static void children(ParserState c, Encoded s, FeatureVector f) {
    int s0 = c.stack(0);
    int s1 = c.stack(1);
    int b0 = c.ahead(0);
    int t0 = s.tag(s0);
    int t1 = s.tag(s1);
    int u0 = s.tag(b0);
    int left = c.firstLeft(s0);
    int right = c.lastRight(s0);
    int nextLeft = c.firstLeft(b0);
    f.add(40, t0, u0, s.tag(left));
    f.add(41, t0, s.tag(right), u0);
    f.add(42, t0, u0, s.tag(nextLeft));
    f.add(43, t1, t0, s.tag(c.lastRight(s1)));
    f.add(44, t1, t0, s.tag(right));
    f.add(45, t1, u0, s.tag(c.firstLeft(s1)));
    f.add(46, s.lexeme(left).word);
    f.add(47, s.lexeme(right).word);
    f.add(48, s.lexeme(nextLeft).word);
    f.add(49, t0, s.tag(left), s.tag(c.secondLeft(s0)));
    f.add(50, t0, s.tag(right), s.tag(c.secondRight(s0)));
    f.add(51, u0, s.tag(nextLeft), s.tag(c.secondLeft(b0)));
    f.add(52, t0, c.lefts(s0));
    f.add(53, t0, c.rights(s0));
    f.add(54, u0, c.lefts(b0));
    f.add(55, s.lexeme(s0).word, c.rights(s0));
    f.add(56, t1, t0, c.rights(s1));
  }

  private static void shapes(ParserState c, Encoded s, FeatureVector f) {
    int s0 = c.stack(0);
    int s1 = c.stack(1);
    int b0 = c.ahead(0);
    int t0 = s.tag(s0);
    int t1 = s.tag(s1);
    int u0 = s.tag(b0);
    int distance = s0 < 0 ? 0 : Math.min(b0 - s0, FARTHEST);
    f.add(60, s.lexeme(s0).word, distance);
    f.add(61, t0, distance);
    f.add(62, u0, distance);
    f.add(63, t0, u0, distance);
    f.add(64, s.lexeme(s0).suffix3, s.lexeme(b0).suffix3);
    f.add(65, s.lexeme(s0).suffix3, u0);
    f.add(66, t0, s.lexeme(b0).suffix3);
    f.add(67, s.lexeme(s1).suffix3, s.lexeme(s0).suffix3);
    int a0 = c.agreement(s0);
    int a1 = c.agreement(s1);
    int g0 = c.agreement(b0);
    f.add(70, t0, a0, u0);
    f.add(71, t0, a0, u0, g0);
    f.add(72, t1, a1, t0, a0);
    f.add(73, t1, a1, t0, a0, u0);
    f.add(74, t1, a1, u0, g0);
    f.add(75, t0, a0, u0, c.lefts(b0));
    arguments(c, s, f);
    surface(c, s, f);
  }

  private static void arguments(ParserState c, Encoded s, FeatureVector f) {
    int s0 = c.stack(0);
    int s1 = c.stack(1);
    int b0 = c.ahead(0);
    int t0 = s.tag(s0);
    int t1 = s.tag(s1);
    int u0 = s.tag(b0);
    int m0 = c.arguments(s0);
    int m1 = c.arguments(s1);
    int n0 = c.arguments(b0);
    f.add(80, t0, m0, u0);
    f.add(81, t0, m0, u0, c.agreement(b0));
    f.add(82, t1, m1, t0, c.agreement(s0));
    f.add(83, u0, n0, t0, c.agreement(s0));
    f.add(84, s.lexeme(s1).word, m1, t0, m0);
    f.add(85, s.lexeme(b0).word, n0, t0, m0);
  }

  private static void surface(ParserState c, Encoded s, FeatureVector f) {
    int s0 = c.stack(0);
    int b0 = c.ahead(0);
    int t0 = s.tag(s0);
    int u0 = s.tag(b0);
    f.add(90, t0, s.tag(s0 + 1), u0);
    f.add(91, t0, s.tag(s0 - 1), u0);
    f.add(92, t0, s.tag(b0 - 1), u0);
    int verb = c.verbAhead(b0 + 1);
    f.add(93, t0, u0, verb);
    f.add(94, s.tag(c.stack(1)), t0, u0, verb);
    f.add(95, s.lexeme(s0).word, verb);
  }
}
