package org.hearth.ui.questionnaire;

/**
 * A questionnaire that somebody has begun: the version that was put to them, and what they answered so far.
 *
 * @param sheet stays what it was, whatever is installed or removed meanwhile
 */
record Begun(Sheet sheet, Draft draft) {
    String version() {
        return sheet.definition().version();
    }
}
