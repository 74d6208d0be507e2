package org.hearth.shell.command;

import java.util.Set;
import org.hearth.api.identity.Actor;
import org.hearth.api.identity.Role;

/** On whose behalf commands act: whoever may use the console looks after the installation, and sees no clinical record. */
final class Console {
    static final Actor ACTOR = new Actor("console", "Console", Set.of(Role.ADMINISTRATOR));

    private Console() {}
}
