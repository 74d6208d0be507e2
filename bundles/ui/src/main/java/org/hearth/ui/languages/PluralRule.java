package org.hearth.ui.languages;

/** Which of a language's forms belongs to a number of things: English has two, Arabic six. */
@FunctionalInterface
interface PluralRule {
    /** The place of the form in the list of forms, from nought. */
    int form(long number);
}
