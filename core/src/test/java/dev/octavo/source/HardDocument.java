package dev.octavo.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A document that is hard to read in time linear to its length, of any length: cmark's list of them, and Octavo's own.
 *
 * @param name what is hard about it
 * @param ofLength makes it, of roughly so many characters
 */
record HardDocument(String name, IntFunction<String> ofLength) {

    /** Marks and constructs, one a line, that are hard when they are repeated; {@code \n} is a line feed. */
    private static final Path REPEATED = Path.of("src/test/resources/hard/repeated.txt");

    static List<HardDocument> all() throws IOException {
        List<HardDocument> all = new ArrayList<>();
        for (String unit : Files.readAllLines(REPEATED)) {
            all.add(new HardDocument("repeated: " + unit, n -> repeated(unit.replace("\\n", "\n"), n)));
        }
        all.addAll(inlines());
        all.addAll(references());
        all.addAll(blocks());
        all.addAll(tables());
        all.addAll(html());
        all.addAll(frontMatter());
        return all;
    }

    /** Documents that are hard to assemble as chapters of a book. */
    static List<HardDocument> assembled() {
        return List.of(
                new HardDocument("headings in quotes", n -> times("> # a\n\n", n)),
                new HardDocument("sections of one title", n -> times("# a\n\n", n)),
                new HardDocument("terms that see others", n -> sum(n / 40, HardDocument::seeing)),
                new HardDocument("marks of one term", n -> times("[a]{.index}\n", n)),
                new HardDocument("references", n -> sum(n / 40, HardDocument::referring)),
                new HardDocument("references to nothing", n -> sum(n / 10, i -> "@fig:x" + i + "\n\n")),
                new HardDocument("links", n -> "[a]{#a}\n\n" + times("[](#a)\n", n)));
    }

    private static List<HardDocument> inlines() {
        return List.of(
                new HardDocument("nested strong", n -> times("*a **a ", n / 2) + "b" + times(" a** a*", n / 2)),
                new HardDocument("many emphasised", n -> times("*a ", n / 2) + times("_a*_ ", n / 2)),
                new HardDocument("openers of three", n -> "a**b" + times("c* ", n)),
                new HardDocument("nested brackets", n -> times("[", n / 2) + "a" + times("]", n / 2)),
                new HardDocument("nested inline notes", n -> times("^[a ", n / 2) + times("]", n / 4)),
                new HardDocument("nested spans", n -> times("[a ", n / 2) + times("]{.b}", n / 2)),
                new HardDocument("nested languages", n -> times("[\"a ", n / 2) + times("]{lang=de}", n / 2)),
                new HardDocument("languages of tags", n -> times("\"<b lang=de>", n / 2) + times("</i></b>", n / 2)),
                new HardDocument("room in a cell", n -> "| a |\n|--|\n| b" + times("<br> ", n) + "|\n"),
                new HardDocument("nested images", n -> times("![a", n / 2) + times("](b)", n / 2)),
                new HardDocument("runs of backticks", n -> sum(root(2 * n), i -> "e" + "`".repeat(i + 1))),
                new HardDocument("runs of dollars", n -> sum(root(2 * n), i -> "e" + "$".repeat(i + 1))),
                new HardDocument("comments", n -> "</" + times("<!--", n)),
                new HardDocument("spaces", n -> "a" + times(" ", n) + "b"),
                new HardDocument("citations", n -> "[" + times("@a; ", n) + "]"),
                new HardDocument("braces", n -> "`c`" + sum(n / 8, i -> "{.c" + i + "}")),
                new HardDocument("info with brackets", n -> "``` b " + times("[", n) + "\n"),
                new HardDocument("info with open values", n -> "``` b " + times("a={", n) + "\n"),
                new HardDocument("title of a div", n -> "::: note " + times("![[]()", n) + "\n\n:::\n"),
                new HardDocument("abbreviation in braces", n -> "*[A]: b\n\n`A`" + times("{.b}", n)),
                new HardDocument("lines of braces", n -> sum(n / 8, i -> "{: .c" + i + "}\n") + "text"),
                new HardDocument("late headings", n -> times("text\n\n", n / 12) + times("## b\n\n", n / 12)),
                new HardDocument("open formulas", n -> times("a $b\n", n)));
    }

