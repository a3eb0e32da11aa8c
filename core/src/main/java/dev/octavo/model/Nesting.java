package dev.octavo.model;

/** How deep the parts of an article are inside each other, in levels as {@link Article#MAX_NESTING} counts them. */
final class Nesting {

    private Nesting() {}

    /**
     * How deep it is inside a section.
     *
     * @param depth how deep the section is itself, 0 for one that is in none
     * @throws IllegalArgumentException if that is too deep
     */
    static int insideSection(int depth) {
        return checked(depth + 1);
    }

    /**
     * How deep it is inside a node.
     *
     * @param depth how deep the node is itself, 0 for one that is in none
     * @throws IllegalArgumentException if that is too deep
     */
    static int inside(Node node, int depth) {
        return checked(depth + levels(node));
    }

    private static int levels(Node node) {
        boolean hasItems = node instanceof Table
                || node instanceof BulletList
                || node instanceof OrderedList
                || node instanceof DefinitionList;
        return hasItems ? 2 : 1;
    }

    private static int checked(int depth) {
        if (depth > Article.MAX_NESTING) {
            throw new IllegalArgumentException(
                    "an article nests at most " + Article.MAX_NESTING + " levels deep, and this one nests deeper");
        }
        return depth;
    }
}
