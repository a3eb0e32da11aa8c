package dev.octavo.source.convert.document;

import dev.octavo.source.MarkdownExtension;
import dev.octavo.source.address.RelativeAddress;
import dev.octavo.source.address.TemplateAddress;
import dev.octavo.source.address.Urls;
import dev.octavo.source.options.ReaderOptions;
import java.util.Optional;

/** Where the links and the pictures of a document lead, from the folder of its publication. */
public final class Addresses {

    private final String source;
    private final ReaderOptions options;

    Addresses(String source, ReaderOptions options) {
        this.source = source;
        this.options = options;
    }

    /** The address of a link, from the folder of the publication. */
    public String link(String written) {
        String meant = meant(written).orElse(written);
        return options.surroundings().links().apply(moved(meant), meant);
    }

    /** The address of a picture, from where the publication keeps it. */
    public String picture(String written) {
        String meant = meant(written).orElse(written);
        return options.surroundings().pictures().apply(moved(meant), meant);
    }

    /** An address without the marks of templates in it; empty where nobody here knows what they mean. */
    Optional<String> meant(String written) {
        if (!options.has(MarkdownExtension.TEMPLATE_MARKS) || !TemplateAddress.isOne(written)) {
            return Optional.of(written);
        }
        return TemplateAddress.meant(written, source)
                .or(() -> options.templateMarks().address(written))
                .or(() -> Optional.of(written).filter(Urls::hasHost));
    }

    private String moved(String written) {
        return RelativeAddress.from(options.surroundings().folder(), written);
    }
}
