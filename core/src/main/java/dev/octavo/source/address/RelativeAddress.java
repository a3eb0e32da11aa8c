package dev.octavo.source.address;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** Moves relative addresses from one folder to one above it (RFC 3986, 5.2). */
public final class RelativeAddress {

    /** A scheme, a host, a path from the root, a place in the same file, or nothing. */
    private static final Pattern NOT_RELATIVE = Pattern.compile("(?s)(?:[A-Za-z][A-Za-z0-9+.-]*:|[/\\\\#?]).*|");

    private RelativeAddress() {}

    /**
     * The address, from the folder above, of what another has from a folder below.
     *
     * @param folder the folder below, as a path from the one above that ends with a slash, or empty for the same
     */
    public static String from(String folder, String address) {
        if (folder.isEmpty() || NOT_RELATIVE.matcher(address).matches()) {
            return address;
        }
        int end = endOfPath(address);
        return normalized(folder + address.substring(0, end)) + address.substring(end);
    }

    private static int endOfPath(String address) {
        int end = 0;
        while (end < address.length() && "?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Without steps to and fro; steps above the root stay, for the loader of resources to refuse. */
    private static String normalized(String path) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : path.split("/", -1)) {
            if (step.equals("..") && !steps.isEmpty() && !steps.getLast().equals("..")) {
                steps.removeLast();
            } else if (!step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
