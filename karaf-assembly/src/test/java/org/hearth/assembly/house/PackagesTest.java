package org.hearth.assembly.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** No value is ever silently null; NullAway itself runs with the compiler. */
class PackagesTest {
    private static final int ENOUGH = 20;

    @Test
    void everyPackageIsNullMarked() {
        List<JavaPackage> packages = House.classes().getDefaultPackage().getSubpackagesInTree().stream()
                .filter(found -> found.getName().startsWith("org.hearth"))
                .filter(found -> found.getClasses().stream()
                        .anyMatch(type -> !type.getSimpleName().equals("package-info")))
                .toList();

        assertThat(packages).hasSizeGreaterThan(ENOUGH);
        assertThat(packages)
                .allSatisfy(found -> assertThat(found.isAnnotatedWith(NullMarked.class))
                        .as(found.getName())
                        .isTrue());
    }
}
