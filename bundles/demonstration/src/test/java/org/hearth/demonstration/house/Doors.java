package org.hearth.demonstration.house;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.api.identity.Accounts;
import org.hearth.api.identity.Actor;

/** Accounts in memory. */
public final class Doors implements Accounts {
    public final Map<String, Actor> actors = new LinkedHashMap<>();
    public final Map<String, String> passwords = new LinkedHashMap<>();

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
