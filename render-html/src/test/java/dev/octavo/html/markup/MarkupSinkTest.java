package dev.octavo.html.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class MarkupSinkTest {

    private static final String HOSTILE = "<b> & \"quotes\" 'too' ]]> é 😀";

    @Test
    void escapesTextAndAttributes() {
        Consumer<MarkupSink> markup = sink -> {
            sink.open("p");
            sink.attribute("title", HOSTILE);
            sink.text(HOSTILE);
            sink.close();
        };

        assertThat(html(markup))
                .isEqualTo("<p title=\"&lt;b&gt; &amp; &quot;quotes&quot; 'too' ]]&gt; é 😀\">"
                        + "&lt;b&gt; &amp; \"quotes\" 'too' ]]&gt; é 😀</p>");
    }

    @Test
    void domHoldsWhatWasWrittenWithoutEscapes() {
        DomMarkup dom = new DomMarkup();
        dom.open("p");
        dom.attribute("title", HOSTILE);
        dom.text(HOSTILE);
        dom.close();

        Document document = dom.document();
        assertThat(document.getDocumentElement().getAttribute("title")).isEqualTo(HOSTILE);
        assertThat(document.getDocumentElement().getTextContent()).isEqualTo(HOSTILE);
    }

    @Test
    void endsElementsThatHoldNothingAsTheSyntaxWants() {
        Consumer<MarkupSink> markup = sink -> {
            sink.open("p");
            sink.open("br");
            sink.close();
            sink.open("span");
            sink.close();
            sink.close();
        };

        assertThat(html(markup)).isEqualTo("<p><br><span></span></p>");
        assertThat(xhtml(markup)).isEqualTo("<p><br/><span></span></p>");
    }

    @Test
    void mathematicsIsOfANamespaceOfItsOwn() {
        Consumer<MarkupSink> markup = sink -> {
            sink.open("p");
            sink.open("math");
            sink.open("mi");
            sink.text("x");
            sink.close();
            sink.close();
            sink.open("br");
            sink.close();
            sink.close();
        };
        DomMarkup dom = new DomMarkup();
        markup.accept(dom);

        assertThat(html(markup)).isEqualTo("<p><math><mi>x</mi></math><br></p>");
        assertThat(xhtml(markup))
                .isEqualTo("<p><math xmlns=\"http://www.w3.org/1998/Math/MathML\"><mi>x</mi></math><br/></p>");
        Document document = dom.document();
        assertThat(document.getElementsByTagNameNS("http://www.w3.org/1998/Math/MathML", "*")
                        .getLength())
                .isEqualTo(2);
        assertThat(document.getElementsByTagNameNS("http://www.w3.org/1999/xhtml", "br")
                        .getLength())
                .isEqualTo(1);
    }

    @Test
    void tellsTheLanguageTwiceInXhtml() {
        Consumer<MarkupSink> markup = sink -> {
            sink.open("p");
            sink.attribute("lang", "fr");
            sink.close();
        };

        assertThat(html(markup)).isEqualTo("<p lang=\"fr\"></p>");
        assertThat(xhtml(markup)).isEqualTo("<p lang=\"fr\" xml:lang=\"fr\"></p>");
    }

    @Test
    void styleCannotBeLeftFromInside() {
        Consumer<MarkupSink> markup = sink -> {
            sink.open("style");
            sink.text("a > b {} </style><script>");
            sink.close();
        };

        assertThat(html(markup)).isEqualTo("<style>a > b {} <\\/style><script></style>");
        assertThat(xhtml(markup)).isEqualTo("<style>a &gt; b {} &lt;/style&gt;&lt;script&gt;</style>");
    }

    @Test
    void keepsLineEndsOfAttributes() {
        Consumer<MarkupSink> markup = sink -> {
            sink.open("p");
            sink.attribute("title", "a\n\tb\r");
            sink.close();
        };

        assertThat(xhtml(markup)).isEqualTo("<p title=\"a&#10;&#9;b&#13;\"></p>");
    }

    @Test
    void refusesAttributesAfterText() {
        for (MarkupSink sink : new MarkupSink[] {new HtmlText(new StringBuilder()), new DomMarkup()}) {
            sink.open("p");
            sink.text("text");
            assertThatThrownBy(() -> sink.attribute("class", "late"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("class");
        }
    }

    @Test
    void refusesToCloseWhatIsNotOpen() {
        for (MarkupSink sink : new MarkupSink[] {new HtmlText(new StringBuilder()), new DomMarkup()}) {
            assertThatThrownBy(sink::close).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void onlyTextHoldsRawMarkup() {
        StringBuilder out = new StringBuilder();

        assertThat(new HtmlText(out).raw("<x-y>")).isTrue();
        assertThat(out).hasToString("<x-y>");
        assertThat(new DomMarkup().raw("<x-y>")).isFalse();
    }

    @Test
    void keepsTheExceptionOfTheStreamAsCause() {
        IOException full = new IOException("disk full");
        MarkupSink sink = new HtmlText(failing(full));

        assertThatThrownBy(() -> sink.open("p"))
                .isInstanceOf(UncheckedIOException.class)
                .hasCause(full);
    }

    private static String html(Consumer<MarkupSink> markup) {
        return written(HtmlText::new, markup);
    }

    private static String xhtml(Consumer<MarkupSink> markup) {
        return written(XhtmlText::new, markup);
    }

    private static String written(Function<Appendable, MarkupSink> form, Consumer<MarkupSink> markup) {
        StringBuilder out = new StringBuilder();
        markup.accept(form.apply(out));
        return out.toString();
    }

    private static Appendable failing(IOException failure) {
        return new Appendable() {
            @Override
            public Appendable append(CharSequence text) throws IOException {
                throw failure;
            }

            @Override
            public Appendable append(CharSequence text, int start, int end) throws IOException {
                throw failure;
            }

            @Override
            public Appendable append(char c) throws IOException {
                throw failure;
            }
        };
    }
}
