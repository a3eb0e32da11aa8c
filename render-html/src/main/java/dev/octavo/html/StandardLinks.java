package dev.octavo.html;

import dev.octavo.html.HtmlRenderer.Images;
import dev.octavo.html.HtmlTarget.Picture;
import dev.octavo.model.Image;
import dev.octavo.model.Link;
import dev.octavo.model.SourceRange;
import dev.octavo.render.RenderContext;
import dev.octavo.report.Diagnostic;
import dev.octavo.resource.Resource;
import dev.octavo.resource.ResourceLoader.Refusal;
import dev.octavo.source.SourceKind;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Links stay as they are written, and those to texts that are not there are told; pictures stay, too, or they come into the
 * page.
 */
final class StandardLinks implements LinkResolver {

    private static final Pattern QUERY = Pattern.compile("[?#].*", Pattern.DOTALL);

    private final RenderContext context;
    private final Pictures pictures;
    private final Images images;

    StandardLinks(RenderContext context, Images images) {
        this.context = context;
        this.pictures = new Pictures(context);
        this.images = images;
    }

    @Override
    public Optional<String> link(Link link) {
        Optional<String> legal = UrlText.legal(link.destination());
        if (legal.isEmpty()) {
            refused("not an address: " + link.destination(), link.at());
        }
        if (SourceKind.isText(QUERY.matcher(link.destination()).replaceFirst(""))) {
            lookFor(link);
        }
        return legal;
    }

    /** Texts are looked for; other files may be made later, as pages are, and are too large to be read for it. */
    private void lookFor(Link link) {
        if (context.resources().request(link.destination()) instanceof Refusal refusal
                && refusal.code().equals("resource-missing")) {
            context.diagnostics().report(Diagnostic.warning("link-broken", refusal.message(), link.at()));
        }
    }

    @Override
    public Optional<Picture> picture(Image image) {
        return images == Images.EMBEDDED ? embedded(image) : linked(image);
    }

    private Optional<Picture> embedded(Image image) {
        return pictures.load(image).map(loaded -> {
            tellDamage(loaded, image);
            return Pictures.shown(dataUrl(loaded), image, loaded.info());
        });
    }

    private void tellDamage(Pictures.Loaded loaded, Image image) {
        Pictures.damage(loaded.resource(), loaded.info()).ifPresent(damage -> context.diagnostics()
                .report(Diagnostic.warning("image-damaged", damage, image.at())));
    }

    private static String dataUrl(Pictures.Loaded loaded) {
        Resource resource = loaded.resource();
        return "data:" + loaded.info().mediaType() + ";base64,"
                + Base64.getEncoder().encodeToString(resource.bytes());
    }

    /** What no browser could fetch, such as {@code mem:logo}, may be known to the application, whose loader is asked. */
    private Optional<Picture> linked(Image image) {
        Optional<String> address = Pictures.linked(image);
        if (address.isEmpty() && context.resources().request(image.source()) instanceof Resource) {
            return embedded(image);
        }
        if (address.isEmpty()) {
            refused("not the address of a picture", image.at());
        }
        return address.map(PictureSize.of(image)::shown);
    }

    private void refused(String message, SourceRange at) {
        context.diagnostics().report(Diagnostic.warning("url-refused", message, at));
    }
}
