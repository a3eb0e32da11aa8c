package dev.octavo.render;

/** LaTeX put together from pieces, none of which runs into a command before it. */
final class TexText {

    private static final int LONGEST_NAME = 60;

    private final StringBuilder text = new StringBuilder();

    void add(String piece) {
        if (!piece.isEmpty() && isLetter(piece.charAt(0)) && endsWithName()) {
            text.append(' ');
        }
        text.append(piece);
    }

    int length() {
        return text.length();
    }

    private boolean endsWithName() {
        int start = text.length();
        int least = Math.max(0, start - LONGEST_NAME);
        while (start > least && isLetter(text.charAt(start - 1))) {
            start--;
        }
        int slashes = start;
        while (slashes > 0 && start - slashes < LONGEST_NAME && text.charAt(slashes - 1) == '\\') {
            slashes--;
        }
        return start < text.length() && (start - slashes) % 2 == 1;
    }

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
