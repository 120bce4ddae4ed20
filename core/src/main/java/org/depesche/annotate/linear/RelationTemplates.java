package org.depesche.annotate.linear;

/** What the labeller looks at: a word, its head, their neighbours, siblings and agreement. */
public final class RelationTemplates {

  private static final int FARTHEST = 6;
  private static final int MOST = 3;

  private RelationTemplates() {}

  /** Fills in the features of the arc that ends in {@code word} of a whole tree. */
  public static void fill(TreeView tree, int word, FeatureVector f) {
    f.clear();
    Encoded s = tree.sentence();
    int head = tree.head(word);
    Lexeme d = s.lexeme(word);
    Lexeme h = s.lexeme(head);
    int t = s.tag(word);
    int u = s.tag(head);
    int side = word < head ? 0 : 1;
    f.add(1, t, u, side);
    f.add(2, d.word, u, side);
    f.add(3, t, h.word, side);
    f.add(4, d.word, h.word);
    f.add(5, d.word, t);
    f.add(6, h.word, side);
    f.add(7, s.tag(word - 1), t, u, side);
    f.add(8, t, s.tag(word + 1), u, side);
    f.add(9, s.lexeme(word - 1).word, t, u, side);
    f.add(10, d.suffix3, u, side);
    f.add(11, d.suffix3, h.suffix3);
    f.add(12, t, u, Math.min(Math.abs(word - head), FARTHEST), side);
    f.add(13, s.lexeme(word - 1).word, d.word);
    f.add(14, s.lexeme(word + 1).word, t);
    f.add(15, s.tag(word - 1), s.tag(word - 2), t, u);
    f.add(16, d.word, side, u, s.tag(head + 1));
    f.add(17, s.lexeme(word - 1).suffix3, t, u);
    family(tree, word, side, f);
    agreement(tree, word, side, f);
    history(tree, word, side, f);
  }

  private static void family(TreeView tree, int word, int side, FeatureVector f) {
    Encoded s = tree.sentence();
    int head = tree.head(word);
    int t = s.tag(word);
    int u = s.tag(head);
    int before = Math.min(tree.siblingsBefore(word), MOST);
    int after = Math.min(tree.children(head) - tree.siblingsBefore(word) - 1, MOST);
    f.add(30, t, u, before, side);
    f.add(31, t, u, after, side);
    f.add(32, t, s.lexeme(head).word, before, side);
    f.add(33, t, u, s.tag(tree.head(head)));
    int child = tree.firstChild(word);
    int childTag = s.tag(child);
    f.add(34, s.lexeme(child).word, t, u, side);
    f.add(35, childTag, t, u, side);
    int last = tree.lastChild(word);
    f.add(36, s.lexeme(last).word, t, u, side);
    int sibling = tree.siblingBefore(word);
    f.add(37, t, u, s.tag(sibling), side);
    f.add(38, s.lexeme(sibling).word, t, u);
    int next = tree.siblingAfter(word);
    f.add(39, t, u, s.tag(next), side);
    f.add(40, s.lexeme(child).word, s.lexeme(word).suffix3, u);
    f.add(41, s.lexeme(child).word, s.lexeme(head).word, t);
  }

  private static void agreement(TreeView tree, int word, int side, FeatureVector f) {
    Encoded s = tree.sentence();
    int head = tree.head(word);
    int t = s.tag(word);
    int u = s.tag(head);
    int a = tree.agreement(word);
    f.add(60, t, a, u, side);
    f.add(61, t, a, u, tree.agreement(head));
    f.add(62, t, a, s.lexeme(head).word);
    f.add(63, t, a, u, tree.agreement(tree.siblingBefore(word)));
    f.add(64, t, a, u, tree.agreement(tree.siblingAfter(word)));
    f.add(65, t, a, u, Math.min(tree.siblingsBefore(word), MOST));
  }

  /** What is known of the head's own relation and of those of its dependents so far. */
  private static void history(TreeView tree, int word, int side, FeatureVector f) {
    Encoded s = tree.sentence();
    int head = tree.head(word);
    int t = s.tag(word);
    int u = s.tag(head);
    int taken = tree.taken(head);
    int above = tree.relation(head);
    int before = tree.relation(tree.siblingBefore(word));
    f.add(80, t, u, taken);
    f.add(81, t, u, taken, tree.agreement(word));
    f.add(82, t, taken, s.lexeme(head).word);
    f.add(83, t, u, above, side);
    f.add(84, s.lexeme(word).word, u, above);
    f.add(85, t, u, before, side);
    f.add(86, t, before, s.tag(tree.siblingBefore(word)), u);
    f.add(87, t, u, taken, s.tag(tree.firstChild(word)));
  }
}
