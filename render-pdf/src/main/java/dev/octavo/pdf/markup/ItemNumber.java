package dev.octavo.pdf.markup;

/** The number of an item of a list, as the engine writes it. */
public final class ItemNumber {

    private ItemNumber() {}

    /** The number as it is in every language of a machine: on a Turkish one, the engine writes Roman numbers with Turkish letters. */
    public static String mended(String number) {
        return number.replace('\u0130', 'I').replace('\u0131', 'i');
    }
}
