package dev.octavo.html;

import dev.octavo.html.HtmlTarget.Picture;
import dev.octavo.model.Image;
import dev.octavo.model.Link;
import java.util.Optional;

/**
 * Decides where the relative links and the pictures of a page lead, for pages that are not in the places of their sources.
 *
 * <p>Belongs to one rendering, and reports what it cannot resolve.
 */
public interface LinkResolver {

    /** The address to write for a link to a relative path; empty where its text is to stand alone. */
    Optional<String> link(Link link);

    /** The picture to show for an image; empty where its text is to stand in its place. */
    Optional<Picture> picture(Image image);
}
