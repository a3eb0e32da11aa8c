package dev.octavo.source.frontmatter;

import dev.octavo.model.SourceRange;
import dev.octavo.source.text.Findings;

/**
 * How much front matter may still hold. Aliases repeat what is written once, so values and characters are counted as they
 * come out, not as they stand in the source.
 */
final class Allowance {

    /** The longest front matter, in UTF-16 units, and the most that may come of it. */
    static final int CHARACTERS = 1 << 20;

    /** How deep values nest: no front matter of use is deeper, and the readers recurse. */
    static final int DEPTH = 50;

    private final Findings findings;
    private int values;
    private int characters;
    private boolean told;

    Allowance(int values, Findings findings) {
        this(values, CHARACTERS, findings);
    }

    Allowance(int values, int characters, Findings findings) {
        this.values = values;
        this.characters = characters;
        this.findings = findings;
    }

    /** Takes a text out of the allowance; false, and told once, when there is not enough left. */
    boolean admits(String text, SourceRange at) {
        characters -= Math.min(characters, text.length());
        return (values-- > 0 && characters > 0) || refuse("too many values", at);
    }

    /** Takes a list or a map that stands within so many others out of the allowance. */
    boolean admits(int depth, SourceRange at) {
        return depth < DEPTH ? values-- > 0 || refuse("too many values", at) : refuse("values too deep", at);
    }

    private boolean refuse(String problem, SourceRange at) {
        values = 0;
        if (!told) {
            told = true;
            findings.error("limit-front-matter", "the front matter has " + problem + "; the rest is left out", at);
        }
        return false;
    }
}
