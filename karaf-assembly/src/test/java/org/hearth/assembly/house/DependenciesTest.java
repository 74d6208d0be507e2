package org.hearth.assembly.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may depend on whom, as bundles/README.md says. */
class DependenciesTest {
    private static final int ENOUGH = 300;

    @Test
    void theRulesSeeTheWholeHouse() {
        assertThat(House.classes()).hasSizeGreaterThan(ENOUGH);
        assertThat(House.classes().containPackage("org.hearth.api")).isTrue();
        assertThat(House.classes().containPackage("org.hearth.ui")).isTrue();
        assertThat(House.classes().containPackage("org.hearth.core")).isTrue();
        assertThat(House.classes().containPackage("org.hearth.persistence")).isTrue();
    }

    @Test
    void theApiNeedsNothingButTheJdkAndAnnotations() {
        classes()
                .that()
                .resideInAPackage("org.hearth.api..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("org.hearth.api..", "java..", "org.osgi.annotation..", "org.jspecify..")
                .check(House.classes());
    }

    @Test
    void theHouseInMemoryNeedsNothingButTheApi() {
        classes()
                .that()
                .resideInAPackage("org.hearth.memory..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.hearth.memory..", "org.hearth.api..", "java..", "org.osgi.annotation..", "org.jspecify..")
                .check(House.classes());
    }

    @Test
    void statisticsNeedsNothingButTheJdkAndApacheCommons() {
        classes()
                .that()
                .resideInAPackage("org.hearth.statistics..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.hearth.statistics..",
                        "java..",
                        "org.apache.commons.statistics..",
                        "org.apache.commons.numbers..",
                        "org.osgi.annotation..",
                        "org.jspecify..")
                .check(House.classes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "persistence", "documents", "exchange", "identity", "shell", "ui", "demonstration"})
    void aRoomMeetsTheOthersOnlyThroughTheApi(String room) {
        classes()
                .that()
                .resideInAPackage("org.hearth." + room + "..")
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage("org.hearth..")
                        .or(resideInAnyPackage("org.hearth.api..", "org.hearth." + room + "..")))
                .check(House.classes());
    }

    @Test
    void aReportSeesTheApiAndStatisticsOnly() {
        classes()
                .that()
                .resideInAPackage("org.hearth.reports..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.hearth.api..",
                        "org.hearth.statistics..",
                        "org.hearth.reports..",
                        "java..",
                        "org.osgi.service.component.annotations..",
                        "org.osgi.annotation..",
                        "org.jspecify..")
                .check(House.classes());
    }

    @Test
    void noPackagesDependOnEachOtherInACircle() {
        slices().matching("org.hearth.(**)").should().beFreeOfCycles().check(House.classes());
    }

    @Test
    void eclipseLinkJdbcAndLiquibaseStayInPersistence() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.hearth.persistence..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.eclipse.persistence..",
                        "jakarta.persistence..",
                        "java.sql..",
                        "javax.sql..",
                        "liquibase..")
                .check(House.classes());
    }

    @Test
    void vaadinStaysInTheUi() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.hearth.ui..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.vaadin..", "jakarta.servlet..")
                .check(House.classes());
    }

    @Test
    void theFrameworkIsKnownToTheExtenderTheBridgeAndTheStoreOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.hearth.core.extender..", "org.hearth.ui.bridge..", "org.hearth.persistence..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.osgi.framework..", "org.osgi.util.tracker..")
                .check(House.classes());
    }

    @Test
    void nobodyLooksServicesUpStatically() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.osgi.framework.FrameworkUtil")
                .check(House.classes());
    }
}
