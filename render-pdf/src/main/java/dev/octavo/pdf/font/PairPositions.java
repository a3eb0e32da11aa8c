package dev.octavo.pdf.font;

import static dev.octavo.pdf.font.PairTable.unsigned;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * The pairs that a font kerns by its table of positions (OpenType, GPOS): what lookups of pairs (type 2), also behind
 * extensions (type 9), say for the feature {@code kern} of Latin, or of the default script.
 */
final class PairPositions implements PairTable {

    private static final int PAIRS = 2;
    private static final int EXTENSION = 9;

    /** Fonts have some dozens of parts; a table that tells of more is broken. */
    private static final int MOST_PARTS = 4096;

    private static final String[] SCRIPTS = {"latn", "DFLT"};

    private final ByteBuffer table;
    private final List<List<PairPosition>> lookups = new ArrayList<>();
    private int parts;

    private PairPositions(ByteBuffer table) {
        this.table = table;
    }

    /**
     * The pairs of a table; empty where it kerns none.
     *
     * @throws IndexOutOfBoundsException if the table is broken
     * @throws IllegalArgumentException if the table is broken
     */
    static Optional<PairTable> of(ByteBuffer table) {
        PairPositions positions = new PairPositions(table);
        positions.read();
        return positions.lookups.isEmpty() ? Optional.empty() : Optional.of(positions);
    }

    /** Each lookup speaks once: the first of its parts that knows the pair. */
    @Override
    public int between(int left, int right) {
        int sum = 0;
        for (List<PairPosition> parts : lookups) {
            for (PairPosition part : parts) {
                OptionalInt found = part.between(left, right);
                if (found.isPresent()) {
                    sum += found.getAsInt();
                    break;
                }
            }
        }
        return sum;
    }

    @Override
    public boolean mayBeFirst(int glyph) {
        return lookups.stream().flatMap(List::stream).anyMatch(part -> part.covers(glyph));
    }

    private void read() {
        int list = unsigned(table, 8);
        for (int number : kerning()) {
            List<PairPosition> parts = parts(list + unsigned(table, list + 2 + 2 * number));
            if (!parts.isEmpty()) {
                lookups.add(parts);
            }
        }
    }

    /** The numbers of the lookups of the feature, in their order. */
    private Set<Integer> kerning() {
        Set<Integer> numbers = new TreeSet<>();
        Optional<Integer> language = defaultLanguage();
        if (language.isPresent()) {
            int features = unsigned(table, 6);
            int count = unsigned(table, language.get() + 4);
            for (int i = 0; i < count; i++) {
                int entry = features + 2 + 6 * unsigned(table, language.get() + 6 + 2 * i);
                if (tag(entry).equals("kern")) {
                    addLookups(features + unsigned(table, entry + 4), numbers);
                }
            }
        }
        return numbers;
    }

    private void addLookups(int feature, Set<Integer> numbers) {
        int count = unsigned(table, feature + 2);
        for (int i = 0; i < count; i++) {
            numbers.add(unsigned(table, feature + 4 + 2 * i));
        }
    }

    /** Where the features are listed for languages that have no list of their own. */
    private Optional<Integer> defaultLanguage() {
        int scripts = unsigned(table, 4);
        int count = unsigned(table, scripts);
        for (String wanted : SCRIPTS) {
            for (int i = 0; i < count; i++) {
                int entry = scripts + 2 + 6 * i;
                int script = scripts + unsigned(table, entry + 4);
                if (tag(entry).equals(wanted) && unsigned(table, script) != 0) {
                    return Optional.of(script + unsigned(table, script));
                }
            }
        }
        return Optional.empty();
    }

    private List<PairPosition> parts(int lookup) {
        List<PairPosition> parts = new ArrayList<>();
        int count = unsigned(table, lookup + 4);
        for (int i = 0; i < count; i++) {
            int part = lookup + unsigned(table, lookup + 6 + 2 * i);
            int type = unsigned(table, lookup);
            if (type == EXTENSION) {
                type = unsigned(table, part + 2);
                part += table.getInt(part + 4);
            }
            if (++this.parts > MOST_PARTS) {
                throw new IllegalArgumentException("too many parts");
            }
            if (type == PAIRS) {
                parts.add(new PairPosition(table, part));
            }
        }
        return parts;
    }

    private String tag(int at) {
        return StandardCharsets.US_ASCII.decode(table.slice(at, 4)).toString();
    }
}
