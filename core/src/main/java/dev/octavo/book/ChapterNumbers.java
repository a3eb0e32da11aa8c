package dev.octavo.book;

import dev.octavo.book.Numbering.Scheme;
import dev.octavo.model.Publication;
import dev.octavo.model.Publication.Chapter;
import dev.octavo.model.Publication.Entry;
import dev.octavo.model.Publication.Part;
import dev.octavo.model.Role;
import dev.octavo.render.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Counts the parts, chapters and appendices of a book. A number that is given stays, and the counting goes on from it.
 */
final class ChapterNumbers {

    private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    private static final String[] TENS = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
    private static final int LETTERS = 26;

    private final Numbering numbering;
    private final boolean countsParts;
    private final boolean countsChapters;
    private int parts;
    private int chapters;
    private int appendices;

    private ChapterNumbers(Publication book, Numbering numbering, Words words) {
        this.numbering = numbering;
        this.countsParts = counts(numbering.parts(), partTitles(book), words.word("part"));
        this.countsChapters = counts(numbering.chapters(), chapterTitles(book), words.word("chapter"));
    }

    /** The book with its numbers. */
    static Publication given(Publication book, Numbering numbering, Words words) {
        ChapterNumbers numbers = new ChapterNumbers(book, numbering, words);
        return new Publication(
                book.metadata(), book.entries().stream().map(numbers::numbered).toList());
    }

    /** Whether to count; what mostly has numbers in its titles needs no others. */
    private static boolean counts(Scheme scheme, List<String> titles, String word) {
        if (scheme != Scheme.AS_NEEDED) {
            return scheme != Scheme.NONE;
        }
        Pattern own = ownNumber(word);
        long numbered =
                titles.stream().filter(title -> own.matcher(title).matches()).count();
        return numbered * 2 <= titles.size();
    }

    /** How a title begins that has a number: "Chapter 3", "第3章", "3. ", "3 " or "III. ". */
    private static Pattern ownNumber(String word) {
        int place = word.indexOf("{}");
        String named = place < 0
                ? Pattern.quote(word) + "\\b.*"
                : Pattern.quote(word.substring(0, place)) + ".{1,4}" + Pattern.quote(word.substring(place + 2)) + ".*";
        return Pattern.compile(
                "\\s*(?:" + named + "|\\p{Nd}++(?:\\.\\p{Nd}++)*+(?:[.:)،\\s\\p{Pd}].*)?|(?-i:[IVXLC]+)(?:[.:)].*)?)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }

    private static List<String> partTitles(Publication book) {
        return book.entries().stream()
                .filter(Part.class::isInstance)
                .map(entry -> ((Part) entry).title())
                .toList();
    }

    private static List<String> chapterTitles(Publication book) {
        return book.chapters()
                .filter(chapter -> chapter.role() == Role.CHAPTER)
                .map(chapter -> chapter.article().metadata().title())
                .toList();
    }

    private Entry numbered(Entry entry) {
        if (entry instanceof Part part) {
            parts++;
            String number = !part.number().isEmpty() ? part.number() : countsParts ? roman(parts) : "";
            return new Part(
                    number,
                    part.title(),
                    part.chapters().stream().map(this::numbered).toList());
        }
        return numbered((Chapter) entry);
    }

    private Chapter numbered(Chapter chapter) {
        String number =
                switch (chapter.role()) {
                    case CHAPTER -> chapterNumber(chapter.number());
                    case APPENDIX -> appendixNumber(chapter.number());
                    default -> chapter.number();
                };
        return with(number, chapter);
    }

    private String chapterNumber(String given) {
        if (!countsChapters && given.isEmpty()) {
            return "";
        }
        chapters = given.matches("\\d{1,6}") ? Integer.parseInt(given) : chapters + 1;
        return given.isEmpty() ? "" + chapters : given;
    }

    private String appendixNumber(String given) {
        if (!countsChapters && given.isEmpty()) {
            return "";
        }
        appendices++;
        return given.isEmpty() ? letters(appendices) : given;
    }

    /** Chapters below another one are counted behind its sections. */
    private Chapter with(String number, Chapter chapter) {
        List<Chapter> below = new ArrayList<>();
        int next = 1 + SectionNumbers.counted(chapter.article(), number, numbering.sections());
        for (Chapter inner : chapter.chapters()) {
            boolean isCounted = inner.role() == Role.CHAPTER && !number.isEmpty();
            String own = inner.number().isEmpty() && isCounted ? number + "." + next : inner.number();
            next += isCounted ? 1 : 0;
            below.add(with(own, inner));
        }
        return new Chapter(chapter.role(), number, chapter.article(), below);
    }

    private static String roman(int number) {
        return "C".repeat(number / 100) + TENS[number / 10 % 10] + ONES[number % 10];
    }

    /** A to Z, then AA, AB. */
    static String letters(int number) {
        int last = (number - 1) % LETTERS;
        String before = number > LETTERS ? letters((number - 1) / LETTERS) : "";
        return before + (char) ('A' + last);
    }
}
