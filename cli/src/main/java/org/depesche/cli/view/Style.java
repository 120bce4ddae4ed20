package org.depesche.cli.view;

/** Emphasis by escape sequences (ECMA-48), or none. */
enum Style {
  STRONG("1"),
  FAINT("2"),
  GOOD("32"),
  BAD("31"),
  DOUBTFUL("33"),
  MARKED("36");

  private static final String ESCAPE = "\u001B[";

  private final String code;

  Style(String code) {
    this.code = code;
  }

  String of(String text, boolean colour) {
    return colour && !text.isEmpty() ? ESCAPE + code + "m" + text + ESCAPE + "0m" : text;
  }
}
