package dev.octavo.source;

/**
 * How much a reader takes in. Past a limit the rest is read as plain text, with a diagnostic; nothing is thrown. A
 * paragraph is also parted after 1,000 lines.
 *
 * <pre>{@code
 * ArticleReader.builder().limits(Limits.standard().withCharacters(1 << 20)).build();
 * }</pre>
 *
 * @param characters how much text is read as Markdown, in UTF-16 units; 16 Mi by default
 * @param nesting how deep blocks and inlines nest; 100 by default
 * @param tableCells how many table cells a document has; 50,000 by default
 * @param frontMatterNodes how many values the front matter has; 10,000 by default
 * @param marks how many brackets, asterisks and other characters of {@code []*_~^=+} one paragraph, heading or table cell
 *     has; 5,000 by default
 * @param includes how many files are included; 1,000 by default
 * @param includeDepth how deep included files include others; 10 by default
 */
public record Limits(
        int characters, int nesting, int tableCells, int frontMatterNodes, int marks, int includes, int includeDepth) {

    /** The deepest nesting that can be asked for: what renderers may recurse into. */
    public static final int MAX_NESTING = 100;

    private static final Limits STANDARD = new Limits(16 << 20, MAX_NESTING, 50_000, 10_000, 5_000, 1_000, 10);

    /** Checks that all limits are at least 1, and the nesting at most {@value #MAX_NESTING}. */
    public Limits {
        checkPositive(characters, nesting, tableCells, frontMatterNodes, marks, includes, includeDepth);
        if (nesting > MAX_NESTING) {
            throw new IllegalArgumentException("nesting is at most " + MAX_NESTING + ", not " + nesting);
        }
    }

    private static void checkPositive(int... limits) {
        for (int limit : limits) {
            if (limit < 1) {
                throw new IllegalArgumentException("a limit is at least 1, not " + limit);
            }
        }
    }

    /** Every default. */
    public static Limits standard() {
        return STANDARD;
    }

    /** These limits with another one for characters. */
    public Limits withCharacters(int characters) {
        return new Limits(characters, nesting, tableCells, frontMatterNodes, marks, includes, includeDepth);
    }

    /** These limits with another one for nesting. */
    public Limits withNesting(int nesting) {
        return new Limits(characters, nesting, tableCells, frontMatterNodes, marks, includes, includeDepth);
    }

    /** These limits with another one for table cells. */
    public Limits withTableCells(int tableCells) {
        return new Limits(characters, nesting, tableCells, frontMatterNodes, marks, includes, includeDepth);
    }

    /** These limits with another one for front matter nodes. */
    public Limits withFrontMatterNodes(int frontMatterNodes) {
        return new Limits(characters, nesting, tableCells, frontMatterNodes, marks, includes, includeDepth);
    }

    /** These limits with another one for marks. */
    public Limits withMarks(int marks) {
        return new Limits(characters, nesting, tableCells, frontMatterNodes, marks, includes, includeDepth);
    }

    /** These limits with another one for includes. */
    public Limits withIncludes(int includes) {
        return new Limits(characters, nesting, tableCells, frontMatterNodes, marks, includes, includeDepth);
    }

    /** These limits with another one for the depth of includes. */
    public Limits withIncludeDepth(int includeDepth) {
        return new Limits(characters, nesting, tableCells, frontMatterNodes, marks, includes, includeDepth);
    }
}
