package org.depesche.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.depesche.cli.view.Terminal;

/** What a command printed, and its exit status. */
record Ran(int status, String out, String err) {

  /** Runs a command in this JVM, on a terminal of 80 columns without colours. */
  static Ran depesche(Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), 80, false, false);
    String[] words = List.of(args).stream().map(Object::toString).toArray(String[]::new);
    int status = Main.commandLine(terminal).execute(words);
    terminal.out().flush();
    terminal.err().flush();
    return new Ran(status, out.toString(), err.toString());
  }
}
