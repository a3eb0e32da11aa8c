package dev.octavo.pdf.font;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import dev.octavo.pdf.Figures;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The fonts of a renderer: the bundled ones, those that the caller added, and those of the machine. What is remembered of
 * them is shared by all documents; a font object belongs to one PDF. Thread-safe.
 */
public final class Fonts {

    /** What stylesheets call a family with small capitals for its small letters, behind its own name. */
    private static final String SMALL_CAPITALS = "SmallCapitals";

    private final List<Family> main;
    private final List<Family> smallCapitals;
    private final List<Family> added;
    private final SystemFonts system;
    private final Figures figures;
    private final Shaper shaper = new Shaper();
    private final FSDefaultCacheStore metrics = new FSDefaultCacheStore();

    private Fonts(List<Family> main, List<Family> added, SystemFonts system, Figures figures) {
        this.figures = figures;
        this.main = main;
        this.smallCapitals = main.subList(0, 2).stream()
                .map(family -> family.named(family.name() + SMALL_CAPITALS))
                .toList();
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
    public static Fonts of(List<FontFile> files, Map<String, String> main, boolean withSystem) {
        return of(files, main, withSystem ? SystemFonts.installed() : SystemFonts.none());
    }

    static Fonts of(List<FontFile> files, Map<String, String> main, SystemFonts system) {
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

    /** The glyphs of the characters of a face that are not those of its table of characters. */
    Map<Integer, Integer> glyphs(Face face) {
        Map<Integer, Integer> glyphs = new HashMap<>();
        if (isSerif(face) && figures == Figures.OLD_STYLE) {
            glyphs.putAll(face.glyphs(Feature.OLD_STYLE_FIGURES));
        }
        if (areSmallCapitals(face)) {
            glyphs.putAll(face.glyphs(Feature.SMALL_CAPITALS));
        }
        return glyphs;
    }

    private boolean isSerif(Face face) {
        return main.get(0).faces().contains(face)
                || smallCapitals.get(0).faces().contains(face);
    }

    /** Whether small letters of a face are small capitals. */
    boolean areSmallCapitals(Face face) {
        return smallCapitals.stream().anyMatch(family -> family.faces().contains(face));
    }

    /** Whether the upright faces of the serif, or of the other family for text, have a small capital for each small letter of a text. */
    boolean haveSmallCapitals(boolean serif, String text) {
        return smallCapitals.get(serif ? 0 : 1).faces().stream()
                .filter(face -> !face.isItalic())
                .map(face -> face.glyphs(Feature.SMALL_CAPITALS))
                .allMatch(glyphs -> text.codePoints()
                        .filter(Feature.SMALL_CAPITALS::concerns)
                        .allMatch(glyphs::containsKey));
    }

    private static List<Family> families(List<FontFile> files) {
        Map<String, List<Face>> faces = new LinkedHashMap<>();
        for (FontFile file : files) {
            for (Face face : file.faces()) {
                faces.computeIfAbsent(face.family(), name -> new ArrayList<>()).add(face);
            }
        }
        return faces.entrySet().stream()
                .map(family -> new Family(family.getKey(), family.getValue()))
                .toList();
    }

    private static Family find(String name, List<Family> families) {
        return families.stream()
                .filter(family -> family.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(notAdded(name, families)));
    }

    private static String notAdded(String name, List<Family> families) {
        String added = families.stream().map(Family::name).collect(Collectors.joining(", "));
        return "no font of the family " + name + " was added; there are: " + (added.isEmpty() ? "none" : added);
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
        named.addAll(smallCapitals);
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
