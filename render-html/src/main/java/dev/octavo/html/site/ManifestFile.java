package dev.octavo.html.site;

import dev.octavo.json.JsonReader;
import dev.octavo.json.JsonRenderer;
import dev.octavo.model.Article;
import dev.octavo.model.Metadata;
import dev.octavo.model.Publication;
import dev.octavo.model.SourceRange;
import dev.octavo.render.RenderContext;
import dev.octavo.report.Diagnostic;
import dev.octavo.report.Parsed;
import dev.octavo.report.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Keeps a manifest in two hidden files of the output folder: one lists the outlines of the articles as the model's JSON, the
 * other all else. Where they are missing or broken, there was no build.
 */
final class ManifestFile {

    private static final String STATE = ".octavo-site.json";
    private static final String ARTICLES = ".octavo-articles.json";

    private ManifestFile() {}

    static Manifest read(Path output) throws IOException {
        Path state = output.resolve(STATE);
        Path articles = output.resolve(ARTICLES);
        if (!Files.isRegularFile(state) || !Files.isRegularFile(articles)) {
            return Manifest.NONE;
        }
        byte[] outlines = Files.readAllBytes(articles);
        try {
            Map<String, Object> members = Json.object(Json.read(Files.readAllBytes(state)));
            if (!Json.text(members, "articles").equals(Hash.of(outlines))) {
                return Manifest.NONE;
            }
            return manifest(members, JsonReader.read(outlines, ARTICLES));
        } catch (IOException e) {
            return Manifest.NONE;
        }
    }

    private static Manifest manifest(Map<String, Object> members, Parsed<Publication> outlines) throws IOException {
        List<Article> articles = outlines.value().articles();
        List<Object> sources = Json.list(members, "sources");
        if (articles.size() != sources.size()) {
            throw new IOException("the two files do not belong together");
        }
        Map<String, Card> cards = new LinkedHashMap<>();
        for (int i = 0; i < sources.size(); i++) {
            Map<String, Object> source = Json.object(sources.get(i));
            String path = Json.text(source, "path");
            cards.put(path, new Card(path, Json.text(source, "hash"), articles.get(i), diagnostics(source)));
        }
        Map<String, Trace> traces = new LinkedHashMap<>();
        for (Object page : Json.list(members, "pages")) {
            Map<String, Object> trace = Json.object(page);
            traces.put(Json.text(trace, "path"), trace(trace));
        }
        return new Manifest(Json.text(members, "fingerprint"), cards, traces, Json.texts(members, "files"));
    }

    private static Trace trace(Map<String, Object> members) throws IOException {
        List<String> questions =
                Json.list(members, "questions").stream().map(Object::toString).toList();
        return new Trace(Json.text(members, "key"), questions, Json.text(members, "answers"), diagnostics(members));
    }

    private static List<Diagnostic> diagnostics(Map<String, Object> members) throws IOException {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Object item : Json.list(members, "diagnostics")) {
            Map<String, Object> found = Json.object(item);
            List<Object> at = Json.list(found, "at");
            if (at.size() != 4) {
                throw new IOException("not a place: " + at);
            }
            SourceRange range = new SourceRange(
                    Json.text(found, "source"),
                    Json.number(at.get(0)),
                    Json.number(at.get(1)),
                    Json.number(at.get(2)),
                    Json.number(at.get(3)));
            diagnostics.add(new Diagnostic(
                    severity(Json.text(found, "severity")),
                    Json.text(found, "code"),
                    Json.text(found, "message"),
                    range,
                    Json.text(found, "hint")));
        }
        return diagnostics;
    }

    private static Severity severity(String name) throws IOException {
        for (Severity severity : Severity.values()) {
            if (severity.name().equals(name)) {
                return severity;
            }
        }
        throw new IOException("no severity is called " + name);
    }

    static void write(Manifest manifest, OutputFolder out) throws IOException {
        byte[] articles = articles(manifest);
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("fingerprint", manifest.fingerprint());
        members.put("articles", Hash.of(articles));
        members.put(
                "sources",
                manifest.cards().values().stream()
                        .map(card -> Map.<String, Object>of(
                                "path", card.source(), "hash", card.hash(), "diagnostics", list(card.diagnostics())))
                        .map(ManifestFile::sorted)
                        .toList());
        members.put(
                "pages",
                manifest.traces().entrySet().stream()
                        .map(page -> members(page.getKey(), page.getValue()))
                        .map(ManifestFile::sorted)
                        .toList());
        members.put("files", manifest.files());
        out.writeBeside(ARTICLES, articles);
        out.writeBeside(STATE, Json.write(members).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] articles(Manifest manifest) throws IOException {
        List<Article> outlines =
                manifest.cards().values().stream().map(Card::outline).toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Publication all = Publication.of(Metadata.titled("Articles"), outlines);
        new JsonRenderer().render(all, bytes, RenderContext.standard());
        return bytes.toByteArray();
    }

    private static Map<String, Object> members(String path, Trace trace) {
        return Map.of(
                "path",
                path,
                "key",
                trace.key(),
                "questions",
                trace.questions(),
                "answers",
                trace.answers(),
                "diagnostics",
                list(trace.diagnostics()));
    }

    private static List<Object> list(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(found -> Map.<String, Object>of(
                        "severity",
                        found.severity().name(),
                        "code",
                        found.code(),
                        "message",
                        found.message(),
                        "source",
                        found.at().source(),
                        "at",
                        List.of(
                                found.at().line(),
                                found.at().column(),
                                found.at().endLine(),
                                found.at().endColumn()),
                        "hint",
                        found.hint()))
                .<Object>map(ManifestFile::sorted)
                .toList();
    }

    /** The members in an order that is the same each time. */
    private static Map<String, Object> sorted(Map<String, Object> members) {
        return new TreeMap<>(members);
    }
}
