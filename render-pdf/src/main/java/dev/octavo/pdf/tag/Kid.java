package dev.octavo.pdf.tag;

/** What a tag holds: other tags, pieces of the pages, areas of links. */
sealed interface Kid permits Tag, Run, Annotation {}
