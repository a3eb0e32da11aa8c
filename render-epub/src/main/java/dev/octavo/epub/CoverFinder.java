package dev.octavo.epub;

import dev.octavo.epub.cover.CoverArt;
import dev.octavo.epub.cover.CoverText;
import dev.octavo.html.HtmlTarget.Picture;
import dev.octavo.model.Attributes;
import dev.octavo.model.Cover;
import dev.octavo.model.Image;
import dev.octavo.model.Metadata;
import dev.octavo.model.Person;
import dev.octavo.model.SourceRange;
import dev.octavo.resource.ImageInfo;
import dev.octavo.resource.Resource;
import dev.octavo.source.MarkedText;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the cover of a book: the caller's, else the one that the metadata name, else one drawn. */
final class CoverFinder {

    private final Metadata metadata;
    private final BookWords words;
    private final PackedPictures pictures;
    private final EpubRenderer options;

    CoverFinder(Metadata metadata, BookWords words, PackedPictures pictures, EpubRenderer options) {
        this.metadata = metadata;
        this.words = words;
        this.pictures = pictures;
        this.options = options;
    }

    /** The cover; empty where none is wanted. */
    Optional<BookCover> find() {
        if (!options.withCover()) {
            return Optional.empty();
        }
        return options.cover()
                .flatMap(this::own)
                .or(() -> metadata.cover().flatMap(this::named))
                .or(() -> own(drawn()));
    }

    private Optional<BookCover> own(Resource picture) {
        return ImageInfo.of(picture).map(info -> BookCover.of(picture, info, alternative()));
    }

    private Optional<BookCover> named(Cover cover) {
        String alternative = cover.alternative().isBlank() ? alternative() : cover.alternative();
        SourceRange at = metadata.frontMatter().placeOf(cover.source());
        Image image = new Image(cover.source(), alternative, "", Attributes.NONE, at);
        return pictures.picture(image, "a cover is drawn instead")
                .map(Picture::source)
                .map(file -> new BookCover(file, Optional.empty(), alternative));
    }

    private Resource drawn() {
        String series = metadata.series().map(words::placeIn).orElse("");
        String subtitle = metadata.subtitle().map(MarkedText::words).orElse("");
        String authors = authors().collect(Collectors.joining(", "));
        return new Resource(
                "cover", CoverArt.draw(new CoverText(series, Chapter.titleOf(metadata), subtitle, authors)));
    }

    private String alternative() {
        return words.cover() + ": "
                + Stream.concat(Stream.of(Chapter.titleOf(metadata)), authors()).collect(Collectors.joining(", "));
    }

    private Stream<String> authors() {
        return metadata.authors().stream().map(Person::name).filter(name -> !name.isEmpty());
    }
}
