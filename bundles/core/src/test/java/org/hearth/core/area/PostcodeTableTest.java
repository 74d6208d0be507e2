package org.hearth.core.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class PostcodeTableTest {

    @Test
    void findsWhatWasAddedInAnyOrderAndNothingElse() {
        PostcodeTable.Builder builder = new PostcodeTable.Builder();
        for (int i = 9_999; i >= 0; i--) {
            builder.add(postcode(i), "E0100" + i % 700);
        }
        PostcodeTable table = builder.build();

        assertThat(table.size()).isEqualTo(10_000);
        for (int i = 0; i < 10_000; i += 37) {
            assertThat(table.lsoa(postcode(i))).contains("E0100" + i % 700);
        }
        assertThat(table.lsoa("ZZ1 1ZZ")).isEmpty();
        assertThat(table.lsoa("A1 1A")).isEmpty();
        assertThat(PostcodeTable.EMPTY.lsoa("ZZ1 1ZZ")).isEmpty();
    }

    @Test
    void refusesWhatIsNoPostcode() {
        PostcodeTable.Builder builder = new PostcodeTable.Builder();

        assertThat(builder.add("", "E01")).isFalse();
        assertThat(builder.add("?", "E01")).isFalse();
        assertThat(builder.add("ABCDEFGH", "E01")).isFalse();
    }

    private static String postcode(int number) {
        return String.format(Locale.ROOT, "AB%d %dXY", number / 10 % 100, number % 10)
                .replace("XY", "" + (char) ('A' + number / 1000) + "Z");
    }
}
