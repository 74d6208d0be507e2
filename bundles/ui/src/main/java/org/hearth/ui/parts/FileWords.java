package org.hearth.ui.parts;

import static org.hearth.ui.parts.Say.say;

import org.hearth.api.programme.Consent;
import org.hearth.api.programme.Goal;
import org.hearth.api.programme.MadeDocument;
import org.hearth.api.programme.Note;
import org.hearth.api.programme.SafetyPlan;

/** The words that people read for what is written into a family's file. */
public final class FileWords {
    private FileWords() {}

    /** What a note is. */
    public static String of(Note.Kind kind) {
        return switch (kind) {
            case NOTE -> say("Note");
            case TELEPHONE_CALL -> say("Telephone call");
            case SUPERVISION -> say("Supervision");
            case TRIAGE -> say("Triage");
        };
    }

    /** What became of a goal. */
    public static String of(Goal.State state) {
        return switch (state) {
            case CURRENT -> say("Working on it");
            case RESTING -> say("Resting");
            case AGREED_ANEW -> say("Agreed anew");
        };
    }

    /** What consent is asked for, as a heading. */
    public static String of(Consent.Purpose purpose) {
        return switch (purpose) {
            case SUPPORT -> say("Being supported");
            case EVALUATION -> say("Evaluation without names");
            case CONTACT -> say("Being contacted");
        };
    }

    /** What consent is asked for, within a sentence. */
    public static String inSentence(Consent.Purpose purpose) {
        return switch (purpose) {
            case SUPPORT -> say("being supported");
            case EVALUATION -> say("evaluation without names");
            case CONTACT -> say("being contacted");
        };
    }

    /** What that means, in a sentence. */
    public static String explained(Consent.Purpose purpose) {
        return switch (purpose) {
            case SUPPORT -> say("That the programme works with them.");
            case EVALUATION ->
                say("That what was recorded is counted, without any name, to see whether the programme helps.");
            case CONTACT -> say("That the programme gets in touch by itself, within what is safe.");
        };
    }

    /** What was said. */
    public static String of(Consent.Answer answer) {
        return switch (answer) {
            case GIVEN -> say("given");
            case NOT_GIVEN -> say("not given");
            case WITHDRAWN -> say("withdrawn");
        };
    }

    /** How it was said. */
    public static String of(Consent.How how) {
        return switch (how) {
            case IN_PERSON -> say("in person");
            case SIGNED -> say("with a signature");
            case BY_TELEPHONE -> say("by telephone or video");
            case IN_WRITING -> say("in a message or letter");
        };
    }

    /** What a safety plan speaks of. */
    public static String of(SafetyPlan.Part part) {
        return switch (part) {
            case SIGNS -> say("How I notice that things get hard");
            case HELPS -> say("What helps me");
            case COMPANY -> say("Who I can be with");
            case RING -> say("Who I can ring");
            case HOME -> say("How we keep home safe");
            case MATTERS -> say("What matters to me");
        };
    }

    /** What a document is. */
    public static String of(MadeDocument.Kind kind) {
        return switch (kind) {
            case GP_LETTER -> say("Letter to the GP");
            case FAMILY_SUMMARY -> say("Summary for the family");
        };
    }
}
