package org.hearth.demonstration.house;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.hearth.api.identity.Accounts;
import org.hearth.api.identity.Actor;

/** Accounts in memory. */
public final class Doors implements Accounts {
    public final Map<String, Actor> actors = new LinkedHashMap<>();
    public final Map<String, String> passwords = new LinkedHashMap<>();
    private final BlockingQueue<String> made = new LinkedBlockingQueue<>();

    /**
     * Waits until somebody else has made that many.
     *
     * @throws IllegalStateException if nobody does within two minutes
     */
    public void awaitAccounts(int wanted) {
        try {
            for (int i = 0; i < wanted; i++) {
                if (made.poll(2, TimeUnit.MINUTES) == null) {
                    throw new IllegalStateException("expected " + wanted + " accounts, got " + i);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("expected " + wanted + " accounts, and was interrupted", e);
        }
    }

    @Override
    public boolean isEmpty() {
        return actors.isEmpty();
    }

    @Override
    public Actor createFirst(NewAccount account) {
        if (!isEmpty()) {
            throw new IllegalArgumentException("there is an account already");
        }
        return add(account);
    }

    @Override
    public Actor create(Actor actor, NewAccount account) {
        return add(account);
    }

    private Actor add(NewAccount account) {
        Actor actor = new Actor(account.username(), account.name(), account.roles());
        passwords.put(account.username(), new String(account.password()));
        actors.put(account.username(), actor);
        made.add(account.username());
        return actor;
    }

    @Override
    public SignIn signIn(String username, char[] password) {
        return new TryLater(Duration.ofHours(1));
    }

    @Override
    public boolean isSetUpToken(String token) {
        return false;
    }

    @Override
    public Optional<Actor> setUp(String token, NewAccount account) {
        return Optional.empty();
    }

    @Override
    public List<Colleague> colleagues(Actor actor) {
        return actors.values().stream()
                .map(each -> new Colleague(each.username(), each.name()))
                .toList();
    }

    @Override
    public List<Actor> list(Actor actor) {
        return List.copyOf(actors.values());
    }
}
