package dev.octavo.pdf;

/**
 * The standards that a PDF keeps and says that it keeps. Each holds for any content, whatever the other options are.
 *
 * <pre>{@code
 * PdfRenderer archive = PdfRenderer.builder().conformance(Conformance.UA_2_A_4).build();
 * }</pre>
 */
public enum Conformance {
    /** PDF/UA-1 for readers who listen, and PDF/A-2a for archives: PDF 1.7, no attachments. The default. */
    UA_1_A_2A(1, 2, "A"),

    /** As {@link #UA_1_A_2A}, but archived only as text that can be searched: PDF/A-2u, for systems that ask for it. */
    UA_1_A_2U(1, 2, "U"),

    /** As {@link #UA_1_A_2A}, and may hold attachments of any kind: PDF/A-3a. Chosen where something is attached. */
    UA_1_A_3A(1, 3, "A"),

    /** As {@link #UA_1_A_2U}, and may hold attachments of any kind: PDF/A-3u. Chosen where something is attached. */
    UA_1_A_3U(1, 3, "U"),

    /**
     * PDF/UA-2 and PDF/A-4, or PDF/A-4f where something is attached: PDF 2.0, which older viewers may not know. Stress and
     * stronger stress are still tagged as plain spans.
     */
    UA_2_A_4(2, 4, "");

    private final int accessibility;
    private final int archive;
    private final String level;

    Conformance(int accessibility, int archive, String level) {
        this.accessibility = accessibility;
        this.archive = archive;
        this.level = level;
    }

    /** The part of ISO 14289 (PDF/UA). */
    int accessibility() {
        return accessibility;
    }

    /** The part of ISO 19005 (PDF/A). */
    int archive() {
        return archive;
    }

    /** The level within the part of PDF/A; empty where there are none. */
    String level() {
        return level;
    }

    /** Whether it asks for PDF 2.0. */
    boolean isPdf2() {
        return archive == 4;
    }

    /** What a PDF keeps that should keep this and holds attachments. */
    Conformance withAttachments() {
        return switch (this) {
            case UA_1_A_2A -> UA_1_A_3A;
            case UA_1_A_2U -> UA_1_A_3U;
            default -> this;
        };
    }
}
