package dev.octavo.html.site;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The files of a site that are neither pages of articles nor lists: their names are fixed, so that no page may take them. */
final class OwnFiles {

    private static final int SITE_MAPS = 100;

    static final List<String> PATHS = Stream.concat(
                    Stream.of(
                            AtomFeed.PATH,
                            NotFoundPage.PATH,
                            SearchFiles.INDEX,
                            SitemapFiles.ROBOTS,
                            SitemapFiles.PATH),
                    IntStream.rangeClosed(1, SITE_MAPS).mapToObj(SitemapFiles::part))
            .toList();

    private OwnFiles() {}
}
