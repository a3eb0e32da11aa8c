package dev.octavo.pdf.page;

import dev.octavo.pdf.PageDecoration.Kind;

/** What a part of the document, which begins on a page of its own, is for; written into it as {@value #ATTRIBUTE}. */
public enum PageRole {
    COVER(Kind.TEXT, "cover"),
    TITLE(Kind.TITLE, "title"),
    IMPRINT(Kind.IMPRINT, "imprint"),
    /** A dedication or an epigraph, alone on its page. */
    DISPLAY(Kind.TITLE, "display"),
    CONTENTS(Kind.CONTENTS, "contents"),
    /** A chapter before the text, such as a preface. */
    FRONT(Kind.TEXT, "front"),
    PART(Kind.PART, "part"),
    CHAPTER(Kind.TEXT, "chapter");

    /** The attribute that holds the keyword. */
    public static final String ATTRIBUTE = "data-page";

    /** The attribute that holds what its running heads say. */
    public static final String HEAD = "data-head";

    private final Kind later;
    private final String keyword;

    PageRole(Kind later, String keyword) {
        this.later = later;
        this.keyword = keyword;
    }

    /** The word for it in the document. */
    public String keyword() {
        return keyword;
    }

    static PageRole of(String keyword) {
        for (PageRole role : values()) {
            if (role.keyword.equals(keyword)) {
                return role;
            }
        }
        throw new IllegalArgumentException(keyword);
    }

    /** What a page of it is: only a chapter's first page differs from the others. */
    Kind kind(boolean first) {
        return (this == CHAPTER || this == FRONT) && first ? Kind.OPENING : later;
    }

    /** Which of the sequences it is counted in. */
    Sequence sequence() {
        return switch (this) {
            case COVER -> Sequence.COVER;
            case TITLE, IMPRINT, DISPLAY, CONTENTS, FRONT -> Sequence.FRONT;
            case PART, CHAPTER -> Sequence.BODY;
        };
    }
}
