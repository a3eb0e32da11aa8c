package dev.octavo.pdf.font;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * Which font shows which character of a document: one that the stylesheet names, else one that the caller added, else a
 * bundled one, else one of the machine. Of a script that is shaped, or whose characters have forms of countries, one font
 * shows all, if one of the machine has more of it than the bundled ones.
 */
public final class FontPlan {

    private static final int REGULAR = 400;

    /** Printed for what no font has. */
    private static final String BOX = "□";

    private final Fonts fonts;
    private final Characters characters;
    private final List<Family> fallback;
    private final Map<UnicodeScript, List<Family>> preferred = new EnumMap<>(UnicodeScript.class);
    private final BitSet missing = new BitSet();
    private final Map<String, Face> named = new HashMap<>();
    private final IdentityHashMap<Face, SetFont> loaded = new IdentityHashMap<>();
    private @Nullable PDDocument document;

    FontPlan(Fonts fonts, Characters characters) {
        this.fonts = fonts;
        this.characters = characters;
        boolean isBasic = fonts.areBundled() && characters.areBasic();
        this.fallback = isBasic ? Bundled.FALLBACK : fallback();
        fonts.named().forEach(family -> family.faces()
                .forEach(face -> named.put(key(family.name(), face.weight(), face.isItalic()), face)));
    }

    /** Looks through the fonts of the machine only for scripts of which no other font has all. */
    private List<Family> fallback() {
        List<Family> families = new ArrayList<>(fonts.added());
        families.addAll(Bundled.FALLBACK);
        Map<UnicodeScript, BitSet> scripts = new TreeMap<>();
        characters.visible().stream().filter(c -> !Bundled.isBasic(c)).forEach(c -> scripts.computeIfAbsent(
                        Characters.script(c), script -> new BitSet())
                .set(c));
        scripts.forEach((script, used) -> addFromSystem(script, used, families));
        characters.visible().stream()
                .filter(c ->
                        face(REGULAR, false, Character.toString(c), families).isEmpty())
                .filter(c -> !Characters.isSkinTone(c))
                .forEach(missing::set);
        return List.copyOf(families);
    }

    /** Adds as many families as it takes; a script that is shaped, or has forms of countries, is better all in one. */
    private void addFromSystem(UnicodeScript script, BitSet used, List<Family> families) {
        Han han = Han.of(script).or(() -> Han.of(characters.languages())).orElseGet(this::likelyHan);
        boolean isForeign = script == UnicodeScript.HAN && han != Han.JAPANESE;
        BitSet wanted = (BitSet) used.clone();
        used.stream()
                .filter(c -> Characters.isPrivate(c)
                        || Characters.isSkinTone(c)
                        || has(isForeign ? fonts.added() : families, c))
                .forEach(wanted::clear);
        boolean isWhole = script == UnicodeScript.HAN || wanted.stream().anyMatch(Characters::isShaped);
        Optional<Family> best =
                wanted.isEmpty() ? Optional.empty() : fonts.system().best(isWhole ? used : wanted, han);
        while (best.isPresent() && !wanted.isEmpty()) {
            (isWhole ? preferred.computeIfAbsent(script, key -> new ArrayList<>()) : families).add(best.get());
            best.get().faces().forEach(face -> wanted.andNot(face.characters()));
            best = fonts.system().best(wanted, han);
        }
    }

    /** What the characters themselves tell, where no language does. */
    private Han likelyHan() {
        BitSet used = characters.visible();
        boolean hasKana = used.stream().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.HIRAGANA);
        boolean mayBeJapanese = used.stream()
                .filter(c -> UnicodeScript.of(c) == UnicodeScript.HAN)
                .allMatch(Bundled.JAPANESE::has);
        return hasKana || mayBeJapanese ? Han.JAPANESE : Han.SIMPLIFIED;
    }

    private static boolean has(List<Family> families, int codePoint) {
        return families.stream().anyMatch(family -> family.has(codePoint));
    }

    /** What a private character means, the caller must say; the bundled fonts have some of their own. */
    private boolean means(Family family, int codePoint) {
        return !Characters.isPrivate(codePoint) || fonts.added().contains(family);
    }

    /** The characters that no font has. */
    public BitSet missing() {
        return missing;
    }

    /** The fonts of the machine that have some of what is missing and cannot be used, with the reason. */
    public Set<String> obstacles() {
        return missing.isEmpty() ? Set.of() : fonts.system().obstacles(missing);
    }

    /** The face for text that no font named by the stylesheet has. */
    Optional<Face> face(int weight, boolean italic, String text) {
        return face(weight, italic, text, fallback);
    }

    private Optional<Face> face(int weight, boolean italic, String text, List<Family> families) {
        List<Family> ofScript = preferred.getOrDefault(Characters.script(text.codePointAt(0)), List.of());
        return Stream.of(fonts.added(), ofScript, families)
                .flatMap(List::stream)
                .filter(family -> text.codePoints().allMatch(c -> means(family, c)))
                .map(family -> family.closest(weight, italic, face -> hasAll(face, text)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Face> face(String text, List<Family> families) {
        return face(REGULAR, false, text, families);
    }

    /** What is shown for a character that no font has. */
    String substitute(String missing) {
        String plain = plain(missing);
        return face(plain, fallback).isPresent() ? plain : BOX;
    }

    /** The character of which another is only a form. */
    private static String plain(String form) {
        return Normalizer.normalize(form, Normalizer.Form.NFKC);
    }

    static boolean hasAll(Face face, String text) {
        return text.codePoints().allMatch(c -> face.has(c) || Characters.isInvisible(c));
    }

    /** Lets the engine find the families by their names, and the serif where it finds none. */
    public void addTo(PdfBoxFontResolver resolver, PDDocument pdf) {
        document = pdf;
        fonts.named().forEach(family -> family.faces().forEach(face -> add(face, FontGroup.MAIN, resolver)));
        Family serif = fonts.named().get(0);
        serif.faces().forEach(face -> add(face, FontGroup.FINAL_FALLBACK, resolver));
    }

    private void add(Face face, FontGroup group, PdfBoxFontResolver resolver) {
        IdentValue style = face.isItalic() ? IdentValue.ITALIC : IdentValue.NORMAL;
        resolver.addFont(new LazyFont(() -> font(face).font()), face.family(), face.weight(), style, true, group);
    }

    /** What sets text in a font that the engine chose; empty for one that only a stylesheet speaks of. */
    Optional<SetFont> font(FontDescription chosen) {
        String key = key(chosen.getFamily(), chosen.getWeight(), chosen.getStyle() == IdentValue.ITALIC);
        return Optional.ofNullable(named.get(key)).map(this::font);
    }

    /** What sets text in a face; the same for the whole document. */
    SetFont font(Face face) {
        PDDocument pdf = Objects.requireNonNull(document, "not before there is a document");
        return loaded.computeIfAbsent(face, chosen -> new SetFont(chosen, pdf, characters, fonts));
    }

    private static String key(String family, int weight, boolean italic) {
        return family.toLowerCase(Locale.ROOT) + ":" + weight + ":" + italic;
    }
}
