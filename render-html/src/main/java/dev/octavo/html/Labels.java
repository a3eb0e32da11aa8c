package dev.octavo.html;

import dev.octavo.model.Publication;
import dev.octavo.model.Role;
import dev.octavo.render.Words;
import java.util.Objects;
import java.util.Properties;

/** The few words that Octavo itself writes, in the language of the text, English where that language is not known. */
public final class Labels {

    private static final String UNTITLED = "…";

    private static final Properties LIST =
            Words.read(Objects.requireNonNull(Labels.class.getResourceAsStream("labels.properties")));

    private final Words words;
    private final Words parts;

    private Labels(Words words, Words parts) {
        this.words = words;
        this.parts = parts;
    }

    /** Words in the language of a BCP 47 tag. */
    public static Labels of(String languageTag) {
        return new Labels(Words.of(languageTag, LIST), Words.of(languageTag));
    }

    /** A title, or an ellipsis for one that says nothing: no heading and no entry of a contents may be empty. */
    public static String orUntitled(String title) {
        return title.isBlank() ? UNTITLED : title;
    }

    /** The title of a table of contents. */
    public String contents() {
        return word("contents");
    }

    /** The title of an abstract. */
    public String abstractTitle() {
        return word("abstract");
    }

    /** People by what they did, "Translated by Ben, Dee"; with a role that there is no word for, as it was written, "Cy (muse)". */
    String contribution(String role, String names) {
        String key = "role-" + role;
        if (words.find(key).isPresent()) {
            return words.with(key, names);
        }
        return role.isEmpty() ? names : names + " (" + role + ")";
    }

    /** What a chapter is called by its number, "Chapter 3" or "Appendix A"; empty where it is not counted. */
    public String chapter(Publication.Chapter chapter) {
        return counted(chapter.role() == Role.APPENDIX ? "appendix" : "chapter", chapter.number());
    }

    /** What a part is called by its number, "Part II"; empty where it is not counted. */
    public String part(Publication.Part part) {
        return counted("part", part.number());
    }

    private String counted(String key, String number) {
        return number.isEmpty() ? "" : parts.head(key, number);
    }

    /** A title on one line with the number before it, if there is one. */
    public static String numbered(String number, String title) {
        return number.isEmpty() ? title : number + "\u2002" + title;
    }

    /** What a page is called by its number. */
    public String page(String number) {
        return words.numbered("page", number);
    }

    /** What stands before the date of the last change. */
    public String updated() {
        return word("updated");
    }

    /** The title of a list of footnotes. */
    public String notes() {
        return word("notes");
    }

    /** What a single footnote is called. */
    public String note() {
        return word("note");
    }

    /** What leads from a footnote back to its call. */
    public String backToText() {
        return word("back-to-text");
    }

    /** What leads past a page's navigation. */
    public String skipToContent() {
        return word("skip-to-content");
    }

    /** What a table's scrolling frame is called. */
    public String table() {
        return parts.named("table");
    }

    /** What a code block's scrolling frame is called. */
    public String code() {
        return word("code");
    }

    /** What a formula's scrolling frame is called. */
    public String formula() {
        return word("formula");
    }

    /** What a task that is still to do is called. */
    public String taskOpen() {
        return word("task-open");
    }

    /** What a task that is done is called. */
    public String taskDone() {
        return word("task-done");
    }

    /** What a summary without text is called. */
    public String details() {
        return word("details");
    }

    /** What the beginning of the text is called, in a list of landmarks. */
    public String beginning() {
        return word("beginning");
    }

    /** What the navigation of a site is called. */
    public String navigation() {
        return word("navigation");
    }

    /** What a field for searching is called. */
    public String search() {
        return word("search");
    }

    /** What a search says that found nothing. */
    public String nothingFound() {
        return word("nothing-found");
    }

    /** What the links to the texts before and after one are called. */
    public String neighbours() {
        return word("neighbours");
    }

    /** What leads to the text before. */
    public String previous() {
        return word("previous");
    }

    /** What leads to the text after. */
    public String next() {
        return word("next");
    }

    /** The title of a list of tags. */
    public String tags() {
        return word("tags");
    }

    /** The title of a list of years. */
    public String archive() {
        return word("archive");
    }

    /** The link to the page that has all of a book. */
    public String wholeBook() {
        return word("whole-book");
    }

    /** What leads to the feed of a site. */
    public String feed() {
        return word("feed");
    }

    /** The title of the page for addresses at which there is nothing. */
    public String notFound() {
        return word("not-found");
    }

    /** What that page says. */
    public String notFoundText() {
        return word("not-found-text");
    }

    /** What stands where a page was that is elsewhere now. */
    public String moved() {
        return word("moved");
    }

    /** The title of a notice of the given kind: the kind itself where it is a word of the author's. */
    public String admonition(String kind) {
        return words.find("kind-" + kind).orElseGet(() -> kind.isEmpty() ? word("kind-note") : Words.capitalized(kind));
    }

    private String word(String key) {
        return words.word(key);
    }
}
