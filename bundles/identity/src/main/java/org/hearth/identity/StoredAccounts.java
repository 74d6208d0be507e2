package org.hearth.identity;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hearth.api.casework.AuditEntry;
import org.hearth.api.casework.NotAllowed;
import org.hearth.api.casework.StoreUnavailable;
import org.hearth.api.identity.Accounts;
import org.hearth.api.identity.Actor;
import org.hearth.api.identity.Role;
import org.hearth.api.store.Records;
import org.hearth.api.store.Store;
import org.hearth.api.store.StoredAccount;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Accounts as the store keeps them. */
@Component(immediate = true, configurationPid = IdentityConfiguration.PID)
@Designate(ocd = IdentityConfiguration.class)
public final class StoredAccounts implements Accounts {
    private static final Logger LOG = LoggerFactory.getLogger(StoredAccounts.class);

    private final Store store;
    private final Clock clock;
    private final PasswordHashes hashes;
    private final SignInThrottle throttle;
    private final SetUpToken token;
    private final SetUpLink link;
    /** Checked when the name is unknown, so that this takes as long. */
    private final String nobodysHash;
    /** Whether the set-up link has still to be published or taken away. */
    private final AtomicBoolean announcing = new AtomicBoolean();

    /** Announces the set-up link when nobody has an account; demonstration data brings its own accounts. */
    @Activate
    public StoredAccounts(@Reference Store store, @Reference Clock clock, IdentityConfiguration configuration) {
        this(
                store,
                clock,
                new SetUpLink(dataFolder().resolve("set-up-link.txt"), address(configuration.baseUrl())),
                new SecureRandom());
        if (!Boolean.getBoolean("hearth.demo")) {
            announce();
        }
    }

    StoredAccounts(Store store, Clock clock, SetUpLink link, SecureRandom random) {
        this.store = store;
        this.clock = clock;
        this.link = link;
        hashes = new PasswordHashes(random);
        throttle = new SignInThrottle(clock);
        token = new SetUpToken(random, clock);
        byte[] nobodysPassword = new byte[16];
        random.nextBytes(nobodysPassword);
        nobodysHash = hashes.hash(Arrays.toString(nobodysPassword).toCharArray());
    }

    /**
     * Publishes a set-up link if nobody has an account, and takes an old one away otherwise; as soon as the store answers, if
     * it does not answer now.
     */
    void announce() {
        announcing.set(true);
        try {
            isEmpty();
        } catch (StoreUnavailable notYet) {
            LOG.warn(
                    "If nobody has an account, the set-up link comes when the database answers: {}",
                    notYet.getMessage());
        }
    }

    @Override
    public SignIn signIn(String username, char[] password) {
        try {
            String name = AccountRules.username(username);
            Optional<Duration> waiting = throttle.waiting(name);
            if (waiting.isPresent()) {
                return new TryLater(waiting.get());
            }
            Optional<StoredAccount> account = store.read(records -> records.account(name));
            boolean fits = password.length <= AccountRules.LONGEST_PASSWORD
                    & hashes.matches(
                            password, account.map(StoredAccount::passwordHash).orElse(nobodysHash));
            if (fits && account.isPresent() && account.get().enabled()) {
                throttle.succeeded(name);
                return new SignedIn(actor(account.get()));
            }
            throttle.failed(name);
            return new Refused();
        } finally {
            Arrays.fill(password, ' ');
        }
    }

    @Override
    public boolean isEmpty() {
        boolean nobody = store.read(Records::accounts).isEmpty();
        if (announcing.getAndSet(false)) {
            if (nobody) {
                link.publish(token.issue());
            } else {
                link.remove();
            }
        }
        return nobody;
    }

    @Override
    public boolean isSetUpToken(String offered) {
        return token.isGood(offered) && isEmpty();
    }

    @Override
    public Optional<Actor> setUp(String offered, NewAccount account) {
        try {
            if (!isSetUpToken(offered)) {
                return Optional.empty();
            }
            NewAccount administrator = withRole(account, Role.ADMINISTRATOR);
            AccountRules.require(administrator);
            return addFirst(stored(administrator));
        } finally {
            Arrays.fill(account.password(), ' ');
        }
    }

    @Override
    public Actor createFirst(NewAccount account) {
        try {
            AccountRules.require(account);
            return addFirst(stored(account))
                    .orElseThrow(() -> new IllegalArgumentException(
                            "There is an account already. Sign in as an administrator to make another."));
        } finally {
            Arrays.fill(account.password(), ' ');
        }
    }

    @Override
    public Actor create(Actor actor, NewAccount account) {
        try {
            requireAdministrator(actor);
            AccountRules.require(account);
            StoredAccount stored = stored(account);
            return store.write(records -> {
                if (records.account(stored.username()).isPresent()) {
                    throw new IllegalArgumentException(
                            "The user name " + stored.username() + " is taken. Choose another.");
                }
                records.add(stored);
                leaveTrace(records, actor.name(), "made the account " + stored.username());
                return actor(stored);
            });
        } finally {
            Arrays.fill(account.password(), ' ');
        }
    }

    @Override
    public List<Actor> list(Actor actor) {
        requireAdministrator(actor);
        return store.read(records ->
                records.accounts().stream().map(StoredAccounts::actor).toList());
    }

    @Override
    public List<Colleague> colleagues(Actor actor) {
        if (!actor.is(Role.PRACTITIONER, Role.SAFEGUARDING_LEAD, Role.MANAGER, Role.ADMINISTRATOR)) {
            throw new NotAllowed("Who works with families is for those who do, and for managers and administrators.");
        }
        return store.read(records -> records.accounts().stream()
                .filter(account -> account.enabled() && isWithFamilies(account.roles()))
                .map(account -> new Colleague(account.username(), account.name()))
                .toList());
    }

    private static boolean isWithFamilies(Set<Role> roles) {
        return roles.contains(Role.PRACTITIONER) || roles.contains(Role.SAFEGUARDING_LEAD);
    }

    /** Adds the account if there is none at all; a set-up link is good no longer then. */
    private Optional<Actor> addFirst(StoredAccount first) {
        boolean made = store.write(records -> {
            if (!records.accounts().isEmpty()) {
                return false;
            }
            records.add(first);
            leaveTrace(records, first.name(), "set Hearth up with the first account, " + first.username());
            return true;
        });
        token.used();
        link.remove();
        return made ? Optional.of(actor(first)) : Optional.empty();
    }

    private void leaveTrace(Records records, String by, String what) {
        records.add(new AuditEntry(clock.instant(), by, what, Optional.empty()));
    }

    private StoredAccount stored(NewAccount account) {
        return new StoredAccount(
                AccountRules.username(account.username()),
                account.name().strip(),
                hashes.hash(account.password()),
                account.roles(),
                true);
    }

    private static NewAccount withRole(NewAccount account, Role role) {
        Set<Role> roles = new HashSet<>(account.roles());
        roles.add(role);
        return new NewAccount(account.username(), account.name(), account.password(), roles);
    }

    private static void requireAdministrator(Actor actor) {
        if (!actor.is(Role.ADMINISTRATOR)) {
            throw new NotAllowed("Accounts are looked after by administrators. Ask yours, please.");
        }
    }

    private static Actor actor(StoredAccount account) {
        return new Actor(account.username(), account.name(), account.roles());
    }

    private static Path dataFolder() {
        return Path.of(System.getProperty("karaf.data", System.getProperty("java.io.tmpdir")));
    }

    private static String address(String configured) {
        String address = configured.strip();
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
