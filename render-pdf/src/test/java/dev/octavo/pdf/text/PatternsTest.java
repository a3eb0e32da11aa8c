package dev.octavo.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternsTest {

    @ParameterizedTest
    @CsvSource({
        "en, hyphenation, hy-phen-ation",
        "en-US, characteristic, char-ac-ter-is-tic",
        "en-GB, characteristic, char-ac-ter-istic",
        "de, Silbentrennung, Sil-ben-tren-nung",
        "fr, ordinateur, or-di-na-teur",
        "es, biblioteca, bi-blio-teca",
        "it, grammatica, gram-ma-tica",
        "pt, biblioteca, bi-bli-o-teca",
        "nl, woordafbreking, woord-af-bre-king",
        "pl, biblioteka, bi-blio-teka",
        "ru, библиотека, биб-лио-тека",
        "uk, бібліотека, бі-бліо-тека",
        "bg, библиотека, биб-ли-о-тека",
        "el, βιβλιοθήκη, βι-βλιο-θήκη",
        "sv, bibliotek, bib-li-o-tek",
        "da, biblioteker, bi-bli-o-te-ker",
        "fi, kirjastossa, kir-jas-tossa",
        "hu, könyvtárban, könyv-tár-ban",
        "tr, kütüphane, kü-tüp-hane",
        "ca, biblioteca, bi-bli-o-teca"
    })
    void partsWordsAsTheirLanguageDoes(String language, String word, String parted) {
        Patterns patterns = new Hyphenation().patterns(language).orElseThrow();

        StringBuilder out = new StringBuilder(word);
        List<Integer> places = patterns.places(word);
        for (int i = places.size() - 1; i >= 0; i--) {
            out.insert((int) places.get(i), '-');
        }
        assertThat(out).hasToString(parted);
    }

    @Test
    void heedsExceptions() {
        assertThat(new Hyphenation().patterns("en").orElseThrow().places("reformation"))
                .containsExactly(3, 5, 7);
    }

    @Test
    void knowsNoPatternsOfOtherLanguages() {
        assertThat(new Hyphenation().patterns("ja")).isEmpty();
        assertThat(new Hyphenation().patterns("")).isEmpty();
    }
}
