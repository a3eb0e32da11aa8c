package dev.octavo.pdf.font;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import dev.octavo.pdf.Figures;
import dev.octavo.pdf.font.FontHeader.Embedding;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fonts of a renderer: the bundled ones, those that the caller added, and those of the machine. What is remembered of
 * them is shared by all documents; a font object belongs to one PDF. Thread-safe.
 */
public final class Fonts {

    private final List<Family> main;
    private final List<Family> added;
    private final SystemFonts system;
    private final Figures figures;
    private final Shaper shaper = new Shaper();
    private final FSDefaultCacheStore metrics = new FSDefaultCacheStore();

    private Fonts(List<Family> main, List<Family> added, SystemFonts system, Figures figures) {
        this.figures = figures;
        this.main = main;
        this.added = added;
        this.system = system;
    }

    /**
     * Fonts for a renderer.
     *
     * @param files the caller's fonts
     * @param main names of the caller's families that take the place of {@code Serif}, {@code SansSerif} and
     *     {@code Monospaced}
     * @param withSystem whether fonts of the machine may be used too
     * @throws IllegalArgumentException if a file cannot be read or embedded, or no file has a family that is named
     */
    public static Fonts of(List<Path> files, Map<String, String> main, boolean withSystem) {
        return of(files, main, withSystem ? SystemFonts.installed() : SystemFonts.none());
    }

    static Fonts of(List<Path> files, Map<String, String> main, SystemFonts system) {
        List<Family> added = families(files);
        List<Family> chosen = Bundled.MAIN.stream()
                .map(family -> Optional.ofNullable(main.get(family.name()))
                        .map(name -> find(name, added).named(family.name()))
                        .orElse(family))
                .toList();
        return new Fonts(chosen, added, system, Figures.LINING);
    }

    /** The same fonts, of which the serif has other figures. */
    public Fonts with(Figures figures) {
        return new Fonts(main, added, system, figures);
    }

    /** The glyphs of the figures of a face that are not those of its table of characters. */
    Map<Integer, Integer> figures(Face face) {
        boolean isSerif = main.get(0).faces().contains(face);
        return isSerif && figures == Figures.OLD_STYLE ? face.oldStyleFigures() : Map.of();
    }

    private static List<Family> families(List<Path> files) {
        Map<String, List<Face>> faces = new LinkedHashMap<>();
        for (Path file : files) {
            for (Face face : read(file)) {
                faces.computeIfAbsent(face.family(), name -> new ArrayList<>()).add(face);
            }
        }
        return faces.entrySet().stream()
                .map(family -> new Family(family.getKey(), family.getValue()))
                .toList();
    }

    private static List<Face> read(Path file) {
        try (FileChannel channel = FileChannel.open(file)) {
            FontData data = FontData.of(file);
            List<FontHeader> headers = FontHeader.readAll(FontData.parts(channel));
            for (FontHeader header : headers) {
                if (header.embedding() != Embedding.ALLOWED) {
                    throw new IllegalArgumentException("the font " + file + " cannot be used: "
                            + header.embedding().reason());
                }
            }
            return headers.stream().map(header -> Face.of(header, data)).toList();
        } catch (IOException e) {
            throw new IllegalArgumentException("the font " + file + " cannot be read: " + reason(e), e);
        }
    }

    private static String reason(IOException e) {
        return e instanceof NoSuchFileException ? "there is no such file" : String.valueOf(e.getMessage());
    }

    private static Family find(String name, List<Family> families) {
        return families.stream()
                .filter(family -> family.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no font was added of the family " + name + ", but of "
                        + families.stream().map(Family::name).toList()));
    }

    /** What the engine may remember of the fonts from one document to the next. */
    public FSDefaultCacheStore metrics() {
        return metrics;
    }

    /** Chooses the fonts for a document. */
    public FontPlan plan(Characters characters) {
        return new FontPlan(this, characters);
    }

    /** The families that stylesheets may name. */
    List<Family> named() {
        List<Family> named = new ArrayList<>(main);
        named.addAll(added);
        return named;
    }

    /** Whether the main families are the bundled ones, of whose characters something is known beforehand. */
    boolean areBundled() {
        return main.equals(Bundled.MAIN);
    }

    List<Family> added() {
        return added;
    }

    SystemFonts system() {
        return system;
    }

    Shaper shaper() {
        return shaper;
    }
}
