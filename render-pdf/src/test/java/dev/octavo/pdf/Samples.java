package dev.octavo.pdf;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.octavo.model.Admonition;
import dev.octavo.model.Article;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.BulletList;
import dev.octavo.model.CalendarDate;
import dev.octavo.model.Code;
import dev.octavo.model.CodeBlock;
import dev.octavo.model.DefinitionList;
import dev.octavo.model.Details;
import dev.octavo.model.Emphasis;
import dev.octavo.model.Figure;
import dev.octavo.model.Footnote;
import dev.octavo.model.FootnoteReference;
import dev.octavo.model.Image;
import dev.octavo.model.Inline;
import dev.octavo.model.Link;
import dev.octavo.model.ListItem;
import dev.octavo.model.Metadata;
import dev.octavo.model.OrderedList;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Person;
import dev.octavo.model.Quote;
import dev.octavo.model.Section;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Strong;
import dev.octavo.model.Table;
import dev.octavo.model.Table.Alignment;
import dev.octavo.model.Text;
import dev.octavo.model.ThematicBreak;
import dev.octavo.resource.Resource;
import dev.octavo.resource.ResourceLoader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Articles made by hand, with what a working engineer's article may hold. */
final class Samples {

    private Samples() {}

    /** An article with one of nearly everything. */
    static Article rich() {
        Metadata metadata = Metadata.builder()
                .title("Counting what the queue forgot")
                .subtitle("A week with a broker that lied")
                .authors(List.of(Person.author("Ada Kessler"), Person.author("Jon Brandt")))
                .created(CalendarDate.of(2015, 11, 1))
                .description("How a message broker lost one message in ten thousand.")
                .tags(List.of("queues", "operations"))
                .language("en-GB")
                .build();
        List<Block> lead = List.of(
                paragraph(
                        text("Every system that moves messages will lose one some day. Ours lost "),
                        Strong.of("one in ten thousand"),
                        text(", and it took us a week to see that the broker’s own counters were part of the trouble"),
                        new FootnoteReference("counters", SourceRange.NONE),
                        text(". This is what we measured, what we changed, and what we would do sooner next time.")),
                paragraph(
                        text("The short version stands in the "),
                        link("#what-we-changed", "second half"),
                        text("; the long one begins with a graph that looked "),
                        Emphasis.of("almost"),
                        text(" right.")));
        return new Article(
                "counting",
                metadata,
                List.of(),
                lead,
                List.of(measured(), changed()),
                List.of(
                        new Footnote(
                                "counters",
                                List.of(paragraph(
                                        text("They count what is handed to the network, not what arrives; see "),
                                        link("https://example.org/brokers", "the broker’s manual"),
                                        text("."))),
                                SourceRange.NONE),
                        new Footnote(
                                "clock",
                                List.of(Paragraph.of(
                                        "Both clocks were set by the same source, so the error is small.")),
                                SourceRange.NONE)));
    }

    private static Section measured() {
        Section list = Section.of(
                4,
                "The list we kept",
                Paragraph.of("Before the second run we wrote down what had to be true:"),
                BulletList.of(
                        ListItem.of("every message carries a number that is never used twice;"),
                        ListItem.of(
                                Paragraph.of("the consumer writes the number down"),
                                BulletList.of(
                                        ListItem.of("before it answers, so that a crash shows;"),
                                        ListItem.of("in a file of its own;"))),
                        ListItem.of("nobody restarts anything.")),
                OrderedList.of(
                        ListItem.of("Stop the feed."),
                        ListItem.of("Wait for the lag to be zero."),
                        ListItem.of("Compare the two files.")),
                new BulletList(
                        true,
                        List.of(
                                new ListItem(
                                        ListItem.Task.DONE,
                                        List.of(Paragraph.of("numbers in every header")),
                                        SourceRange.NONE),
                                new ListItem(
                                        ListItem.Task.OPEN,
                                        List.of(Paragraph.of("an alarm that counts")),
                                        SourceRange.NONE)),
                        Attributes.NONE,
                        SourceRange.NONE));
        return new Section(
                2,
                List.of(new Text("What we measured")),
                Attributes.NONE,
                List.of(
                        paragraph(
                                text("The producer writes with "),
                                new Code("acks=all", Attributes.NONE),
                                text(" and waits. We let it run for a night and compared the numbers"),
                                new FootnoteReference("clock", SourceRange.NONE),
                                text(".")),
                        CodeBlock.of("java", """
                                // Compare what was sent with what arrived.
                                var missing = new TreeSet<>(sent);
                                missing.removeAll(received);
                                missing.forEach(number -> log.warn("lost {} between {} and {}", number, sentAt(number), nextArrivalAfter(number)));
                                """),
                        table(),
                        Paragraph.of("A tenth of a per mille does not sound like much. It is four orders a day."),
                        new Quote(
                                List.of(Paragraph.of(
                                        "If you cannot say how many you lost, you lost more than you think. A counter that"
                                                + " nobody compares with another counter is a decoration.")),
                                Attributes.NONE,
                                SourceRange.NONE)),
                List.of(list),
                SourceRange.NONE);
    }

