package dev.octavo.epub.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgFilterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<g id='a'><path d='M0 0L1 1' fill='url(#b)' style='stroke: red; fill: none'></path></g>",
                "<defs><linearGradient id='b'><stop offset='0'></stop></linearGradient></defs>",
                "<defs><g id='a'></g></defs><use xlink:href='#a'></use>",
                "<style>.a { fill: #fff; } .b { stroke: url(#c) }</style>",
                "<text xml:space='preserve'>a &lt; b</text>",
                "<image xlink:href='data:image/png;base64,AAAA'></image>",
                "<filter id='f'><feGaussianBlur stdDeviation='2'></feGaussianBlur></filter>",
            })
    void whatDrawsIsKept(String drawing) {
        assertThat(clean(drawing)).contains(drawing.replace('\'', '"'));
    }

    @Test
    void aSheetSaysOfItselfNoMoreThanItMay() {
        assertThat(clean("<style id='a' class='b' fill='red' type='text/css' media='print'>.a { fill: #fff; }</style>"))
                .contains("<style id=\"a\" type=\"text/css\" media=\"print\">.a { fill: #fff; }</style>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<g onload='alert(1)'/>",
                "<image href='https://example.org/a.png'/>",
                "<image href='data:image/svg+xml;base64,AAAA'/>",
                "<use xlink:href='other.svg#a'/>",
                "<use href='#nothing'/>",
                "<a href='https://example.org'/>",
                "<g fill='url(https://example.org/#a)'/>",
                "<g style='fill: url( \"https://example.org/a\" )'/>",
                "<style>@import 'https://example.org/a.css';</style>",
                "<style>a { fill: \\75rl(https://example.org) }</style>",
                "<feImage href='https://example.org/a.png'/>",
                "<metadata><x xmlns='https://example.org'>alert</x></metadata>",
                "<g xmlns:i='https://example.org/' i:note='https://example.org'/>",
                "<animate attributeName='href' to='https://example.org'/>",
                "<set attributeName='onload' to='alert(1)'/>",
                "<switch><foreignObject><p>alert</p></foreignObject></switch>",
                "<style><g/>@import 'https://example.org/a.css';</style>",
                "<style><![CDATA[a { fill: url(https://example.org/#a) }]]></style>",
                "<style>a { background: image-set('https://example.org/a.png' 1x) }</style>",
                "<g style='background-image: src(\"https://example.org/a.png\")'/>",
                "<g style='cursor: -webkit-image-set(\"https://example.org/a.png\" 1x)'/>",
                "<g xml:base='https://example.org/'/>",
                "<?xml-stylesheet href='https://example.org/a.css'?>",
                "<g fill='URL(\thttps://example.org/#a)'/>",
                "<iframe xmlns='http://www.w3.org/1999/xhtml' src='https://example.org'/>",
                "<image href='data:image/png;base64,AA&#10;\"onload=alert(1)'/>",
                "<discard onbegin='alert(1)'/><view id='alert'/>",
            })
    void whatActsOrReachesOutIsLeftOut(String drawing) {
        assertThat(clean(drawing)).doesNotContain("example.org", "alert", "href=", "@import", "base64");
    }

    @Test
    void aWordThatAPropertyDoesNotKnowIsLeftOut() {
        assertThat(clean("<path stroke-linejoin='null' stroke-linecap='round' d='M0 0'/>"))
                .contains("<path stroke-linecap=\"round\" d=\"M0 0\"");
    }

    @Test
    void aLinkInADrawingIsWhatItHolds() {
        assertThat(clean("<a href='https://example.org'><rect width='1'/></a>"))
                .contains("<rect width=\"1\"></rect>")
                .doesNotContain("<a");
    }

    @Test
    void anIdentifierIsUsedOnce() {
        assertThat(clean("<g id='a'/><g id='a'/><g id='1 b'/>")).containsOnlyOnce("id=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg [<!ENTITY a 'aaaa'>]><svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>",
                "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><svg xmlns='http://www.w3.org/2000/svg'/>",
                "<!DOCTYPE svg [<!ATTLIST svg onload CDATA 'x'>]><svg xmlns='http://www.w3.org/2000/svg'/>",
                "<svg>no name space</svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><g></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><foreignObject>text</foreignObject></svg>",
                "",
            })
    void whatCannotBeShownWholeIsRefused(String file) {
        assertThat(filter(file)).isEmpty();
    }

    @Test
    void theUsualDocumentTypeIsNeitherFetchedNorKept() {
        assertThat(filter(
                        "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>"
                                + "<svg xmlns='http://www.w3.org/2000/svg'/>"))
                .hasValueSatisfying(svg -> assertThat(svg).startsWith("<svg "));
    }

    @Test
    void depthIsNoDanger() {
        assertThat(clean("<g>".repeat(20_000) + "</g>".repeat(20_000))).contains("<g><g>");
    }

    @ParameterizedTest
    @ValueSource(strings = {".a { fill: red; }", ".a{}/* note */", "\n", "/* note */"})
    void theLengthOfAStyleSheetIsNoDanger(String repeated) {
        String sheet = repeated.repeat(5_000) + ".end { fill: red }";

        assertThat(clean("<style>" + sheet + "</style>")).contains(sheet);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fill: red; ", "stroke :url(#a);", " "})
    void theLengthOfAStyleIsNoDanger(String repeated) {
        String style = repeated.repeat(5_000).strip();

        assertThat(clean("<g style='" + style + "'></g>")).contains("style=\"" + style + "\"");
    }

    private static String clean(String drawing) {
        return filter("<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>" + drawing
                        + "</svg>")
                .orElseThrow();
    }

    private static Optional<String> filter(String file) {
        return SvgFilter.clean(file.getBytes(StandardCharsets.UTF_8))
                .map(clean -> new String(clean, StandardCharsets.UTF_8));
    }
}
