package org.depesche.lab.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class TermTest {

  @Test
  void joinsWhatSourcesSayOfOneTerm() {
    assertThat(
            Term.merged(
                List.of(
                    term("Aino Mustanen", "2019", "", "", "a"),
                    term("Aino Mustanen", "2019-05-20", "", "2021-11-27", "b"))))
        .extracting(Term::from, Term::to, Term::known, Term::source)
        .containsExactly(tuple("2019-05-20", "", "", "a; b"));
    assertThat(
            Term.merged(
                List.of(
                    term("Aino Mustanen", "2019-05-20", "", "2021-11-27", "b"),
                    term("Aino Mustanen", "2019", "2022", "", "a"))))
        .extracting(Term::from, Term::to, Term::known)
        .containsExactly(tuple("2019-05-20", "2022", ""));
  }

  @Test
  void keepsTermsApartThatDifferOrContradict() {
    assertThat(
            Term.merged(
                List.of(
                    term("Aino Mustanen", "2009-03-31", "2021-06-13", "", "a"),
                    term("Aino Mustanen", "2022", "", "", "b"))))
        .hasSize(2);
    assertThat(
            Term.merged(
                List.of(
                    term("Aino Mustanen", "2019", "2020", "", "a"),
                    term("Aino Mustanen", "2019", "", "2024-01-01", "b"))))
        .hasSize(2);
  }

  @Test
  void endsALeadersTermWhereTheNextBegins() {
    assertThat(
            Term.succeeded(
                List.of(
                    term("Olle Quast", "2024", "", "", "a"),
                    term("Aino Mustanen", "2019", "", "", "a"),
                    term("Pia Lund", "2020", "", "", "b"))))
        .extracting(Term::name, Term::to)
        .containsExactlyInAnyOrder(
            tuple("Olle Quast", ""), tuple("Aino Mustanen", "2024"), tuple("Pia Lund", ""));
  }

  private static Term term(String name, String from, String to, String known, String source) {
    return new Term(name, "", "EST", "GOV", "President", from, to, known, source);
  }
}
