package dev.octavo.conformance.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The referee is awake. */
class NuCheckerTest {

    private static final String PAGE = "<!DOCTYPE html><html lang=\"en\"><title>A</title><h1>A</h1>%s</html>";

    private final NuChecker checker = new NuChecker();

    @Test
    void acceptsAPage() throws IOException {
        assertThat(checker.check(page("<p>Text."))).isEmpty();
    }

    @Test
    void findsASkippedHeadingLevel() throws IOException {
        assertThat(checker.check(page("<h3>B</h3>"))).singleElement().asString().contains("error");
    }

    @Test
    void findsAMissingAlternative() throws IOException {
        assertThat(checker.check(page("<img src=a.png>")))
                .singleElement()
                .asString()
                .contains("alt");
    }

    @Test
    void findsAnErrorThatQuotesAdvice() throws IOException {
        assertThat(checker.check(page("<p id='x: info'>A")))
                .singleElement()
                .asString()
                .contains("error", ": info");
    }

    @Test
    void leavesAdviceOut() throws IOException {
        assertThat(checker.check(page("<section><p>No heading.</section>"))).isEmpty();
    }

    @Test
    void holdsNothingAgainstThePageAfterAFaultyOne() throws IOException {
        checker.check(page("<h3 id=a>B</h3><p id=a><span>"));

        assertThat(checker.check(page("<h2 id=a>B</h2>"))).isEmpty();
    }

    private static byte[] page(String body) {
        return PAGE.formatted(body).getBytes(StandardCharsets.UTF_8);
    }
}
