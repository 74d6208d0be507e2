package org.hearth.persistence;

import java.io.PrintStream;
import java.nio.file.Path;
import org.hearth.api.programme.Contact;
import org.hearth.api.programme.Family;

/** Writes families without end, and prints the identity of each after the write returned. */
final class KillTestWriter {
    private KillTestWriter() {}

    public static void main(String[] arguments) {
        PrintStream acknowledged = System.out;
        try (JpaStore store = arguments[0].equals("embedded")
                ? Stores.embedded(Path.of(arguments[1]))
                : Stores.postgresql(arguments[1])) {
            while (!acknowledged.checkError()) {
                Family family = Samples.family("Killed Writer");
                store.write(records -> {
                    records.add(family);
                    records.add(Samples.contact(family, Samples.DAY, Contact.Outcome.ATTENDED));
                    return true;
                });
                acknowledged.println(family.id());
                acknowledged.flush();
            }
        }
    }
}
