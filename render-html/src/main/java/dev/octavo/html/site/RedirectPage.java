package dev.octavo.html.site;

import dev.octavo.html.Labels;
import dev.octavo.html.Language;
import dev.octavo.html.markup.HtmlText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A page at an older address that leads to where its article is now. */
final class RedirectPage {

    private RedirectPage() {}

    static void writeAll(SiteParts parts, OutputFolder out) throws IOException {
        for (Map.Entry<String, SitePage> redirect : parts.map().redirects().entrySet()) {
            String page = page(redirect.getKey(), redirect.getValue(), parts);
            out.write(redirect.getKey(), page.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String page(String path, SitePage to, SiteParts parts) {
        String href = Hrefs.from(path, parts.options().addresses()).to(to.path());
        Language language = Language.of(to.metadata());
        StringBuilder text = new StringBuilder("<!DOCTYPE html>\n");
        HtmlText out = new HtmlText(text);
        out.element("html", List.of("lang", language.tag(), "dir", language.direction()), () -> {
            out.element("head", List.of(), () -> {
                out.element("meta", List.of("charset", "utf-8"), () -> {});
                out.element(
                        "meta",
                        List.of("name", "viewport", "content", "width=device-width, initial-scale=1"),
                        () -> {});
                out.element("title", List.of(), to.title());
                out.element("meta", List.of("http-equiv", "refresh", "content", "0; url=" + href), () -> {});
                out.element("meta", List.of("name", "robots", "content", "noindex"), () -> {});
                out.element(
                        "link",
                        List.of(
                                "rel",
                                "canonical",
                                "href",
                                parts.absolute(to.path()).orElse(href)),
                        () -> {});
            });
            out.text("\n");
            out.element(
                    "body",
                    List.of(),
                    () -> out.element("main", List.of(), () -> {
                        out.element("h1", List.of(), Labels.of(language.tag()).moved());
                        out.element("p", List.of(), () -> out.element("a", List.of("href", href), to.title()));
                    }));
        });
        return text.append('\n').toString();
    }
}
