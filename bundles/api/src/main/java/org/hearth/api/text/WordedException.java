package org.hearth.api.text;

/** What goes wrong in a way that the person at the screen is told about, in their language. */
public abstract class WordedException extends RuntimeException implements Worded {
    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    /** @param sentence what happened and what to do, for the person at the screen */
    protected WordedException(Sentence sentence) {
        super(sentence.toString());
        this.sentence = sentence;
    }

    /**
     * @param sentence what happened and what to do, for the person at the screen
     * @param cause what lies behind it, for the log
     */
    protected WordedException(Sentence sentence, Throwable cause) {
        super(sentence.toString(), cause);
        this.sentence = sentence;
    }

    @Override
    public final Sentence sentence() {
        return sentence;
    }
}
