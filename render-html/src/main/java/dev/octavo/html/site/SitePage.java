package dev.octavo.html.site;

import dev.octavo.model.Article;
import dev.octavo.model.Metadata;
import dev.octavo.model.Visibility;
import java.util.List;
import java.util.Optional;

/** A page of the site: where it stands and what it shows. Two pages are never equal. */
final class SitePage {

    private final String path;
    private final String folder;
    private final Article outline;
    private final String title;
    private final Optional<Card> card;
    private final List<SitePage> entries;

    private SitePage(String path, String folder, Article outline, Optional<Card> card, List<SitePage> entries) {
        this.path = path;
        this.folder = folder;
        this.outline = outline;
        this.title = Titles.plain(outline.metadata().title());
        this.card = card;
        this.entries = List.copyOf(entries);
    }

    /** The page of an article. */
    static SitePage article(String path, Card card) {
        return new SitePage(path, card.folder(), card.outline(), Optional.of(card), List.of());
    }

    /**
     * A list of pages, below the text of an article where there is one.
     *
     * @param folder the folder of articles that it belongs to
     */
    static SitePage list(String path, String folder, Article outline, Optional<Card> card, List<SitePage> entries) {
        return new SitePage(path, folder, outline, card, entries);
    }

    /** Where it is written, below the output folder, with slashes. */
    String path() {
        return path;
    }

    /** The folder of articles that it belongs to, empty for the whole. */
    String folder() {
        return folder;
    }

    /** Its title, description and places, not its text. */
    Article outline() {
        return outline;
    }

    Metadata metadata() {
        return outline.metadata();
    }

    /** Its title in one line, without marks that would turn the text around it; an ellipsis for none. */
    String title() {
        return title;
    }

    /** The article whose text it shows. */
    Optional<Card> card() {
        return card;
    }

    /** What it lists below its text. */
    List<SitePage> entries() {
        return entries;
    }

    /** Whether it is shown at any address that leads nowhere. */
    boolean isNotFoundPage() {
        return path.equals(NotFoundPage.PATH);
    }

    /** Whether it stands in lists, navigation, feed, site map and search. */
    boolean isListed() {
        return metadata().visibility() == Visibility.LISTED && !isNotFoundPage();
    }

    boolean isDated() {
        return metadata().created().isPresent();
    }
}
