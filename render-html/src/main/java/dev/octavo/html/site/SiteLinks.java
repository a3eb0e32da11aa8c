package dev.octavo.html.site;

import dev.octavo.html.HtmlPage;
import dev.octavo.html.HtmlTarget.Picture;
import dev.octavo.html.LinkResolver;
import dev.octavo.html.Pictures;
import dev.octavo.model.Image;
import dev.octavo.model.Link;
import dev.octavo.model.Publication;
import dev.octavo.model.SourceRange;
import dev.octavo.render.RenderContext;
import dev.octavo.report.Diagnostic;
import dev.octavo.report.DiagnosticSink;
import dev.octavo.resource.ImageInfo;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells where the links and pictures of an article lead in the site.
 *
 * <p>It remembers what it was asked: as long as all answers stay the same, so does what was written with them. Belongs to one
 * article in one build.
 */
final class SiteLinks implements LinkResolver {

    private static final Pattern ELSEWHERE =
            Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*:|//|\\\\\\\\).*", Pattern.DOTALL);
    private static final String LINK = "link ";
    private static final String PICTURE = "picture ";

    /**
     * An answer.
     *
     * @param address the address to write, empty for none
     * @param info what sort of picture is there
     * @param code what is reported, empty for nothing
     * @param message its message
     */
    private record Answer(String address, Optional<ImageInfo> info, String code, String message) {}

    private final SiteParts parts;
    private final String source;
    private final Hrefs hrefs;
    private final DiagnosticSink diagnostics;
    private final Map<String, Answer> answers = new HashMap<>();
    private final Set<String> questions = new LinkedHashSet<>();
    private final Map<SitePage, HtmlPage> targets = new HashMap<>();

    /**
     * Answers for an article.
     *
     * @param parts what there is to link to
     * @param source the file that its links start from; empty for the top
     * @param hrefs how addresses are written
     * @param diagnostics who is told of what leads nowhere
     */
    SiteLinks(SiteParts parts, String source, Hrefs hrefs, DiagnosticSink diagnostics) {
        this.parts = parts;
        this.source = source;
        this.hrefs = hrefs;
        this.diagnostics = diagnostics;
    }

    /** What it was asked so far. */
    List<String> questions() {
        return List.copyOf(questions);
    }

    /** A short name of the answers to some questions; the same as long as every answer is. */
    String answers(List<String> questions) {
        return Hash.of(questions.stream().map(this::answer).toList().toString());
    }

    @Override
    public Optional<String> link(Link link) {
        return asked(LINK + link.destination(), link.at()).map(Answer::address);
    }

    @Override
    public Optional<Picture> picture(Image image) {
        if (image.source().isBlank() || ELSEWHERE.matcher(image.source()).matches()) {
            return standard().picture(image);
        }
        return asked(PICTURE + image.source(), image.at())
                .map(answer ->
                        Pictures.shown(answer.address(), image, answer.info().orElseThrow()));
    }

    private LinkResolver standard() {
        RenderContext context = RenderContext.standard().withDiagnostics(diagnostics);
        return parts.renderer()
                .page(Publication.of(parts.map().home().outline()), context)
                .resolver();
    }

    private Optional<Answer> asked(String question, SourceRange at) {
        questions.add(question);
        Answer answer = answer(question);
        if (!answer.code().isEmpty()) {
            diagnostics.report(
                    answer.address().isEmpty()
                            ? Diagnostic.warning(answer.code(), answer.message(), at)
                                    .withHint("its text stands in its place")
                            : Diagnostic.warning(answer.code(), answer.message(), at));
        }
        return Optional.of(answer).filter(found -> !found.address().isEmpty());
    }

    private Answer answer(String question) {
        return answers.computeIfAbsent(question, this::find);
    }

    private Answer find(String question) {
        return question.startsWith(LINK)
                ? link(question.substring(LINK.length()))
                : picture(question.substring(PICTURE.length()));
    }

    private Answer picture(String address) {
        return asset(parts.assets().picture(LinkTargets.paths(source, address)));
    }

    private Answer link(String destination) {
        List<String> paths = LinkTargets.paths(source, destination);
        if (paths.isEmpty()) {
            return missing("link-broken", "outside the folder of the articles: " + destination);
        }
        return parts.targets()
                .page(paths)
                .map(page -> page(page, destination))
                .orElseGet(() -> asset(parts.assets().file(paths, destination)));
    }

    private Answer page(SitePage page, String destination) {
        String address = hrefs.to(page.path());
        int sign = destination.indexOf('#');
        String fragment = sign < 0 ? "" : destination.substring(sign + 1);
        if (fragment.isEmpty()) {
            return found(address);
        }
        return targets.computeIfAbsent(page, this::outlined)
                .anchor(fragment)
                .map(anchor -> found(address + anchor))
                .orElseGet(() -> new Answer(
                        address,
                        Optional.empty(),
                        "link-broken",
                        "nothing in " + page.card().map(Card::source).orElse(page.path()) + " is called #" + fragment));
    }

    private HtmlPage outlined(SitePage page) {
        return parts.renderer().page(Publication.of(page.outline()), RenderContext.standard());
    }

    private Answer asset(Assets.Found found) {
        if (found instanceof Assets.Missing missing) {
            return missing(missing.code(), missing.message());
        }
        Assets.Copy copy = (Assets.Copy) found;
        return new Answer(
                hrefs.to(copy.path()), copy.info(), copy.damage().isEmpty() ? "" : "image-damaged", copy.damage());
    }

    private static Answer found(String address) {
        return new Answer(address, Optional.empty(), "", "");
    }

    private static Answer missing(String code, String message) {
        return new Answer("", Optional.empty(), code, message);
    }
}
