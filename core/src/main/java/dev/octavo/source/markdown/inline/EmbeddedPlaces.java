package dev.octavo.source.markdown.inline;

import java.util.Map;

/** Where other sites have what texts name by an identifier alone. */
public final class EmbeddedPlaces {

    /** What stands before the identifier. */
    private static final Map<String, String> PLACES = Map.of(
            "youtube", "https://www.youtube.com/watch?v=",
            "youtubeLite", "https://www.youtube.com/watch?v=",
            "bilibili", "https://www.bilibili.com/video/",
            "github", "https://github.com/",
            "codeberg", "https://codeberg.org/",
            "vimeo", "https://vimeo.com/",
            "gist", "https://gist.github.com/",
            "instagram", "https://www.instagram.com/p/",
            "speakerdeck", "https://speakerdeck.com/player/",
            "slideshare", "https://www.slideshare.net/slideshow/embed_code/key/");

    private EmbeddedPlaces() {}

    /** Whether what a site of this name has is known by an identifier. */
    public static boolean isKnown(String site) {
        return PLACES.containsKey(site);
    }

    /** The address of what a site has by an identifier. */
    public static String address(String site, String id) {
        return PLACES.get(site) + id;
    }
}
