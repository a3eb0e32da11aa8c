package dev.octavo.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.octavo.resource.Resource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontPlanTest {

    private final Path folder;

    FontPlanTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void takesTheBundledFontsBeforeThoseOfTheMachine() throws IOException {
        FontFiles.symbols(folder);
        FontPlan plan = plan("שלום 🍕", "he");

        assertThat(family(plan, "ש")).isEqualTo("Symbols");
        assertThat(family(plan, "🍕")).isEqualTo("Emoji");
        assertThat(plan.missing().isEmpty()).isTrue();
    }

    @Test
    void takesTheCallersFontBeforeTheBundledOnes() throws IOException {
        FontPlan plan = Fonts.of(List.of(FontFile.of(FontFiles.symbols(folder))), Map.of(), SystemFonts.none())
                .plan(Characters.of("שלום", "he"));

        assertThat(family(plan, "ש")).isEqualTo("DejaVu Sans");
    }

    @Test
    void looksForChineseFormsInTheFontsOfTheMachine() throws IOException {
        FontFiles.japanese(folder);

        assertThat(family(plan("中文", "zh"), "中")).isEqualTo("M+ 1p");
        assertThat(family(plan("中文", "ja"), "中")).isEqualTo("Japanese");
    }

    @Test
    void findsTheFacesOfACollection() throws IOException {
        assertThat(family(plan("中", "zh"), "中")).isEqualTo("Japanese");
        FontFiles.collection(folder);

        Face found = plan("中", "zh").face(400, false, "中").orElseThrow();
        assertThat(found.family()).isEqualTo("M+ 1p");
        assertThat(found.index()).isEqualTo(1);
        assertThat(found.parse().getName()).isEqualTo("mplus-1p-regular");
    }

    @Test
    void namesTheFontsThatWouldHaveACharacterButCannotBeUsed() throws IOException {
        FontFiles.broken(folder);
        Path other = FontFiles.otherOutlines(folder);
        FontPlan plan = plan("\uD808\uDC00", "en");

        assertThat(plan.missing().stream()).containsExactly(0x12000);
        assertThat(plan.obstacles()).isEmpty();
        assertThat(other).exists();
        assertThat(SystemFonts.in(folder).obstacles(Characters.of("中", "zh").visible()))
                .containsExactly("M+ 1p (its outlines are not TrueType)");
    }

    @Test
    void misusedFontsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> added(folder.resolve("none.ttf")))
                .withMessageContaining("there is no such file");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> added(FontFiles.forbidden(folder)))
                .withMessageContaining("does not allow embedding");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> added(FontFiles.otherOutlines(folder)))
                .withMessageContaining("not TrueType");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> added(FontFiles.broken(folder)))
                .withMessageContaining("cannot be read");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> added(FontFile.of(new Resource("cut.ttf", new byte[] {0, 1, 0, 0, 0, 9}))))
                .withMessageContaining("the font cut.ttf cannot be read");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fonts.of(List.of(), Map.of("Serif", "Garamond"), SystemFonts.none()))
                .withMessageContaining("no font of the family Garamond was added");
    }

    @Test
    void whatOnlyJoinsOrColoursOthersIsNeverMissing() {
        assertThat(plan("👩\u200D💻 👍\uD83C\uDFFD ❤\uFE0F a\u200Fb", "en").missing().stream())
                .isEmpty();
    }

    @Test
    void privateCharactersAreThoseOfTheCallersFontsAlone() {
        assertThat(plan("\uE0A0", "en").missing().stream()).containsExactly(0xE0A0);
    }

    private void added(Path file) {
        added(FontFile.of(file));
    }

    private static void added(FontFile file) {
        Fonts.of(List.of(file), Map.of(), SystemFonts.none());
    }

    private FontPlan plan(String text, String language) {
        return Fonts.of(List.of(), Map.of(), SystemFonts.in(folder)).plan(Characters.of(text, language));
    }

    private static String family(FontPlan plan, String text) {
        return plan.face(400, false, text).orElseThrow().family();
    }
}
