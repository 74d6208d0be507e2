package org.hearth.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Set;
import org.hearth.api.casework.AuditEntry;
import org.hearth.api.casework.NotAllowed;
import org.hearth.api.identity.Accounts.NewAccount;
import org.hearth.api.identity.Accounts.Refused;
import org.hearth.api.identity.Accounts.SignedIn;
import org.hearth.api.identity.Accounts.TryLater;
import org.hearth.api.identity.Actor;
import org.hearth.api.identity.Role;
import org.hearth.api.store.StoredAccount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredAccountsTest {
    private static final String PASSWORD = "three quiet otters";

    @TempDir
    private Path folder;

    private final AccountStore store = new AccountStore();
    private final MovingClock clock = new MovingClock();
    private Path link;
    private StoredAccounts accounts;

    @BeforeEach
    void start() {
        link = folder.resolve("data").resolve("set-up-link.txt");
        accounts = new StoredAccounts(store, clock, new SetUpLink(link, "http://127.0.0.1:8181"), new SecureRandom());
    }

    @Test
    void publishesTheSetUpLinkWhenADatabaseThatWasAwayAnswers() {
        store.away = true;
        accounts.announce();
        assertThat(link).doesNotExist();

        store.away = false;
        assertThat(accounts.isEmpty()).isTrue();

        assertThat(link).exists();
    }

    @Test
    void leavesALinkForTheFirstAdministratorThatOnlyTheOwnerCanRead() throws IOException {
        accounts.announce();

        assertThat(Files.readString(link)).startsWith("http://127.0.0.1:8181/set-up?token=");
        assertThat(token()).hasSize(43);
        assertThat(Files.getPosixFilePermissions(link)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(folder.resolve("data")).isDirectoryContaining(file -> file.equals(link));
    }

    @Test
    void letsTheFirstAdministratorInOnceOnly() throws IOException {
        accounts.announce();
        String token = token();

        assertThat(accounts.isSetUpToken(token)).isTrue();
        assertThat(accounts.isSetUpToken("guess")).isFalse();
        assertThat(accounts.setUp("guess", account("Ash", PASSWORD, Role.ADMINISTRATOR)))
                .isEmpty();
        assertThat(accounts.setUp(token, account("Ash", PASSWORD, Role.PRACTITIONER)))
                .contains(new Actor("ash", "Ash Ford", Set.of(Role.PRACTITIONER, Role.ADMINISTRATOR)));
        assertThat(accounts.setUp(token, account("other", PASSWORD, Role.ADMINISTRATOR)))
                .isEmpty();
        assertThat(accounts.isSetUpToken(token)).isFalse();
        assertThat(link).doesNotExist();
        assertThat(store.audit)
                .extracting(AuditEntry::what)
                .containsExactly("set Hearth up with the first account, ash");
    }

    @Test
    void letsTheLinkExpireAfterADay() throws IOException {
        accounts.announce();
        String token = token();
        clock.goOn(SetUpToken.GOOD_FOR);

        assertThat(accounts.isSetUpToken(token)).isFalse();
    }

    @Test
    void keepsTheLinkGoodWhenThePasswordWasNot() throws IOException {
        accounts.announce();
        String token = token();

        assertThatThrownBy(() -> accounts.setUp(token, account("ash", "short", Role.ADMINISTRATOR)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least 12 characters");
        assertThat(accounts.isSetUpToken(token)).isTrue();
    }

    @Test
    void takesAnOldLinkAwayWhenThereAreAccounts() {
        accounts.announce();
        accounts.createFirst(account("ash", PASSWORD, Role.ADMINISTRATOR));
        accounts.announce();

        assertThat(link).doesNotExist();
    }

    @Test
    void makesAFirstAccountOnlyWhenThereIsNone() {
        accounts.createFirst(account("ash", PASSWORD, Role.ADMINISTRATOR));

        assertThatThrownBy(() -> accounts.createFirst(account("elm", PASSWORD, Role.ADMINISTRATOR)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("There is an account already");
    }

    @Test
    void signsInByNameInAnyCaseAndBlanksThePassword() {
        accounts.createFirst(account("ash", PASSWORD, Role.ADMINISTRATOR));
        char[] typed = PASSWORD.toCharArray();

        assertThat(accounts.signIn(" ASH ", typed))
                .isEqualTo(new SignedIn(new Actor("ash", "Ash Ford", Set.of(Role.ADMINISTRATOR))));
        assertThat(typed).containsOnly(' ');
        assertThat(store.accounts.get("ash").passwordHash())
                .startsWith("$argon2id$")
                .doesNotContain("otters");
    }

    @Test
    void tellsNobodyWhetherTheNameOrThePasswordWasWrong() {
        accounts.createFirst(account("ash", PASSWORD, Role.ADMINISTRATOR));
        StoredAccount left = store.accounts.get("ash");
        store.accounts.put("gone", new StoredAccount("gone", "Gone", left.passwordHash(), left.roles(), false));

        assertThat(accounts.signIn("ash", "wrong password".toCharArray())).isEqualTo(new Refused());
        assertThat(accounts.signIn("nobody", PASSWORD.toCharArray())).isEqualTo(new Refused());
        assertThat(accounts.signIn("gone", PASSWORD.toCharArray())).isEqualTo(new Refused());
    }

    @Test
    void makesGuessersWaitWithoutLookingAtThePassword() {
        accounts.createFirst(account("ash", PASSWORD, Role.ADMINISTRATOR));
        for (int i = 0; i < SignInThrottle.FREE_ATTEMPTS; i++) {
            accounts.signIn("ash", "wrong password".toCharArray());
        }

        assertThat(accounts.signIn("ash", PASSWORD.toCharArray())).isEqualTo(new TryLater(Duration.ofSeconds(1)));
        clock.goOn(Duration.ofSeconds(1));
        assertThat(accounts.signIn("ash", PASSWORD.toCharArray())).isInstanceOf(SignedIn.class);
    }

    @Test
    void letsOnlyAdministratorsMakeAndListAccounts() {
        Actor administrator = accounts.createFirst(account("ash", PASSWORD, Role.ADMINISTRATOR));
        Actor practitioner = accounts.create(administrator, account("wren", PASSWORD, Role.PRACTITIONER));

        assertThat(accounts.list(administrator)).containsExactly(administrator, practitioner);
        assertThatThrownBy(() -> accounts.list(practitioner)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> accounts.create(practitioner, account("elm", PASSWORD, Role.MANAGER)))
                .isInstanceOf(NotAllowed.class);
        assertThat(store.audit).extracting(AuditEntry::what).contains("made the account wren");
    }

    @Test
    void refusesNamesAndPasswordsThatAreNotGoodEnough() {
        refused("is taken", account("Ash", PASSWORD, Role.MANAGER));
        refused("user name of 2 to 100", account("a b", PASSWORD, Role.MANAGER));
        refused("at least 12 characters", account("elm", "eleven char", Role.MANAGER));
        refused("is not the user name", account("elm.woodward", "Elm.Woodward", Role.MANAGER));
        refused("one character repeated", account("elm", "aaaaaaaaaaaa", Role.MANAGER));
        refused("at most 200", account("elm", "ab".repeat(101), Role.MANAGER));
        refused("at least one role", account("elm", PASSWORD));
    }

    private void refused(String because, NewAccount account) {
        if (store.accounts.isEmpty()) {
            accounts.createFirst(account("ash", PASSWORD, Role.ADMINISTRATOR));
        }
        Actor administrator = new Actor("ash", "Ash Ford", Set.of(Role.ADMINISTRATOR));
        assertThatThrownBy(() -> accounts.create(administrator, account))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(because);
        assertThat(account.password()).containsOnly(' ');
    }

    private String token() throws IOException {
        return Files.readString(link).strip().split("token=")[1];
    }

    private static NewAccount account(String username, String password, Role... roles) {
        return new NewAccount(username, "Ash Ford", password.toCharArray(), Set.of(roles));
    }
}
