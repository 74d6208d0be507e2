package org.hearth.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a row or a file is named with line, column, what was expected and what came. */
class RefusalTest {
    private static final String ASSESSMENTS =
            "family,date,instrument,person,rater,scale,score,item_1,item_2,item_3,item_4";

    @TempDir
    Path path;

    private Folder folder() {
        return new Folder(path);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "F1,2024-01-01,calm3,,,,10,,,,  | score: expected a number from 0 to 9, came '10'",
                "F1,2024-01-01,calm3,,,,-1,,,,  | score: expected a number from 0 to 9, came '-1'",
                "F1,2024-01-01,calm3,,,,NaN,,,, | score: expected a number from 0 to 9, came 'NaN'",
                "F1,2024-01-01,calm3,,,,1e0,,,, | score: expected a number from 0 to 9, came '1e0'",
                "F1,2024-01-01,calm3,,,,6,1,2,2, | score: expected 5, which the answers give, came '6'",
                "F1,2024-01-01,calm3,,,,3,1,2,, | score: expected nothing, as too few items are answered for a score, came '3'",
                "F1,2024-01-01,calm3,,,,,1,2,4, | item_3: expected one of 0, 1, 2, 3, came '4'",
                "F1,2024-01-01,calm3,,,,,1,x,2, | item_2: expected a number, came 'x'",
                "F1,2024-01-01,calm3,,,,,1,1,2,1 | item_4: expected nothing, as calm3 has no such item among its 3, came '1'",
                "F1,2024-01-01,ease,,,,,1,,, | item_1: expected nothing, as ease has no items, only scores, came '1'",
                "F1,2024-01-01,calm3,,,,,,,, | score: expected a score or answers to items, came neither",
                "F1,2024-01-01,calm4,,,,1,,,, | instrument: expected an instrument that is installed or defined in instruments/ (calm3, ease), came 'calm4'",
                "F1,2024-01-01,,,,,1,,,, | instrument: expected a value, came nothing",
                "F1,2024-01-01,ease,,,night,1,,,, | scale: expected a scale of ease (total, evening), came 'night'",
                "F1,2024-01-01,calm3,,,total,,1,2,2, | scale: expected nothing, as the row has no score, came 'total'",
                "F1,2024-01-01,ease,,,evening,11,,,, | score: expected a number from 0 to 10, came '11'",
                "F1,2024-01-01,calm3,,mum,,1,,,, | rater: expected one of self, carer, practitioner, came 'mum'",
                "F1,01/02/2024,calm3,,,,1,,,, | date: expected a date such as 2025-03-31 between 1900 and 2199, came '01/02/2024'",
                "F1,2024-02-30,calm3,,,,1,,,, | date: expected a date such as 2025-03-31 between 1900 and 2199, came '2024-02-30'",
                "F1,0224-02-03,calm3,,,,1,,,, | date: expected a date such as 2025-03-31 between 1900 and 2199, came '0224-02-03'",
                "F1,,calm3,,,,1,,,, | date: expected a value, came nothing",
                ",2024-01-01,calm3,,,,1,,,, | family: expected a value, came nothing",
                "F2,2024-01-01,calm3,,,,1,,,, | family: expected a family of families.csv, came 'F2'",
                "F1,2024-01-01,calm3 | expected 11 cells, as in the first line, came 3",
                "F1,2024-01-01,calm3,,,,1,,,,,9 | expected 11 cells, as in the first line, came 12",
            })
    void aWrongAssessment(String row, String problem) {
        assertThat(folder().with("families.csv", "family", "F1")
                        .with("assessments.csv", ASSESSMENTS, row)
                        .problems())
                .containsExactly("assessments.csv:2: " + problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "F1,2024-01-01,baby-message,,,| intervention: expected an intervention that is installed or defined in interventions/ (baby-massage), came 'baby-message'",
                "F1,2024-01-01,baby-massage,phone,,| medium: expected one of face-to-face, telephone, video, group, message, came 'phone'",
                "F1,2024-01-01,baby-massage,,no,| outcome: expected one of attended, did-not-attend, cancelled-by-family, cancelled-by-service, came 'no'",
                "F1,2024-01-01,baby-massage,,,-5| minutes: expected a whole number from 0 to 1440, came '-5'",
                "F1,2024-01-01,baby-massage,,,12.5| minutes: expected a whole number from 0 to 1440, came '12.5'",
            })
    void aWrongContact(String row, String problem) {
        assertThat(folder().with("contacts.csv", "family,date,intervention,medium,outcome,minutes", row)
                        .problems())
                .containsExactly("contacts.csv:2: " + problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "F1,11,,,| imd_decile: expected a whole number from 1 to 10, came '11'",
                "F1,0,,,| imd_decile: expected a whole number from 1 to 10, came '0'",
                "F1,,T,,| ethnicity: expected an NHS code from A to S, Z or 99, came 'T'",
                "F1,,,soon,| ended_on: expected a date such as 2025-03-31 between 1900 and 2199, came 'soon'",
                "F1,,,,19995| parent_birth_year: expected a whole number from 1900 to 2199, came '19995'",
                "F0,,,,| family: expected each family once, came 'F0'",
            })
    void aWrongFamily(String row, String problem) {
        assertThat(folder().with(
                                "families.csv", "family,imd_decile,ethnicity,ended_on,parent_birth_year", "F0,,,,", row)
                        .problems())
                .containsExactly("families.csv:3: " + problem);
    }

    @Test
    void aWrongGoalFeedbackOrUseOfServices() {
        assertThat(folder().with("goals.csv", "family,goal,date,rating", "F1,,2024-01-01,11")
                        .with("feedback.csv", "family,date,themes", "F1,2024-01-01,trust;;calm")
                        .with("service_use.csv", "family,service,period,quantity,months", "F1,gp,later,-1,")
                        .problems())
                .containsExactly(
                        "feedback.csv:2: themes: expected codes without blanks, with ';' between them, came 'trust;;calm'",
                        "goals.csv:2: goal: expected a value, came nothing",
                        "goals.csv:2: rating: expected a number from 0 to 10, came '11'",
                        "service_use.csv:2: period: expected one of before, during, after, came 'later'",
                        "service_use.csv:2: quantity: expected a number of at least 0, came '-1'");
    }

    @Test
    void aDuplicateNamesTheLineThatCameFirst() {
        assertThat(folder().with(
                                "assessments.csv",
                                ASSESSMENTS,
                                "F1,2024-01-01,calm3,,,,1,,,,",
                                "F1,2024-01-01,calm3,mum,,,1,,,,",
                                "F1,2024-01-01,calm3,,practitioner,,1,,,,",
                                "F1,2024-01-01,calm3,,self,,,1,1,1,",
                                "F1,2024-01-01,calm3,mum,,,2,,,,")
                        .problems())
                .containsExactly(
                        "assessments.csv:5: expected one assessment for a family, person, instrument, rater and date,"
                                + " came a duplicate of line 2",
                        "assessments.csv:6: expected one assessment for a family, person, instrument, rater and date,"
                                + " came a duplicate of line 3");
    }

    @Test
    void aScaleGivenTwiceIsADuplicate() {
        assertThat(folder().with(
                                "assessments.csv",
                                "family,date,instrument,scale,score",
                                "F1,2024-01-01,ease,,1",
                                "F1,2024-01-01,ease,evening,1",
                                "F1,2024-01-01,ease,total,1")
                        .problems())
                .containsExactly(
                        "assessments.csv:4: expected one assessment for a family, person, instrument, rater and date,"
                                + " came a duplicate of line 2");
    }

    @Test
    void anUnknownColumnIsRefusedByName() {
        assertThat(folder().with("goals.csv", "family,goal,date,rating,mood", "F1,a,2024-01-01,3,x")
                        .problems())
                .containsExactly("goals.csv:1: expected the columns family, goal, date, rating, person"
                        + " (or your own beginning with x_), came 'mood'");
    }

    @Test
    void itemColumnsBelongToAssessmentsOnly() {
        assertThat(folder().with("feedback.csv", "family,date,item_1", "F1,2024-01-01,3")
                        .problems())
                .containsExactly("feedback.csv:1: expected the columns family, date, themes, text"
                        + " (or your own beginning with x_), came 'item_1'");
    }

    @Test
    void aMissingColumnIsNamed() {
        assertThat(folder().with("contacts.csv", "family,intervention", "F1,baby-massage")
                        .problems())
                .containsExactly("contacts.csv:1: date: expected this column, came none of that name");
    }

    @Test
    void aColumnMayComeOnlyOnce() {
        assertThat(folder().with("families.csv", "family,family", "F1,F1").problems())
                .containsExactly("families.csv:1: family: expected this column once, came twice");
    }

    @Test
    void otherSeparatorsAreRecognised() {
        assertThat(folder().with("families.csv", "family;imd_decile", "F1;3").problems())
                .containsExactly("families.csv:1: expected commas between the columns, came semicolons;"
                        + " save the file as CSV with commas");
    }

    @Test
    void aFilledCellBelowNoNameIsRefused() {
        assertThat(folder().with("families.csv", "family,", "F1,9").problems())
                .containsExactly("families.csv:2: expected a name in the first line for column 2, came none above '9'");
    }

    @Test
    void aMisspeltFileDoesNotVanish() {
        assertThat(folder().with("familes.csv", "family", "F1").problems())
                .containsExactly("familes.csv: expected one of families.csv, contacts.csv, assessments.csv, goals.csv,"
                        + " feedback.csv, service_use.csv, workforce.csv, came a table of another name");
    }

    @Test
    void aLineBreakWithinACellDoesNotShiftTheLinesAfterIt() {
        assertThat(folder().with("feedback.csv", "family,date,text", "F1,2024-01-01,\"one\ntwo\nthree\"", "F1,when,x")
                        .problems())
                .containsExactly(
                        "feedback.csv:5: date: expected a date such as 2025-03-31 between 1900 and 2199, came 'when'");
    }

    @Test
    void whatIsWrongWithADefinitionIsToldAndWhatItWouldHaveDefinedIsNotHeldAgainstTheRows() {
        assertThat(folder().with("instruments/warmth.yaml", "ident: warmth")
                        .with("assessments.csv", "family,date,instrument,score", "F1,2024-01-01,warmth,1")
                        .problems())
                .containsExactly("instruments/warmth.yaml:1: id: expected an id, came none");
    }

    @Test
    void twoDefinitionsOfOneIdAreRefused() {
        assertThat(folder().with("instruments/a.yaml", "id: warmth")
                        .with("instruments/b.yaml", "id: warmth")
                        .with("instruments/c.yml", "id: cold")
                        .with("families.csv", "family", "F1")
                        .problems())
                .containsExactly(
                        "instruments/b.yaml: id: expected an id or a version of its own, came 'warmth 1.0.0' as in instruments/a.yaml",
                        "instruments/c.yml: expected a name that ends in .yaml, came .yml");
    }

    @Test
    void problemsOfAllFilesComeTogetherInOrderOfFileAndLine() {
        assertThat(folder().with("families.csv", "family,imd_decile", "F1,99")
                        .with(
                                "contacts.csv",
                                "family,date,intervention",
                                "F1,2024-13-01,baby-massage",
                                "F1,x,baby-massage")
                        .problems())
                .extracting(problem -> problem.replaceFirst(": .*", ""))
                .containsExactly("contacts.csv:2", "contacts.csv:3", "families.csv:2");
    }

    @Test
    void rowsThatAreTakenAsRecordedAreHeldAgainstTheirDefinitionAllTheSame() {
        assertThat(folder().with(
                                "assessments.csv",
                                "family,date,instrument,version,scale,score,scored,item_1",
                                "f1,2025-01-01,calm3,,total,99,as-recorded,1",
                                "f1,2025-01-02,calm3,,total,4,as-recorded,9",
                                "f1,2025-01-03,calm3,9.9.9,total,4,as-recorded,1",
                                "f1,2025-01-04,calm3,,total,4,otherwise,1",
                                "f1,2025-01-05,calm3,1.0.0,,,as-recorded,",
                                "f1,2025-01-06,calm3,1.0.0,total,4,as-recorded,1",
                                "f1,2025-01-06,calm3,,,,,1")
                        .problems())
                .containsExactly(
                        "assessments.csv:2: score: expected a number from 0 to 9, came '99'",
                        "assessments.csv:3: item_1: expected one of 0, 1, 2, 3, came '9'",
                        "assessments.csv:4: version: expected a version of calm3 that is installed or defined in"
                                + " instruments/, or nothing for the newest (1.0.0), came '9.9.9'",
                        "assessments.csv:5: scored: expected one of as-recorded, came 'otherwise'",
                        "assessments.csv:6: score: expected a score or answers to items, came neither",
                        "assessments.csv:8: expected one assessment for a family, person, instrument, rater and date, came a"
                                + " duplicate of line 7");
    }
}
