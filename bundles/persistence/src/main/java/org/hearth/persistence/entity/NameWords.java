package org.hearth.persistence.entity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Names as they are searched and sorted: without case, accents and the many ways to write the same letter. */
public final class NameWords {
    private static final int LENGTH = 60;
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{S}]+");
    private static final Pattern APOSTROPHES = Pattern.compile("['\u2019\u02bc\u02bb]");

    private NameWords() {}

    /** The words of a name. With an apostrophe a word counts both ways: O'Neill as o, neill and oneill. */
    public static Set<String> of(String name) {
        Set<String> words = new TreeSet<>();
        String folded = fold(name);
        addWords(words, folded);
        addWords(words, APOSTROPHES.matcher(folded).replaceAll(""));
        return words;
    }

    /** The words that somebody typed to search; all of them must be found. */
    public static Set<String> typed(String text) {
        Set<String> words = new TreeSet<>();
        addWords(words, fold(text));
        return words;
    }

    /** What a list is ordered by. */
    public static String sortKey(String name) {
        return cut(fold(name), 200);
    }

    /** The first text after every text that starts with that word. */
    public static String after(String word) {
        int last = word.codePointBefore(word.length());
        int next = last == Character.MIN_SURROGATE - 1 ? Character.MAX_SURROGATE + 1 : last + 1;
        return word.substring(0, word.length() - Character.charCount(last)) + Character.toString(next);
    }

    private static void addWords(Set<String> words, String folded) {
        for (String word : BETWEEN.split(folded)) {
            if (!word.isEmpty()) {
                words.add(cut(word, LENGTH));
            }
        }
    }

    private static String fold(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
        String bare = MARKS.matcher(decomposed).replaceAll("");
        // upper case first, so that letters with several lower-case forms meet
        return bare.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** At most that many characters; none is cut in half. */
    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }
}
