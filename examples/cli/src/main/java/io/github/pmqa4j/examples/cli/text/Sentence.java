package io.github.pmqa4j.examples.cli.text;

import java.util.Objects;

/** What is said to a person, in both languages; unlike a document's text it may quote whatever was typed. */
public record Sentence(String th, String en) {
    public Sentence {
        Objects.requireNonNull(th, "th");
        Objects.requireNonNull(en, "en");
    }

    /** Returns it in the language that is asked for. */
    public String in(Wording wording) {
        return wording.say(th, en);
    }

    /** Returns it with something behind it that is the same in both languages. */
    public Sentence plus(String behind) {
        return new Sentence(th + behind, en + behind);
    }

    /** Returns it with another sentence behind it. */
    public Sentence plus(Sentence behind) {
        return new Sentence(th + behind.th, en + behind.en);
    }
}
