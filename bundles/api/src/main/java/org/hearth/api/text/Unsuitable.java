package org.hearth.api.text;

/** What was entered cannot be what it is meant to be; the message says what was expected, what came and what to do. */
public class Unsuitable extends IllegalArgumentException implements Worded {
    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    /**
     * @param english what was expected, what came and what to do, with {@code {0}}, {@code {1}} … where values go
     * @param values what goes there, see {@link Sentence}
     */
    public Unsuitable(String english, Object... values) {
        this(Sentence.of(english, values));
    }

    private Unsuitable(Sentence sentence) {
        super(sentence.toString());
        this.sentence = sentence;
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
