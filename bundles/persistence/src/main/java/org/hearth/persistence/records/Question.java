package org.hearth.persistence.records;

import java.util.ArrayList;
import java.util.List;

/** Part of a question to the database, with what stands in for its question marks. */
record Question(String sql, List<Object> arguments) {
    Question {
        arguments = List.copyOf(arguments);
    }

    /** This, after those words. */
    Question after(String words) {
        return new Question(words + sql, arguments);
    }

    /** This, before those words with their own arguments. */
    Question before(String words, Object... more) {
        List<Object> all = new ArrayList<>(arguments);
        all.addAll(List.of(more));
        return new Question(sql + words, all);
    }
}