    private static Table table() {
        return new Table(
                List.of(new Text("Messages sent and received, by night")),
                List.of(Alignment.LEFT, Alignment.RIGHT, Alignment.RIGHT, Alignment.NONE),
                List.of(Table.Row.of("Night", "Sent", "Received", "What we thought")),
                List.of(
                        Table.Row.of("Monday", "412,003", "411,962", "a slow consumer"),
                        Table.Row.of("Tuesday", "398,771", "398,730", "the network, since the loss came in bursts"),
                        Table.Row.of("Wednesday", "405,118", "405,118", "that it was over")),
                Attributes.NONE,
                SourceRange.NONE);
    }

    private static Section changed() {
        return Section.of(
                2,
                "What we changed",
                Paragraph.of("Two settings and one habit. The picture shows the loss before and after."),
                new Figure(
                        List.of(new Paragraph(
                                List.of(Image.of("loss.png", "Loss by day: high until Wednesday, then none")),
                                Attributes.NONE,
                                SourceRange.NONE)),
                        List.of(new Text("Loss by day. The bars end on Wednesday.")),
                        Attributes.NONE,
                        SourceRange.NONE),
                notice("note", "Counters are cheap; comparing them is the work."),
                notice("tip", "Let the two sides count in the same unit."),
                notice("warning", "Never restart the broker to see whether it helps: it does, for a day."),
                new DefinitionList(
                        List.of(new DefinitionList.Definition(
                                List.of(List.of(new Text("lag"))),
                                List.of(List.of(Paragraph.of("how far the consumer is behind, in messages"))))),
                        Attributes.NONE,
                        SourceRange.NONE),
                new Details(
                        List.of(new Text("The whole configuration")),
                        List.of(CodeBlock.of("properties", "acks=all\nretries=10\n")),
                        Attributes.NONE,
                        SourceRange.NONE),
                new ThematicBreak(Attributes.NONE, SourceRange.NONE),
                paragraph(
                        text("Thanks to "),
                        link("https://example.org/people", "the people on call"),
                        text(" that week.")));
    }

    static Admonition notice(String kind, String text) {
        return new Admonition(kind, List.of(), List.of(Paragraph.of(text)), Attributes.NONE, SourceRange.NONE);
    }

    static Paragraph paragraph(Inline... content) {
        return new Paragraph(List.of(content), Attributes.NONE, SourceRange.NONE);
    }

    static Text text(String text) {
        return new Text(text);
    }

    static Link link(String destination, String text) {
        return new Link(destination, "", List.of(new Text(text)), Attributes.NONE, SourceRange.NONE);
    }

    /** A loader that knows one picture of each type. */
    static ResourceLoader pictures() {
        return reference -> switch (reference) {
            case "loss.png" -> new Resource(reference, chart("png"));
            case "loss.jpg" -> new Resource(reference, chart("jpg"));
            case "curve.svg" -> new Resource(reference, """
                    <svg xmlns="http://www.w3.org/2000/svg" width="300" height="120" viewBox="0 0 300 120">
                      <path d="M10 110 C 80 110 100 10 150 10 S 220 110 290 110" fill="none" stroke="black"/>
                      <text x="140" y="60" font-family="sans-serif" font-size="12">peak</text>
                    </svg>
                    """.getBytes(StandardCharsets.UTF_8));
            case "loss.gif" -> new Resource(reference, chart("gif"));
            case "corrupt.png" -> new Resource(reference, Arrays.copyOf(chart("png"), 60));
            case "huge.png" -> new Resource(reference, claimingToBeHuge(chart("png")));
            case "picture.webp" -> new Resource(reference, "RIFF....WEBPVP8X..........".getBytes(US_ASCII));
            case "broken.svg" -> svg("<path d='M 10 zzz'/>");
            case "veil.svg" -> svg("<g opacity='.7'><circle cx='20' cy='20' r='9'/></g>");
            case "outside.svg" -> svg("<image href='file:///etc/hostname' width='9' height='9'/>");
            default -> new ResourceLoader.Refusal("resource-missing", "no such file: " + reference);
        };
    }

    private static byte[] chart(String format) {
        BufferedImage image = new BufferedImage(400, 160, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 400, 160);
        pen.setColor(Color.DARK_GRAY);
        for (int day = 0; day < 3; day++) {
            pen.fillRect(20 + day * 60, 40 + day * 30, 40, 120 - day * 30);
        }
        pen.dispose();
        return encode(image, format);
    }

    private static Resource svg(String content) {
        String root = "<svg xmlns='http://www.w3.org/2000/svg' width='20' height='20'>" + content + "</svg>";
        return new Resource("picture.svg", root.getBytes(US_ASCII));
    }

    /** Sets the first byte of its width and of its height. */
    private static byte[] claimingToBeHuge(byte[] png) {
        png[16] = 0x7F;
        png[20] = 0x7F;
        return png;
    }

    private static byte[] encode(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream encoded = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(image, format, encoded);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
