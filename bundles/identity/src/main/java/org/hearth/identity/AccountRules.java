package org.hearth.identity;

import java.util.Locale;
import org.hearth.api.identity.Accounts.NewAccount;

/** What must be true of an account before it is made; each message says what to do. */
final class AccountRules {
    static final int SHORTEST_PASSWORD = 12;
    static final int LONGEST_PASSWORD = 200;

    private AccountRules() {}

    /** The user name in the form in which it is kept. */
    static String username(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if the name, the password or the roles are not acceptable */
    static void require(NewAccount account) {
        String username = username(account.username());
        if (!username.matches("[a-z0-9][a-z0-9._@-]{1,99}")) {
            throw new IllegalArgumentException("Enter a user name of 2 to 100 letters, digits, dots, hyphens, _ or @,"
                    + " beginning with a letter or digit.");
        }
        if (account.name().isBlank() || account.name().length() > 200) {
            throw new IllegalArgumentException("Enter the name that colleagues read, in up to 200 characters.");
        }
        if (account.roles().isEmpty()) {
            throw new IllegalArgumentException("Choose at least one role.");
        }
        requirePassword(username, account);
    }

    private static void requirePassword(String username, NewAccount account) {
        char[] password = account.password();
        if (password.length < SHORTEST_PASSWORD) {
            throw new IllegalArgumentException("Choose a password of at least " + SHORTEST_PASSWORD
                    + " characters; three or four words in a row make a good one.");
        }
        if (password.length > LONGEST_PASSWORD) {
            throw new IllegalArgumentException("Choose a password of at most " + LONGEST_PASSWORD + " characters.");
        }
        if (sameWord(password, username) || sameWord(password, account.name().strip())) {
            throw new IllegalArgumentException("Choose a password that is not the user name or the name.");
        }
        if (isOneCharacter(password)) {
            throw new IllegalArgumentException("Choose a password that is more than one character repeated.");
        }
    }

    private static boolean sameWord(char[] password, String word) {
        if (password.length != word.length()) {
            return false;
        }
        for (int i = 0; i < password.length; i++) {
            if (Character.toLowerCase(password[i]) != Character.toLowerCase(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOneCharacter(char[] password) {
        for (char character : password) {
            if (character != password[0]) {
                return false;
            }
        }
        return true;
    }
}
