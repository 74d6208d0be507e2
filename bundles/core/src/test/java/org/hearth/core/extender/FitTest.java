package org.hearth.core.extender;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Version;

class FitTest {
    private static final House HOUSE = new House(
            "this Hearth",
            Map.of(
                    "org.hearth.api.report",
                    Set.of(new Version(1, 3, 0)),
                    "com.vaadin.flow.component",
                    Set.of(new Version(25, 2, 3))),
            Optional.of(new Version(1, 0, 0)),
            25);

    @Test
    void takesAPluginThatNeedsWhatIsThere() {
        assertThat(reasons(
                        "Import-Package",
                        "org.hearth.api.report;version=\"[1.1,2)\"",
                        "Require-Capability",
                        "osgi.extender;filter:=\"(&(osgi.extender=org.hearth.plugin)(version>=1.0)(!(version>=2.0)))\","
                                + "osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=21))\""))
                .isEmpty();
    }

    @Test
    void namesWhatNoPluginMaySee() {
        assertThat(reasons("Import-Package", "com.vaadin.flow.component,jakarta.persistence,org.hearth.core.casework"))
                .containsExactly("a plug-in sees org.hearth.api only; this one imports com.vaadin.flow.component,"
                        + " jakarta.persistence, org.hearth.core.casework: remove them");
    }

    @Test
    void saysHowToKeepALibrary() {
        assertThat(reasons("Import-Package", "com.google.common.collect"))
                .containsExactly(
                        "a plug-in sees org.hearth.api only; this one imports com.google.common.collect: remove it,"
                                + " or put what the plug-in needs of other libraries into its own jar");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.sql",
                "org.osgi.service.component.annotations;resolution:=optional",
                "org.example.unknown;resolution:=optional"
            })
    void letsBeWhatDoesNoHarm(String imports) {
        assertThat(reasons("Import-Package", imports)).isEmpty();
    }

    @Test
    void refusesAnOptionalImportThatWouldBeFulfilled() {
        assertThat(reasons("Import-Package", "com.vaadin.flow.component;resolution:=optional"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[2.0,3.0) | from 2.0 up to, but without, 3.0; this Hearth has 1.3",
                "2.0       | from 2.0 on; this Hearth has 1.3",
                "[1.0,1.2] | from 1.0 up to 1.2; this Hearth has 1.3"
            })
    void saysWhichVersionIsNeededAndWhichIsThere(String range, String words) {
        assertThat(reasons("Import-Package", "org.hearth.api.report;version=\"" + range + "\""))
                .containsExactly("it needs org.hearth.api.report " + words
                        + ": get the plug-in's build for this version, or upgrade Hearth");
    }

    @Test
    void saysThatAPackageIsNotThereAtAll() {
        assertThat(reasons("Import-Package", "org.hearth.api.forms"))
                .containsExactly(
                        "it needs org.hearth.api.forms in any version; this Hearth has no such package: get the"
                                + " plug-in's build for this version, or upgrade Hearth");
    }

    @Test
    void saysThatThePluginFormatIsAnother() {
        assertThat(
                        reasons(
                                "Require-Capability",
                                "osgi.extender;filter:=\"(&(osgi.extender=org.hearth.plugin)(version>=2.0)(!(version>=3.0)))\""))
                .containsExactly(
                        "it needs the plug-in format from 2.0 up to, but without, 3.0; this Hearth has 1.0: get the"
                                + " plug-in's build for this version, or upgrade Hearth");
    }

    @Test
    void saysThatJavaIsTooOld() {
        assertThat(reasons("Require-Capability", "osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=26))\""))
                .containsExactly(
                        "it needs Java 26; this Hearth runs on Java 25: get the plug-in's build for Java 25, or"
                                + " start Hearth with Java 26 or newer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fragment-Host", "Require-Bundle", "DynamicImport-Package"})
    void refusesTiesToOtherBundles(String header) {
        assertThat(reasons(header, "org.hearth.core"))
                .singleElement()
                .asString()
                .contains("org.hearth.core")
                .endsWith("remove " + header + " from its manifest");
    }

    private static java.util.List<String> reasons(String... headers) {
        Map<String, String> manifest = new java.util.HashMap<>(Map.of("Bundle-SymbolicName", "org.example.plugin"));
        for (int i = 0; i < headers.length; i += 2) {
            manifest.put(headers[i], headers[i + 1]);
        }
        return Fit.reasons(new PluginManifest(manifest), HOUSE);
    }
}
