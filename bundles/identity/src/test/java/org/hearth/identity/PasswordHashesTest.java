package org.hearth.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class PasswordHashesTest {
    private final PasswordHashes hashes = new PasswordHashes(new SecureRandom());

    @Test
    void matchesThePasswordAndNoOther() {
        String hash = hashes.hash("three quiet otters".toCharArray());

        assertThat(hashes.matches("three quiet otters".toCharArray(), hash)).isTrue();
        assertThat(hashes.matches("three quiet otter".toCharArray(), hash)).isFalse();
        assertThat(hashes.matches(new char[0], hash)).isFalse();
    }

    @Test
    void writesThePhcFormWithParametersAndASaltOfItsOwn() {
        String one = hashes.hash("three quiet otters".toCharArray());
        String other = hashes.hash("three quiet otters".toCharArray());

        assertThat(one).matches("\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}");
        assertThat(other).isNotEqualTo(one);
    }

    @Test
    void understandsAHashMadeWithOtherParametersByTheReferenceProgram() {
        // echo -n password | argon2 somesalt -id -v 13 -t 2 -k 65536 -p 1 (from the reference program's own tests)
        String hash = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

        assertThat(hashes.matches("password".toCharArray(), hash)).isTrue();
        assertThat(hashes.matches("Password".toCharArray(), hash)).isFalse();
    }

    @Test
    void takesCharactersBeyondAscii() {
        String hash = hashes.hash("früh übt sich łódź".toCharArray());

        assertThat(hashes.matches("früh übt sich łódź".toCharArray(), hash)).isTrue();
        assertThat(hashes.matches("fruh ubt sich lodz".toCharArray(), hash)).isFalse();
    }

    @Test
    void saysWhenWhatIsKeptIsNoHash() {
        assertThatThrownBy(() -> hashes.matches("x".toCharArray(), "plain")).isInstanceOf(IllegalStateException.class);
    }
}