    private static List<HardDocument> references() {
        return List.of(
                new HardDocument("definitions", n -> sum(n / 12, i -> "[x" + i + "]: /u\n")),
                new HardDocument("hashes collide", n -> sum(n / 40, i -> "[" + colliding(i) + "]: /u\n\n")),
                new HardDocument("references", n -> "[a]: /u\n\n" + times("[a]\n", n)),
                new HardDocument(
                        "long destination", n -> "[a]: /" + times("u", n / 2) + "\n\n" + times("[a]\n\n", n / 2)),
                new HardDocument("long labels", n -> times("[" + "b".repeat(990) + "]", n)),
                new HardDocument("notes", n -> sum(n / 20, i -> "a[^" + i + "]\n\n[^" + i + "]: b\n\n")),
                new HardDocument("chain of notes", n -> "[^0]\n\n" + sum(n / 20, HardDocument::calling)),
                new HardDocument("note called often", n -> "[^a]: b\n\n" + times("[^a]", n)),
                new HardDocument("abbreviations", n -> sum(n / 20, i -> "*[a" + i + "]: b\n\na" + i + "\n\n")));
    }

    private static List<HardDocument> blocks() {
        return List.of(
                new HardDocument("deep list", n -> sum(root(n), i -> "  ".repeat(i) + "* a\n")),
                new HardDocument("deep list, then blank", n -> times("- ", n / 2) + "x" + times("\n", n / 2)),
                new HardDocument("in a quote", n -> "> " + times("- ", n / 2) + "x\n" + times(">\n", n / 2)),
                new HardDocument("deep quote", n -> times(">", n / 2) + times("a*", n / 2)),
                new HardDocument("lazy quote", n -> "> a\n" + times("b\n", n)),
                new HardDocument("long title", n -> times("a\n", n) + "===\n"),
                new HardDocument("numbered titles", n -> sum(n / 12, i -> "# a\n# a-" + i + "\n")),
                new HardDocument("nested divs", n -> times(":::: a\n", n / 2) + times("::::\n", n / 2)),
                new HardDocument("longer fences", n -> sum(root(2 * n), i -> ":".repeat(i + 3) + " a\n")),
                new HardDocument("definitions of a term", n -> "a\n" + times(": b\n", n)),
                new HardDocument("classes", n -> "# a {" + sum(n / 8, i -> ".c" + i + " ") + "}\n"),
                new HardDocument("values", n -> "# a {" + sum(n / 10, i -> "k" + i + "=v ") + "}\n"));
    }

    private static List<HardDocument> tables() {
        return List.of(
                new HardDocument(
                        "short rows", n -> "|a".repeat(500) + "\n" + "|-".repeat(500) + "\n" + times("|b|\n", n)),
                new HardDocument("wide", n -> times("|a", n / 2) + "\n" + times("|-", n / 2) + "\n"),
                new HardDocument("tall", n -> "|a|b|\n|-|-|\n" + times("|c|d|\n", n)),
                new HardDocument("bars", n -> "|a|\n|-|\n" + times("|", n)),
                new HardDocument("frames", n -> times("+-+\n|a|\n+-+\n\n", n)),
                new HardDocument("tall frame", n -> "+-+\n" + times("|a|\n+-+\n", n)),
                new HardDocument("wide frame", n -> framed("-+", "a|", n / 3)),
                new HardDocument("square frame", n -> times(framed("-+", "a|", root(n)), n)),
                new HardDocument("long cell", n -> "+-+\n" + times("|a|\n", n) + "+-+\n"),
                new HardDocument("open frame", n -> "+-+\n" + times("|a|\n", n)),
                new HardDocument("open frames", n -> times("+-+\n|a\n\n", n)),
                new HardDocument("wide signs in frames", n -> framed("--+", "東|", n / 4)),
                new HardDocument("rule of columns", n -> times("a  ", n / 3) + "\n" + times("-- ", n / 3) + "\na\n"),
                new HardDocument("rule and short rows", n -> times("-- ", n / 2) + "\n" + times("a\n", n / 2)),
                new HardDocument("rule and short lines", n -> times("-- ", n / 2) + "\n\n" + times("a\n", n / 2)),
                new HardDocument("rules", n -> times("a  b\n-- --\n", n)),
                new HardDocument("open rules", n -> times("-- --\na  b\n\n", n)),
                new HardDocument("one row of lines", n -> ruled("-- --", times("a  b\n", n))),
                new HardDocument("rows by rules", n -> ruled("-- --", times("a  b\n\n", n))),
                new HardDocument("escaped bars", n -> "|a|\n|-|\n" + times("\\|", n)),
                new HardDocument(
                        "many with short rows",
                        n -> times("|a".repeat(50) + "\n" + "|-".repeat(50) + "\n" + "|b|\n".repeat(50) + "\n", n)));
    }

