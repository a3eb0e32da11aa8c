package dev.octavo.pdf.font;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/**
 * Which font shows which character of a document: one that the stylesheet names, else one that the caller added, else a
 * bundled one, else one of the machine.
 */
public final class FontPlan {

    private final Fonts fonts;
    private final Characters characters;
    private final List<Family> fallback;
    private final BitSet missing = new BitSet();
    private final Map<String, Face> named = new HashMap<>();
    private final Map<Face, SetFont> loaded = new IdentityHashMap<>();
    private @Nullable PDDocument document;

    FontPlan(Fonts fonts, Characters characters) {
        this.fonts = fonts;
        this.characters = characters;
        boolean isBasic = fonts.areBundled() && characters.areBasic();
        this.fallback = isBasic ? List.of() : fallback();
        fonts.named().forEach(family -> family.faces()
                .forEach(face -> named.put(key(family.name(), face.weight(), face.isItalic()), face)));
    }

    /** Looks through the fonts of the machine only for what no other has. */
    private List<Family> fallback() {
        Han han = Han.of(characters.languages()).orElseGet(this::likelyHan);
        boolean isForeign = han != Han.JAPANESE;
        List<Family> families = new ArrayList<>(fonts.added());
        families.add(Bundled.SYMBOLS);
        families.addAll(Bundled.MAIN);
        families.add(Bundled.EMOJI);
        if (!isForeign) {
            families.add(Bundled.JAPANESE);
        }
        BitSet left = characters.visible();
        characters.visible().stream()
                .filter(c -> has(families, c) || Characters.isSkinTone(c))
                .forEach(left::clear);
        Map<UnicodeScript, BitSet> scripts = new TreeMap<>();
        left.stream().filter(c -> !Characters.isPrivate(c)).forEach(c -> scripts.computeIfAbsent(
                        UnicodeScript.of(c), script -> new BitSet())
                .set(c));
        scripts.values().forEach(script -> addFromSystem(script, han, families));
        if (isForeign) {
            families.add(Bundled.JAPANESE);
        }
        left.stream().filter(c -> !has(families, c)).forEach(missing::set);
        return List.copyOf(families);
    }

    /** What the characters themselves tell, where no language does. */
    private Han likelyHan() {
        BitSet used = characters.visible();
        if (used.stream().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.HANGUL)) {
            return Han.KOREAN;
        }
        boolean hasKana = used.stream().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.HIRAGANA);
        boolean mayBeJapanese = used.stream()
                .filter(c -> UnicodeScript.of(c) == UnicodeScript.HAN)
                .allMatch(Bundled.JAPANESE::has);
        return hasKana || mayBeJapanese ? Han.JAPANESE : Han.SIMPLIFIED;
    }

    /** As many families as it takes. */
    private void addFromSystem(BitSet wanted, Han han, List<Family> families) {
        boolean found = true;
        while (found && !wanted.isEmpty()) {
            Optional<Family> best = fonts.system().best(wanted, han);
            best.ifPresent(families::add);
            best.ifPresent(family -> family.faces().forEach(face -> wanted.andNot(face.characters())));
            found = best.isPresent();
        }
    }

    private boolean has(List<Family> families, int codePoint) {
        return families.stream().anyMatch(family -> family.has(codePoint) && means(family, codePoint));
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
        return fallback.stream()
                .map(family -> family.closest(weight, italic, face -> hasAll(face, text))
                        .filter(face -> text.codePoints().allMatch(c -> means(family, c))))
                .flatMap(Optional::stream)
                .findFirst();
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
        resolver.addFont(new Lazy(this, face), face.family(), face.weight(), style, true, group);
    }

    /** What sets text in a font that the engine chose. */
    SetFont font(FontDescription chosen) {
        String key = key(chosen.getFamily(), chosen.getWeight(), chosen.getStyle() == IdentValue.ITALIC);
        return font(Objects.requireNonNull(named.get(key), key));
    }

    /** What sets text in a face; the same for the whole document. */
    SetFont font(Face face) {
        PDDocument pdf = Objects.requireNonNull(document, "not before there is a document");
        return loaded.computeIfAbsent(face, chosen -> new SetFont(chosen, pdf, characters, fonts.shaper()));
    }

    private static String key(String family, int weight, boolean italic) {
        return family.toLowerCase(Locale.ROOT) + ":" + weight + ":" + italic;
    }

    /** Loads a font when the engine first asks for it. */
    private static final class Lazy extends PDFontSupplier {

        private final FontPlan plan;
        private final Face face;

        @SuppressWarnings("NullAway") // the superclass takes a font that is loaded, but only supply() reads it
        Lazy(FontPlan plan, Face face) {
            super(null);
            this.plan = plan;
            this.face = face;
        }

        @Override
        public PDFont supply() {
            return plan.font(face).font();
        }
    }
}
