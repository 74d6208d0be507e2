package org.hearth.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.hearth.api.exchange.DataSet;
import org.hearth.api.instrument.Rater;
import org.hearth.api.programme.Contact;
import org.hearth.api.report.EvaluationData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingTest {
    @TempDir
    Path path;

    private static int day(String date) {
        return (int) LocalDate.parse(date).toEpochDay();
    }

    private Folder folder() {
        return new Folder(path);
    }

    @Test
    void everyFileTogetherBecomesOneDataSet() {
        DataSet read = folder().with(
                        "families.csv",
                        "family,referred_on,referral_source,postcode,lsoa,imd_decile,imd_vintage,ethnicity,language,"
                                + "parent_birth_year,infant_born_on,infant_due_on,ended_on,ended_reason",
                        "F1,2024-01-05,A2,ZZ1 1ZZ,E01000001,2,2019,A,en,1995,2023-12-01,,2024-12-01,moved",
                        "F2,,,,,,,,,,,,,")
                .with(
                        "contacts.csv",
                        "family,date,intervention,person,medium,outcome,minutes,worker,group",
                        "F1,2024-01-20,baby-massage,mum,face-to-face,did-not-attend,,W1,",
                        "F1,2024-02-03,baby-massage,mum,group,,50,W1,Tuesdays")
                .with(
                        "assessments.csv",
                        "family,date,instrument,person,rater,scale,score,item_1,item_2,item_3",
                        "F1,2024-02-03,calm3,mum,self,,,1,2,3",
                        "F2,2024-02-04,calm3,,,total,7,,,")
                .with("goals.csv", "family,goal,date,rating,person", "F1,sleep,2024-02-03,3.5,mum")
                .with("feedback.csv", "family,date,themes,text", "F1,2024-03-01,trust; no-wait,\"Kind, and quick\"")
                .with("service_use.csv", "family,service,period,quantity,months", "F1,gp-visit,before,4,6")
                .read();

        assertThat(read.rows())
                .isEqualTo(Map.of(
                        "families.csv", 2,
                        "contacts.csv", 2,
                        "assessments.csv", 2,
                        "goals.csv", 1,
                        "feedback.csv", 1,
                        "service_use.csv", 1));
        EvaluationData data = read.data();
        assertThat(data.families().size()).isEqualTo(2);
        assertThat(data.families().referredOn().get(0)).isEqualTo(day("2024-01-05"));
        assertThat(data.families().endedOn().get(0)).isEqualTo(day("2024-12-01"));
        assertThat(data.families().imdDecile().get(0)).isEqualTo(2);
        assertThat(data.families().firstContact().get(0)).isEqualTo(day("2024-02-03"));
        assertThat(data.families().referredOn().isPresent(1)).isFalse();
        assertThat(data.families().imdDecile().isPresent(1)).isFalse();

        assertThat(data.contacts().interventions()).containsExactly("baby-massage");
        assertThat(data.contacts().outcome().toArray())
                .containsExactly(Contact.Outcome.DID_NOT_ATTEND.ordinal(), Contact.Outcome.ATTENDED.ordinal());
        assertThat(data.contacts().minutes().isPresent(0)).isFalse();
        assertThat(data.contacts().minutes().get(1)).isEqualTo(50);

        EvaluationData.Assessments calm = data.instruments().getFirst();
        assertThat(calm.instrument().id()).isEqualTo("calm3");
        assertThat(calm.size()).isEqualTo(2);
        assertThat(calm.scores().get("total").toArray()).containsExactly(6, 7);
        assertThat(calm.items().get(3).get(0)).isEqualTo(3);
        assertThat(calm.items().get(3).isPresent(1)).isFalse();
        assertThat(calm.rater().toArray()).containsExactly(Rater.SELF.ordinal(), Rater.SELF.ordinal());
        assertThat(calm.day().get(0)).isEqualTo(day("2024-02-03"));
    }

    @Test
    void withoutFamiliesFileAFamilyIsThereBecauseARowNamesIt() {
        EvaluationData data = folder().with(
                        "assessments.csv",
                        "family,date,instrument,score",
                        "F9,2024-02-03,calm3,4",
                        "F9,2024-03-03,calm3,2")
                .read()
                .data();

        assertThat(data.families().size()).isOne();
        assertThat(data.instruments().getFirst().person().toArray()).containsExactly(0, 0);
    }

    @Test
    void personsOfOneFamilyAreToldApartAndPersonsOfTwoFamiliesNeverMixed() {
        EvaluationData data = folder().with(
                        "assessments.csv",
                        "family,date,instrument,person,score",
                        "F1,2024-02-03,calm3,mum,4",
                        "F1,2024-02-03,calm3,dad,4",
                        "F2,2024-02-03,calm3,mum,4",
                        "F1,2024-03-03,calm3,mum,4")
                .read()
                .data();

        assertThat(data.instruments().getFirst().person().toArray()).containsExactly(0, 1, 2, 0);
    }

    @Test
    void columnsMayComeInAnyOrderWithOwnOnesAndBlanksAroundCells() {
        EvaluationData data = folder().with(
                        "assessments.csv",
                        " score , x_site,instrument,date,family",
                        " 4 ,north, calm3 , 2024-02-03 , F1 ")
                .read()
                .data();

        assertThat(data.instruments().getFirst().scores().get("total").get(0)).isEqualTo(4);
    }

    @Test
    void aByteOrderMarkWindowsLineEndsAndBlankLinesArePassedOver() {
        EvaluationData data = folder().with(
                        "families.csv",
                        "\uFEFFfamily,imd_decile,,\r\nF1,3,,\r\n\r\n,,,\r\nF2,4,,".getBytes(StandardCharsets.UTF_8))
                .read()
                .data();

        assertThat(data.families().imdDecile().toArray()).containsExactly(3, 4);
    }

    @Test
    void aPartlyAnsweredFormKeepsItsAnswersButHasNoScore() {
        EvaluationData.Assessments calm = folder().with(
                        "assessments.csv", "family,date,instrument,item_1,item_2,item_3", "F1,2024-02-03,calm3,1,,2")
                .read()
                .data()
                .instruments()
                .getFirst();

        assertThat(calm.scores().get("total").isPresent(0)).isFalse();
        assertThat(calm.items().get(1).get(0)).isEqualTo(1);
        assertThat(calm.items().get(2).isPresent(0)).isFalse();
    }

    @Test
    void aScoreBesideAnswersIsTakenWhenTheyAgree() {
        EvaluationData.Assessments calm = folder().with(
                        "assessments.csv",
                        "family,date,instrument,score,item_1,item_2,item_3",
                        "F1,2024-02-03,calm3,6.0,1,2,3")
                .read()
                .data()
                .instruments()
                .getFirst();

        assertThat(calm.scores().get("total").get(0)).isEqualTo(6);
    }

    @Test
    void rowsWithScoresOfDifferentScalesAreOneAssessment() {
        EvaluationData.Assessments ease = folder().with(
                        "assessments.csv",
                        "family,date,instrument,scale,score",
                        "F1,2024-02-03,ease,evening,3",
                        "F1,2024-03-03,ease,,30",
                        "F1,2024-02-03,ease,total,22")
                .read()
                .data()
                .instruments()
                .getFirst();

        assertThat(ease.size()).isEqualTo(2);
        assertThat(ease.scores().get("total").toArray()).containsExactly(22, 30);
        assertThat(ease.scores().get("evening").get(0)).isEqualTo(3);
        assertThat(ease.scores().get("evening").isPresent(1)).isFalse();
    }

    @Test
    void theFoldersOwnDefinitionsAreUsedBesideThoseInstalled() {
        DataSet read = folder().with("instruments/warmth.yaml", "id: warmth")
                .with("interventions/walks.yaml", "id: walks")
                .with("contacts.csv", "family,date,intervention", "F1,2024-01-01,walks", "F1,2024-01-08,baby-massage")
                .with(
                        "assessments.csv",
                        "family,date,instrument,score",
                        "F1,2024-01-01,warmth,99",
                        "F1,2024-01-01,calm3,9")
                .read();

        assertThat(read.data().instruments())
                .extracting(table -> table.instrument().id())
                .containsExactly("calm3", "warmth");
        assertThat(read.data().contacts().interventions()).containsExactly("walks", "baby-massage");
    }

    @Test
    void theFoldersOwnDefinitionIsUsedInPlaceOfAnInstalledOneOfTheSameId() {
        EvaluationData data = folder().with("instruments/calm3.yaml", "id: calm3")
                .with("assessments.csv", "family,date,instrument,score", "F1,2024-01-01,calm3,99")
                .read()
                .data();

        assertThat(data.instruments()
                        .getFirst()
                        .instrument()
                        .scales()
                        .getFirst()
                        .max())
                .isEqualTo(100);
    }

    @Test
    void aZipIsReadLikeAFolderWhetherItsFilesLieAtTheTopOrInOneFolder() throws IOException {
        Path flat = path.resolve("flat.zip");
        Folder.zip(flat, "families.csv", "family\nF1\n", "README.md", "about");
        Path nested = path.resolve("nested.zip");
        Folder.zip(
                nested,
                "city/families.csv",
                "family\nF1\nF2\n",
                "city/instruments/warmth.yaml",
                "id: warmth\n",
                "__MACOSX/city/._families.csv",
                "junk");

        assertThat(Folder.read(flat).rows()).isEqualTo(Map.of("families.csv", 1));
        assertThat(Folder.read(nested).rows()).isEqualTo(Map.of("families.csv", 2));
    }

    @Test
    void otherFilesMayLieBesideTheTables() {
        assertThat(folder().with("README.md", "about")
                        .with("notes/draft.csv", "anything")
                        .with(".hidden.csv", "x")
                        .with("families.csv", "family", "F1")
                        .read()
                        .rows())
                .containsOnlyKeys("families.csv");
    }

    @Test
    void quotedCellsMayHoldCommasQuotesAndLineBreaks() {
        assertThat(folder().with(
                                "feedback.csv",
                                "family,date,text",
                                "F1,2024-01-01,\"one\ntwo, \"\"three\"\"\"",
                                "F2,2024-01-02,x")
                        .read()
                        .rows())
                .containsEntry("feedback.csv", 2);
    }
}
