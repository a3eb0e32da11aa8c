package dev.octavo.source.code;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lines of Rust code that are run and not shown: those that begin with <code># </code> or are only {@code #}. Two of these signs
 * stand for one.
 *
 * @see <a href="https://doc.rust-lang.org/rustdoc/write-documentation/documentation-tests.html">rustdoc: Hiding portions of
 *     the example</a>
 */
public final class HiddenLines {

    private static final Pattern HIDDEN = Pattern.compile("\\s*#(?:\\s.*)?");
    private static final Pattern DOUBLED = Pattern.compile("^(\\s*#)#");

    private HiddenLines() {}

    /** Whether code is in a language that has such lines. */
    public static boolean areIn(CodeInfo info) {
        return info.language().equalsIgnoreCase("rust");
    }

    /** The code that is shown. */
    public static String leftOutOf(String code) {
        return code.lines()
                .filter(line -> !HIDDEN.matcher(line).matches())
                .map(line -> DOUBLED.matcher(line).replaceFirst("$1") + "\n")
                .collect(Collectors.joining());
    }
}
