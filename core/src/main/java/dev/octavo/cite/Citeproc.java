package dev.octavo.cite;

/**
 * Looks for citeproc-java, which an application may leave out. It is apart from {@link StyleProcessor}, which cannot even be
 * asked without it: its types are looked up when the class is linked.
 */
final class Citeproc {

    private static final String CLASS = "de.undercouch.citeproc.CSL";

    private Citeproc() {}

    /** Whether the library is there; if it is, whatever module it is in can be used from here on. */
    static boolean isThere() {
        try {
            Class<?> processor = Class.forName(CLASS, false, Citeproc.class.getClassLoader());
            Citeproc.class.getModule().addReads(processor.getModule());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
