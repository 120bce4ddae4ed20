package org.depesche.entity;

import org.jspecify.annotations.Nullable;

/**
 * A noun phrase that names somebody by role: "the Russian ambassador", "Kremlsprecher".
 *
 * @param hit the mention, without determiner
 * @param head index of the last token of the role noun
 * @param end index of the last token of what depends on it: "spokesman [of the ministry]"
 * @param country of what the role belongs to; null if the text does not say
 * @param sector the word's, or that of what the role belongs to
 * @param because what told the country
 * @param title the role noun as written, with its compound
 */
record RolePhrase(
    Hit hit,
    RoleWord word,
    int head,
    int end,
    @Nullable String country,
    @Nullable String sector,
    String because,
    String title,
    boolean plural,
    boolean indefinite) {}
