package org.hearth.core.extender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hearth.api.casework.InvalidInput;
import org.hearth.api.casework.Plugin;
import org.hearth.api.casework.PluginCheck.Answer;
import org.hearth.api.casework.PluginCheck.Verdict;
import org.hearth.core.definition.YamlDefinitions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;

class FilePluginCheckTest {
    private static final String MOOD =
            "id: mood\ntitle: Mood\nscales: [{ id: total, direction: none, range: [0, 9] }]\n";
    private static final String DEEP =
            "org.hearth.assembly-2.0.0/system/org/hearth/a/folder/whose/name/is/so/long/that/it"
                    + "/does/not/go/into/the/hundred/characters/of/a/tar/header/";

    @TempDir
    Path storage;

    @TempDir
    Path files;

    private RunningFramework framework;
    private FilePluginCheck check;

    @BeforeEach
    void start() throws Exception {
        framework = new RunningFramework(storage);
        check = new FilePluginCheck(framework.context(), new YamlDefinitions());
        framework
                .context()
                .installBundle(
                        "report",
                        new ByteArrayInputStream(JarMaker.report("org.hearth.api.instrument;version=\"[1.0,2)\"")
                                .bytes()));
        framework
                .context()
                .installBundle(
                        "mood",
                        new ByteArrayInputStream(
                                JarMaker.instrument("1.0.0", MOOD).bytes()));
    }

    @AfterEach
    void stop() throws Exception {
        framework.close();
    }

    @Test
    void saysWhetherPluginsWouldFitHere() throws Exception {
        Path good = Files.writeString(files.resolve("good.yaml"), MOOD);
        Path bad = JarMaker.report("com.vaadin.flow.component").write(files.resolve("bad.jar"));

        List<Answer> answers = check.check(List.of(good, bad));

        assertThat(answers).singleElement().satisfies(answer -> {
            assertThat(answer.hearth()).isEqualTo("this Hearth");
            assertThat(answer.verdicts()).extracting(Verdict::fits).containsExactly(true, false);
            assertThat(answer.verdicts().getLast().reasons())
                    .contains(
                            "a plug-in sees org.hearth.api only; this one imports com.vaadin.flow.component: remove it");
        });
        assertThat(framework.context().getBundles()).as("nothing was installed").hasSize(3);
    }

    @Test
    void saysWhichInstalledPluginsNewBundlesWouldNotAccept() throws Exception {
        Bundle old = framework
                .context()
                .installBundle("api", new ByteArrayInputStream(api("1.0.0").bytes()));
        old.start();
        framework
                .context()
                .installBundle(
                        "forms",
                        new ByteArrayInputStream(JarMaker.report("org.hearth.api.forms;version=\"[1.0,2)\"")
                                .header("Bundle-SymbolicName", "org.example.forms")
                                .bytes()));
        Path next = api("2.0.0").write(files.resolve("api.jar"));

        Answer answer = check.check(List.of(next)).getFirst();

        assertThat(answer.hearth()).isEqualTo("Hearth with org.hearth.api 2.0.0");
        assertThat(answer.verdicts())
                .filteredOn(verdict -> !verdict.fits())
                .containsExactly(new Verdict(
                        Plugin.Kind.REPORT,
                        "org.example.forms",
                        "1.0.0",
                        List.of(
                                "it needs org.hearth.api.forms from 1.0 up to, but without, 2.0; the new one has 2.0: get"
                                        + " the plug-in's build for this version, or upgrade Hearth")));
        assertThat(answer.verdicts()).hasSize(3);
    }

    private static JarMaker api(String version) {
        return JarMaker.bundle("org.hearth.api", version)
                .header("Export-Package", "org.hearth.api.forms;version=\"" + version + "\"");
    }

    @Test
    void readsTheDefinitionsThatAreHereByTheSchemaOfTheNewCore() throws Exception {
        Answer answer = check.check(List.of(zip("hearth.zip", "hearth/system/core.jar")))
                .getFirst();

        assertThat(answer.hearth()).isEqualTo("the Hearth in hearth.zip (core 2.0.0)");
        assertThat(answer.verdicts().getFirst().reasons())
                .singleElement()
                .asString()
                .startsWith("org.example.mood/instrument.yaml:1: audience: expected 'audience:', but it is missing");
        assertThat(answer.notes())
                .singleElement()
                .asString()
                .startsWith("It needs Java 99; this machine runs Hearth on Java ");
    }

    @Test
    void readsATarAsGnuWritesIt() throws Exception {
        Path tar = files.resolve("hearth.tar.gz");
        Files.write(tar, gzip(tar('L', DEEP + "core.jar\0", core())));

        assertThat(check.check(List.of(tar)).getFirst().hearth()).isEqualTo("the Hearth in hearth.tar.gz (core 2.0.0)");
    }

    @Test
    void readsATarAsPosixWritesIt() throws Exception {
        Path tar = files.resolve("hearth.tgz");
        Files.write(tar, gzip(tar('x', "27 mtime=1350244992.023960108\n200 path=" + DEEP + "core.jar\n", core())));

        assertThat(check.check(List.of(tar)).getFirst().hearth()).isEqualTo("the Hearth in hearth.tgz (core 2.0.0)");
    }

    @Test
    void saysWhatIsWrongWithFilesThatAreNothingOfTheKind() throws Exception {
        Path text = Files.writeString(files.resolve("notes.txt"), "x");
        Path other = files.resolve("other.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(other))) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
        }
        Path torn = Files.write(files.resolve("torn.tar.gz"), Arrays.copyOf(gzip(tar('L', "a.jar\0", core())), 200));

        assertThatThrownBy(() -> check.check(List.of(files.resolve("gone.jar"))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageEndingWith("gone.jar: there is no such file");
        assertThatThrownBy(() -> check.check(List.of(files)))
                .hasMessageEndingWith("expected a file, but found a folder");
        assertThatThrownBy(() -> check.check(List.of(text))).hasMessageContaining("expected a plug-in");
        assertThatThrownBy(() -> check.check(List.of(other)))
                .hasMessageContaining("found no bundle org.hearth.core in it");
        assertThatThrownBy(() -> check.check(List.of(torn))).hasMessageContaining("it cannot be read: EOFException");
    }

    private Path zip(String name, String entry) throws Exception {
        Path file = files.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(core());
        }
        return file;
    }

    /** A core whose instruments must say for whom they are. */
    private static byte[] core() {
        return JarMaker.bundle("org.hearth.core", "2.0.0")
                .header("Require-Capability", "osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=99))\"")
                .entry("org/hearth/schema/instrument.schema.json", """
                        { "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object",
                          "required": ["id", "audience"] }
                        """)
                .bytes();
    }

    private static byte[] tar(char nameType, String name, byte[] content) throws Exception {
        ByteArrayOutputStream tar = new ByteArrayOutputStream();
        entry(tar, "././@LongLink", nameType, name.getBytes(StandardCharsets.UTF_8));
        entry(tar, "cut-short.jar", '0', content);
        tar.write(new byte[1024]);
        return tar.toByteArray();
    }

    private static void entry(ByteArrayOutputStream tar, String name, char type, byte[] content) throws Exception {
        byte[] header = new byte[512];
        put(header, 0, name);
        put(header, 124, "%011o".formatted(content.length));
        header[156] = (byte) type;
        tar.write(header);
        tar.write(content);
        tar.write(new byte[-content.length & 511]);
    }

    private static void put(byte[] header, int at, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, header, at, bytes.length);
    }

    private static byte[] gzip(byte[] bytes) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
