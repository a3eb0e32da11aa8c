package dev.octavo.html.site;

import dev.octavo.json.JsonReader;
import dev.octavo.json.JsonRenderer;
import dev.octavo.model.Article;
import dev.octavo.model.Metadata;
import dev.octavo.model.Publication;
import dev.octavo.render.RenderContext;
import dev.octavo.report.Diagnostic;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps, in a hidden folder of the output, what one build leaves for the next: what it came to, what its pages were made of,
 * and the outlines of the articles as the model's JSON. What is missing or broken is as if it had never been.
 */
final class BuildStore {

    private static final String BUILD = ".octavo/build.json";
    private static final String PAGES = ".octavo/pages.json";
    private static final String ARTICLES = ".octavo/articles.json";

    private final Path output;

    BuildStore(Path output) {
        this.output = output;
    }

    LastBuild last() {
        try {
            Map<String, Object> build = Json.object(Json.read(Files.readAllBytes(output.resolve(BUILD))));
            return new LastBuild(
                    Json.text(build, "input"),
                    Json.number(build.getOrDefault("pages", "")),
                    inside(Json.texts(build, "files")),
                    DiagnosticJson.read(Json.list(build, "diagnostics")));
        } catch (IOException e) {
            return LastBuild.NONE;
        }
    }

    private static Map<String, String> inside(Map<String, String> files) throws IOException {
        for (String path : files.keySet()) {
            if (!SafePath.of(path).orElse("").equals(path)) {
                throw new IOException("not the path of a site's file: " + path);
            }
        }
        return files;
    }

    /** What is known of articles and pages that were read and written in a certain way. */
    Known known(String fingerprint) {
        try {
            Map<String, Object> pages = Json.object(Json.read(Files.readAllBytes(output.resolve(PAGES))));
            byte[] articles = Files.readAllBytes(output.resolve(ARTICLES));
            return Json.text(pages, "fingerprint").equals(fingerprint)
                            && Json.text(pages, "articles").equals(Hash.of(articles))
                    ? new Known(fingerprint, cards(Json.list(pages, "sources"), articles), traces(pages))
                    : Known.nothing(fingerprint);
        } catch (IOException e) {
            return Known.nothing(fingerprint);
        }
    }

    private static Map<String, Card> cards(List<Object> sources, byte[] json) throws IOException {
        List<Article> outlines = JsonReader.read(json, ARTICLES).value().articles();
        if (outlines.size() != sources.size()) {
            throw new IOException("the files do not belong together");
        }
        Map<String, Card> cards = new LinkedHashMap<>();
        for (int i = 0; i < sources.size(); i++) {
            Map<String, Object> source = Json.object(sources.get(i));
            String path = Json.text(source, "path");
            cards.put(path, new Card(path, Json.text(source, "hash"), outlines.get(i), diagnostics(source)));
        }
        return cards;
    }

    private static Map<String, Trace> traces(Map<String, Object> pages) throws IOException {
        Map<String, Trace> traces = new LinkedHashMap<>();
        for (Object item : Json.list(pages, "pages")) {
            Map<String, Object> page = Json.object(item);
            List<String> questions =
                    Json.list(page, "questions").stream().map(Object::toString).toList();
            traces.put(
                    Json.text(page, "path"),
                    new Trace(Json.text(page, "key"), questions, Json.text(page, "answers"), diagnostics(page)));
        }
        return traces;
    }

    private static List<Diagnostic> diagnostics(Map<String, Object> object) throws IOException {
        return DiagnosticJson.read(Json.list(object, "diagnostics"));
    }

    static void write(LastBuild build, Known known, OutputFolder out) throws IOException {
        byte[] articles = outlines(known);
        out.writeBeside(ARTICLES, articles);
        Map<String, Object> pages = new LinkedHashMap<>();
        pages.put("fingerprint", known.fingerprint());
        pages.put("articles", Hash.of(articles));
        pages.put(
                "sources",
                known.cards().values().stream().map(BuildStore::members).toList());
        List<Object> traces = new ArrayList<>();
        known.traces().forEach((path, trace) -> traces.add(members(path, trace)));
        pages.put("pages", traces);
        out.writeBeside(PAGES, bytes(pages));
        write(build, out);
    }

    /** Keeps what a build came to alone. */
    static void write(LastBuild build, OutputFolder out) throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("input", build.input());
        members.put("pages", build.pages());
        members.put("files", build.files());
        members.put("diagnostics", DiagnosticJson.write(build.diagnostics()));
        out.writeBeside(BUILD, bytes(members));
    }

    private static byte[] outlines(Known known) throws IOException {
        List<Article> outlines =
                known.cards().values().stream().map(Card::outline).toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Publication all = Publication.of(Metadata.titled("Outlines"), outlines);
        new JsonRenderer().render(all, bytes, RenderContext.standard());
        return bytes.toByteArray();
    }

    private static Map<String, Object> members(Card card) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("path", card.source());
        members.put("hash", card.hash());
        members.put("diagnostics", DiagnosticJson.write(card.diagnostics()));
        return members;
    }

    private static Map<String, Object> members(String path, Trace trace) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("path", path);
        members.put("key", trace.key());
        members.put("questions", trace.questions());
        members.put("answers", trace.answers());
        members.put("diagnostics", DiagnosticJson.write(trace.diagnostics()));
        return members;
    }

    private static byte[] bytes(Object json) {
        return Json.write(json).getBytes(StandardCharsets.UTF_8);
    }
}
