package dev.octavo.benchmarks;

import java.util.Random;
import java.util.StringJoiner;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes articles of nonsense in Markdown, always the same for the same seed: in the proportions of an engineer's blog,
 * mostly prose, and now and then a list, a table, a block of code, a quote or a footnote.
 */
final class ArticleGenerator {

    private static final String[] WORDS = """
            a about above across after again against all almost along already always and another any are around as ask
            at away back because been before begin behind being best better between both branch bring build but by call
            came can case change check choose clear close code come common compile could course cut data day decide deep
            design different do done door down each early easy edge either else end engine enough even every example
            fast few field find first fold follow for form found from full function gather general get give go good
            great ground group grow had half hand hard has have he head help her here high him his hold house how if in
            inside into is it its just keep kind know language large last late learn leave less let letter level library
            light like line list little long look machine made make many margin matter may mean measure memory might
            more most much must name near need never new next no not note nothing now number of off often old on once
            one only open or order other our out over own page paper part people place point press print problem
            process program put question quick rather read reader real reason right room rule run same say second see
            sentence set several shape sheet short should show side simple since small so some sometimes source space
            stand start state still stop such system table take tell test text than that the their them then there
            these they thing think this those though three through time to today together told too top toward try turn
            two type under until up upon use usual value very wait want was watch way we well went were what when where
            whether which while white who whole why will with within without word work world would write year yet you
            """.strip().split("\\s+");

    private final Random random;
    private int notes;

    ArticleGenerator(long seed) {
        this.random = new Random(seed);
    }

    /** An article of some sections, each of about a page; with front matter. */
    String article(int sections) {
        notes = 0;
        StringJoiner article = new StringJoiner("\n\n", "", "\n");
        article.add(frontMatter());
        article.add(paragraph());
        for (int i = 0; i < sections; i++) {
            article.add(i % 4 == 0 ? "## " + title() : "### " + title());
            section(article);
        }
        for (int note = 1; note <= notes; note++) {
            article.add("[^" + note + "]: " + sentence());
        }
        return article.toString();
    }

    /** An article of nothing but prose, in chapters of many paragraphs. */
    String novel(int chapters, int paragraphs) {
        StringJoiner novel = new StringJoiner("\n\n", "", "\n");
        novel.add(frontMatter());
        for (int i = 0; i < chapters; i++) {
            novel.add("## " + title());
            IntStream.range(0, paragraphs).mapToObj(paragraph -> paragraph()).forEach(novel::add);
        }
        return novel.toString();
    }

    private String frontMatter() {
        return """
                ---
                kind: article
                created_at: "20%02d-%d-%d"
                title: "%s"
                tags: [%s, %s]
                ---""".formatted(
                10 + random.nextInt(15), 1 + random.nextInt(12), 1 + random.nextInt(28), title(), word(), word());
    }

    private void section(StringJoiner article) {
        int blocks = 3 + random.nextInt(4);
        for (int i = 0; i < blocks; i++) {
            article.add(paragraph());
        }
        article.add(
                switch (random.nextInt(6)) {
                    case 0 -> bullets();
                    case 1 -> steps();
                    case 2 -> table();
                    case 3 -> code();
                    case 4 -> "> " + paragraph();
                    default -> paragraph() + note();
                });
    }

    private String paragraph() {
        return IntStream.range(0, 3 + random.nextInt(5))
                .mapToObj(i -> sentence())
                .collect(Collectors.joining(random.nextBoolean() ? " " : "\n"));
    }

    private String sentence() {
        StringJoiner sentence = new StringJoiner(" ", "", ".");
        sentence.add(capital(word()));
        int words = 5 + random.nextInt(15);
        for (int i = 0; i < words; i++) {
            sentence.add(phrase());
        }
        return sentence.toString();
    }

    private String phrase() {
        return switch (random.nextInt(80)) {
            case 0 -> "*" + words(2) + "*";
            case 1 -> "**" + word() + "**";
            case 2 -> "`" + word() + "()`";
            case 3 -> "[" + words(2) + "](https://example.org/" + word() + ")";
            case 4 -> word() + ",";
            case 5 -> word() + " & " + word();
            default -> word();
        };
    }

    private String note() {
        notes++;
        return "[^" + notes + "]";
    }

    private String bullets() {
        return lines(i -> (i % 3 == 0 ? "- [x] " : "- ") + sentence());
    }

    private String steps() {
        return lines(i -> (i + 1) + ". " + sentence());
    }

    private String table() {
        return "| " + word() + " | " + word() + " | " + word() + " |\n| --- | ---: | --- |\n"
                + lines(i -> "| " + words(2) + " | " + random.nextInt(1000) + " | ~~" + word() + "~~ |");
    }

    private String code() {
        return "```java\n" + lines(i -> "int " + word() + i + " = " + word() + "(" + random.nextInt(100) + ") < 7;")
                + "\n```";
    }

    private String lines(IntFunction<String> line) {
        return IntStream.range(0, 3 + random.nextInt(5)).mapToObj(line).collect(Collectors.joining("\n"));
    }

    private String title() {
        return capital(words(3 + random.nextInt(3)));
    }

    private String words(int count) {
        return IntStream.range(0, count).mapToObj(i -> word()).collect(Collectors.joining(" "));
    }

    private String word() {
        return WORDS[random.nextInt(WORDS.length)];
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
