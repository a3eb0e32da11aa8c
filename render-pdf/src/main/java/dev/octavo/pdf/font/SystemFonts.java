package dev.octavo.pdf.font;

import dev.octavo.pdf.font.FontHeader.Embedding;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.fontbox.util.autodetect.FontFileFinder;
import org.jspecify.annotations.Nullable;

/**
 * The fonts that the machine has, chosen by the characters that they have. The folders are gone through once, and not
 * before a document needs a character that no other font has.
 */
final class SystemFonts {

    private static final int MOST_FILES = 5000;
    private static final int NORMAL_WIDTH = 5;

    /** Where no face has all, one with a few characters less is as good: what it lacks, another has. */
    private static final double NEARLY_AS_MANY = .95;

    /** Names of families that are not made to be read in. */
    private static final Pattern LAST_RESORT =
            name("mono|code|coding|typewriter|fallback|headline|unifont|last resort");

    /** Names of families that go with a serif face. */
    private static final Pattern SERIF = name("(?<!sans )serif|song|simsun|ming|mincho|batang|myeongjo|naskh");

    private final Supplier<List<URI>> files;
    private @Nullable List<Found> found;

    private SystemFonts(Supplier<List<URI>> files) {
        this.files = files;
    }

    private static Pattern name(String parts) {
        return Pattern.compile(parts, Pattern.CASE_INSENSITIVE);
    }

    /** Those in the usual places of the operating system. */
    static SystemFonts installed() {
        return new SystemFonts(() -> new FontFileFinder().find());
    }

    /** Those in a folder. */
    static SystemFonts in(Path folder) {
        return new SystemFonts(() -> new FontFileFinder().find(folder.toString()));
    }

    static SystemFonts none() {
        return new SystemFonts(List::of);
    }

    /** The family that has most of some characters, if any has one. */
    Optional<Family> best(BitSet wanted, Han han) {
        List<Found> usable = found().stream().filter(Found::isUsable).toList();
        int most = usable.stream().mapToInt(face -> face.count(wanted)).max().orElse(0);
        double enough = most == wanted.cardinality() ? most : most * NEARLY_AS_MANY;
        return usable.stream()
                .filter(face -> most > 0 && face.count(wanted) >= enough)
                .min(preference(han))
                .map(this::family);
    }

    /** What stands in the way of the fonts that cannot be used, and have some of these characters. */
    Set<String> obstacles(BitSet wanted) {
        Set<String> obstacles = new TreeSet<>();
        found().stream()
                .filter(face -> !face.isUsable() && face.count(wanted) > 0)
                .forEach(face -> obstacles.add(
                        face.header.family() + " (" + face.header.embedding().reason() + ")"));
        return obstacles;
    }

    private static Comparator<Found> preference(Han han) {
        return Comparator.comparing((Found face) -> !han.isIn(face.header))
                .thenComparing(face -> Han.count(face.header))
                .thenComparing(face -> Math.abs(face.header.width() - NORMAL_WIDTH))
                .thenComparing(face -> face.header.italic())
                .thenComparing(face -> Math.abs(face.header.weight() - 400))
                .thenComparing(face -> face.isCalled(LAST_RESORT))
                .thenComparing(face -> !face.isCalled(SERIF))
                .thenComparing(face -> face.header.family())
                .thenComparing(face -> face.file);
    }

    private Family family(Found chosen) {
        return new Family(
                chosen.header.family(),
                found().stream()
                        .filter(face -> face.isUsable() && face.isKin(chosen))
                        .map(Found::face)
                        .toList());
    }

    private synchronized List<Found> found() {
        if (found == null) {
            found = files.get().stream()
                    .map(Path::of)
                    .filter(SystemFonts::isFont)
                    .sorted()
                    .limit(MOST_FILES)
                    .flatMap(file -> read(file).stream())
                    .toList();
        }
        return found;
    }

    private static boolean isFont(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".ttf") || name.endsWith(".ttc") || name.endsWith(".otf");
    }

    /** The faces of a file; none of a broken one. */
    private static List<Found> read(Path file) {
        try (FileChannel channel = FileChannel.open(file)) {
            FontData data = FontData.of(file);
            List<Found> faces = new ArrayList<>();
            FontHeader.readAll(FontData.parts(channel)).forEach(header -> faces.add(new Found(file, header, data)));
            return faces;
        } catch (IOException e) {
            return List.of();
        }
    }

    /** A face of the machine. */
    private record Found(Path file, FontHeader header, FontData data) {

        boolean isUsable() {
            return header.embedding() == Embedding.ALLOWED;
        }

        int count(BitSet wanted) {
            BitSet had = (BitSet) wanted.clone();
            had.and(header.characters());
            return had.cardinality();
        }

        boolean isKin(Found other) {
            return header.family().equals(other.header.family()) && header.width() == other.header.width();
        }

        boolean isCalled(Pattern name) {
            return name.matcher(header.family()).find();
        }

        Face face() {
            return Face.of(header, data);
        }
    }
}
