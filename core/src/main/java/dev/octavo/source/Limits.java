package dev.octavo.source;

/**
 * How much a reader takes in. Past a limit the rest is read as plain text, with a diagnostic; nothing is thrown. A
 * paragraph is also parted after 1,000 lines.
 *
 * @param characters how much text is read as Markdown, in UTF-16 units
 * @param nesting how deep blocks and inlines nest
 * @param tableCells how many table cells a document has
 * @param frontMatterNodes how many values the front matter has
 * @param marks how many brackets, asterisks and other characters of {@code []*_~^=+} one paragraph, heading or table cell
 *     has
 */
public record Limits(int characters, int nesting, int tableCells, int frontMatterNodes, int marks) {

    /** The deepest nesting that can be asked for: what renderers may recurse into. */
    public static final int MAX_NESTING = 100;

    /** Checks that all limits are at least 1, and the nesting at most {@value #MAX_NESTING}. */
    public Limits {
        if (characters < 1 || nesting < 1 || tableCells < 1 || frontMatterNodes < 1 || marks < 1) {
            throw new IllegalArgumentException("a limit is at least 1");
        }
        if (nesting > MAX_NESTING) {
            throw new IllegalArgumentException("nesting is at most " + MAX_NESTING + ", not " + nesting);
        }
    }

    /** 16 Mi characters, 100 levels, 50,000 table cells, 10,000 values, 5,000 marks. */
    public static Limits standard() {
        return new Limits(16 << 20, MAX_NESTING, 50_000, 10_000, 5_000);
    }
}
