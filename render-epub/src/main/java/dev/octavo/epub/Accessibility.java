package dev.octavo.epub;

import java.util.ArrayList;
import java.util.List;

/**
 * For whom a book can be read (EPUB Accessibility 1.1, section 2), as far as its contents tell.
 *
 * @param hasPictures whether it shows any picture
 * @param allDescribed whether every picture has alternative text
 * @param mayMove whether a picture may be animated
 * @param hasMath whether formulas can be read out
 * @param hasPrintedPages whether it tells where the pages of a printed edition begin
 */
record Accessibility(
        boolean hasPictures, boolean allDescribed, boolean mayMove, boolean hasMath, boolean hasPrintedPages) {

    Accessibility withMath(boolean math) {
        return new Accessibility(hasPictures, allDescribed, mayMove, math, hasPrintedPages);
    }

    Accessibility withPrintedPages(boolean pages) {
        return new Accessibility(hasPictures, allDescribed, mayMove, hasMath, pages);
    }

    List<String> accessModes() {
        return hasPictures ? List.of("textual", "visual") : List.of("textual");
    }

    /** The sets of senses each of which is enough to read all of it. */
    List<String> sufficientModes() {
        List<String> sets = new ArrayList<>();
        if (allDescribed) {
            sets.add("textual");
        }
        if (hasPictures) {
            sets.add("textual,visual");
        }
        return sets;
    }

    List<String> features() {
        List<String> features = new ArrayList<>(
                List.of("displayTransformability", "readingOrder", "structuralNavigation", "tableOfContents"));
        if (hasPictures && allDescribed) {
            features.add(0, "alternativeText");
        }
        if (hasMath) {
            features.add("MathML");
        }
        if (hasPrintedPages) {
            // The vocabulary renamed the second of them to the third; reading systems look for either.
            features.addAll(List.of("pageNavigation", "printPageNumbers", "pageBreakMarkers"));
        }
        return features;
    }

    String hazard() {
        return mayMove ? "unknown" : "none";
    }

    /** The same in words: the names of sentences. */
    List<String> summary() {
        List<String> sentences = new ArrayList<>(List.of("text"));
        sentences.add(!hasPictures ? "no-pictures" : allDescribed ? "described" : "undescribed");
        if (hasMath) {
            sentences.add("formulas");
        }
        if (hasPrintedPages) {
            sentences.add("pages");
        }
        if (mayMove) {
            sentences.add("moving");
        }
        return sentences;
    }
}
