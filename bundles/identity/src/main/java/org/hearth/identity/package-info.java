/**
 * Accounts and signing in.
 *
 * <p>{@link org.hearth.identity.StoredAccounts} keeps accounts in the store, with passwords as Argon2id hashes
 * ({@link org.hearth.identity.PasswordHashes}); {@link org.hearth.identity.SignInThrottle} slows guessing down without
 * locking anybody out; {@link org.hearth.identity.SetUpLink} lets the first administrator in, once.
 */
@NullMarked
package org.hearth.identity;

import org.jspecify.annotations.NullMarked;
