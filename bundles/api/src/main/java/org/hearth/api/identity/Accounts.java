package org.hearth.api.identity;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/** Accounts and signing in. Passwords are kept as salted, memory-hard hashes only. */
@ProviderType
public interface Accounts {

    /**
     * Checks a user name and password. Takes as long for an unknown name as for a known one.
     *
     * @param password overwritten with blanks before this returns
     */
    SignIn signIn(String username, char[] password);

    /** Whether there is no account at all yet. */
    boolean isEmpty();

    /** Whether that one-time set-up token may still make the first administrator. */
    boolean isSetUpToken(String token);

    /**
     * Makes the first account with the one-time token that was printed at the first start.
     *
     * @return the new administrator, or empty if the token is not (or no longer) valid
     * @throws IllegalArgumentException if the name or password is not acceptable; the message says why
     */
    Optional<Actor> setUp(String token, NewAccount account);

    /**
     * Makes the first account when there is none at all; refuses otherwise. For programs that fill an empty store, such as
     * the demonstration; people use {@link #setUp}. Whether there is none is decided in the transaction that makes it.
     *
     * @return the new account
     * @throws IllegalArgumentException if there is an account already, or the name or password is not acceptable; the
     *     message says why
     */
    Actor createFirst(NewAccount account);

    /**
     * Makes an account.
     *
     * @throws IllegalArgumentException if the name is taken or the password not acceptable; the message says why
     * @throws org.hearth.api.casework.NotAllowed if the actor is not an administrator
     */
    Actor create(Actor actor, NewAccount account);

    /** All accounts, by name. */
    List<Actor> list(Actor actor);

    /**
     * Those who work with families, by name: practitioners and safeguarding leads who may sign in.
     *
     * @throws org.hearth.api.casework.NotAllowed if the actor does not work with families, and is no manager or administrator
     */
    List<Colleague> colleagues(Actor actor);

    /**
     * Somebody who works with families.
     *
     * @param username by which records name them
     * @param name that people read
     */
    record Colleague(String username, String name) {}

    /**
     * An account to be made.
     *
     * @param password at least twelve characters; overwritten with blanks when the account is made
     */
    @SuppressWarnings("ArrayRecordComponent") // passwords are arrays so that they can be blanked
    record NewAccount(String username, String name, char[] password, Set<Role> roles) {
        public NewAccount {
            roles = Set.copyOf(roles);
        }
    }

    /** The outcome of signing in. */
    sealed interface SignIn {}

    /** The name and password fit. */
    record SignedIn(Actor actor) implements SignIn {}

    /** They do not, or the account does not exist: nobody is told which. */
    record Refused() implements SignIn {}

    /**
     * Too many attempts.
     *
     * @param waiting how long until the next attempt is looked at
     */
    record TryLater(Duration waiting) implements SignIn {}
}