    private static List<HardDocument> html() {
        return List.of(
                new HardDocument("open elements", n -> sum(n / 14, i -> "<p><b a=" + i + ">")),
                new HardDocument("open in paragraphs", n -> sum(n / 14, i -> "<p><b a=" + i + ">\n\n")),
                new HardDocument("open among text", n -> "x " + sum(n / 16, i -> "<b a=" + i + "><i>")),
                new HardDocument("attributes", n -> "<div " + sum(n / 8, i -> "a" + i + "=b ") + ">\n"),
                new HardDocument("identifiers", n -> sum(n / 20, i -> "<a id=a" + i + "></a>\n\n")),
                new HardDocument("divs", n -> times("<div>\n\n", n / 2) + "x\n\n" + times("</div>\n\n", n / 2)));
    }

    private static List<HardDocument> frontMatter() {
        return List.of(
                new HardDocument("same field", n -> "---\n" + times("a: b\n", n) + "---\n"),
                new HardDocument("fields", n -> "---\n" + sum(n / 10, i -> "k" + i + ": b\n") + "---\n"),
                new HardDocument("unclosed", n -> "---\n" + sum(n / 10, i -> "k" + i + ": b\n")),
                new HardDocument("deep", n -> "---\na: " + times("[", n / 2) + times("]", n / 2) + "\n---\n"),
                new HardDocument("deep, open", n -> "---\na: {" + times("b: {", n) + "\n---\n"),
                new HardDocument("deep, by lines", n -> "---\n" + times("- ", n) + "a\n---\n"),
                new HardDocument("long scalar", n -> "---\na: \"" + times("b\\n", n) + "\"\n---\n"),
                new HardDocument("aliases", n -> "---\na: &a b\nc: [" + times("*a , ", n) + "]\n---\n"),
                new HardDocument("title block of spaces", n -> ("%" + times(" ", n / 3) + "\n").repeat(3) + "x\n"),
                new HardDocument("title block of lines", n -> "% a" + times("\n b", n) + "\n% c\n"),
                new HardDocument("date of commas", n -> "---\ndate: 2015-01-01" + times(",", n) + "\n---\n"),
                new HardDocument("date of spaces", n -> "---\ndate: '2015-01-01 12:00" + times(" ", n) + "!'\n---\n"),
                new HardDocument("authors", n -> "---\nauthor: " + times("a and ", n) + "\n---\n"),
                new HardDocument("tags", n -> "---\ntags: [" + sum(n / 8, i -> "t" + i + ", ") + "]\n---\n"),
                new HardDocument("TOML, deep", n -> "+++\na = " + times("[", n / 2) + times("]", n / 2) + "\n+++\n"),
                new HardDocument("TOML, open", n -> "+++\na = " + times("[", n) + "\n+++\n"),
                new HardDocument("TOML, fields", n -> "+++\n" + sum(n / 10, i -> "k" + i + " = 1\n") + "+++\n"),
                new HardDocument("JSON, deep", n -> "{\"a\": " + times("[", n / 2) + times("]", n / 2) + "}\n"),
                new HardDocument("JSON, open", n -> "{" + times("\"a\":{", n)));
    }

    /** A unit by itself, and behind a letter, which no block begins with. */
    private static String repeated(String unit, int length) {
        return times(unit, length / 2) + "\n\nx " + times(unit, length / 2);
    }

    private static String times(String unit, int length) {
        return unit.repeat(length / unit.length() + 1);
    }

    /** A line of columns in a frame. */
    private static String framed(String frame, String cell, int length) {
        String run = "+" + times(frame, length) + "\n";
        return run + "|" + cell.repeat(length / frame.length() + 1) + "\n" + run + "\n";
    }

    private static String ruled(String rule, String rows) {
        return rule + "\n" + rows + rule + "\n";
    }

    private static String sum(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
    }

    private static String calling(int note) {
        return "[^" + note + "]: a[^" + (note + 1) + "]\n\n";
    }

    /** Texts of one length and one hash code, a different one for each number. */
    private static String colliding(int number) {
        return sum(16, bit -> (number >> bit & 1) == 0 ? "Aa" : "BB");
    }

    /** Terms that are told apart by signs alone, so that the names of their entries are the same. */
    private static String seeing(int number) {
        String signs = Integer.toBinaryString(number).replace('0', '+').replace('1', '*');
        return "[a" + signs + "]{.index}\n[b" + number + "]{.index see=\"a" + signs + "\"}\n";
    }

    private static String referring(int number) {
        return "![b](c.png){#fig:x" + number + "}\n\n@fig:x" + number + "\n\n";
    }

    private static int root(int number) {
        return (int) Math.sqrt(number);
    }

    @Override
    public String toString() {
        return name;
    }
}
