package org.hearth.ui.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearth.api.casework.FamilyQuery;
import org.hearth.api.programme.Support;
import org.junit.jupiter.api.Test;

class FamilyFilterTest {
    @Test
    void asksForWhatItIsCalled() {
        assertThat(FamilyFilter.MINE.query("os", "pat", 0, 50).keyWorker()).contains("pat");
        assertThat(FamilyFilter.RESTING.query("", "pat", 0, 50).state()).contains(Support.State.RESTING);
        FamilyQuery all = FamilyFilter.ALL.query("os", "pat", 50, 50);
        assertThat(all.state()).isEmpty();
        assertThat(all.keyWorker()).isEmpty();
        assertThat(all.text()).isEqualTo("os");
        assertThat(all.offset()).isEqualTo(50);
    }
}
