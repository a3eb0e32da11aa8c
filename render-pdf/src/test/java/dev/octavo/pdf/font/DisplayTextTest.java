package dev.octavo.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class DisplayTextTest {

    @Test
    void theEndOfALineIsNoSpaceBetweenChineseOrJapaneseCharacters() throws Exception {
        assertThat(prepared("<p>中文，\n  第二</p>")).isEqualTo("中文，第二");
        assertThat(prepared("<p>中<em>文</em>\n第<b>二</b></p>")).isEqualTo("中文第二");
        assertThat(prepared("<p>中文\n<em>第二</em></p>")).isEqualTo("中文第二");
    }

    @Test
    void theEndOfALineIsASpaceElsewhere() throws Exception {
        assertThat(prepared("<p>中文\nPDF</p>")).isEqualTo("中文\nPDF");
        assertThat(prepared("<p>한국\n어</p>")).isEqualTo("한국\n어");
        assertThat(prepared("<p>one\ntwo</p>")).isEqualTo("one\ntwo");
        assertThat(prepared("<div><pre>中\n文</pre></div>")).isEqualTo("中\n文");
        assertThat(prepared("<div><p>中</p>\n<p>文</p></div>")).isEqualTo("中\n文");
    }

    @Test
    void lettersAndMarksAreComposed() throws Exception {
        assertThat(prepared("<p>cafe\u0301 A\u030A</p>")).isEqualTo("caf\u00E9 \u00C5");
    }

    @Test
    void theFormOfAChineseCharacterIsKept() throws Exception {
        assertThat(prepared("<p>\uF900</p>")).isEqualTo("\uF900");
    }

    @Test
    void arabicLettersJoinAcrossElements() throws Exception {
        assertThat(prepared("<p>م<b>ح</b>مد</p>")).isEqualTo("م\u200D\u200Dح\u200D\u200Dمد");
        assertThat(prepared("<p>م <b>ح</b></p>")).isEqualTo("م ح");
    }

    private static String prepared(String xml) throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        DisplayText.prepare(document);
        return document.getDocumentElement().getTextContent();
    }
}
