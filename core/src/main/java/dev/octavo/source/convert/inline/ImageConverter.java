package dev.octavo.source.convert.inline;

import dev.octavo.model.Attributes;
import dev.octavo.model.Inline;
import dev.octavo.model.SourceRange;
import dev.octavo.source.address.OptionsInTitle;
import dev.octavo.source.address.SizedAlternative;
import dev.octavo.source.convert.document.Conversion;
import dev.octavo.source.convert.document.InnerContent;
import dev.octavo.source.convert.figure.AlternativeText;
import dev.octavo.source.convert.figure.BookdownLabel;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** Pictures to the model's. */
final class ImageConverter {

    private final Conversion conversion;
    private final InnerContent inner;

    /** What is said of pictures, where that is more than text: a picture has only words for it, a caption has all. */
    private final IdentityHashMap<org.commonmark.node.Image, List<Inline>> said = new IdentityHashMap<>();

    ImageConverter(Conversion conversion, InnerContent inner) {
        this.conversion = conversion;
        this.inner = inner;
    }

    List<Inline> convert(org.commonmark.node.Image image) {
        OptionsInTitle told = LinkConverter.optionsInTitle(image.getTitle(), conversion);
        List<Inline> words = inner.inlines(image);
        Optional<String> label = BookdownLabel.of(words);
        List<Inline> alternative = label.isPresent() ? BookdownLabel.leftOutOf(words) : words;
        said.put(image, alternative);
        SourceRange at = conversion.at(image);
        Attributes called = conversion.identifiers().free(told.attributes().and(Attributes.id(label.orElse(""))), at);
        SizedAlternative sized = SizedAlternative.of(AlternativeText.of(alternative));
        return conversion
                .links()
                .image(image.getDestination(), sized.text(), told.title(), called.and(sized.size()), at);
    }

    /** What is said of a picture that was converted. */
    List<Inline> said(org.commonmark.node.Image image) {
        return said.getOrDefault(image, List.of());
    }
}
