package dev.octavo.source.convert.document;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The names that a text gives to its places in one way, which are looked for when one is asked about. */
public final class NamedPlaces {

    private final Conversion conversion;
    private final Pattern naming;
    private @Nullable Set<String> names;

    /** @param naming finds where a name is given, the name in its first group */
    public NamedPlaces(Conversion conversion, Pattern naming) {
        this.conversion = conversion;
        this.naming = naming;
    }

    /** Whether a place has a name. */
    public boolean have(String name) {
        if (names == null) {
            names = naming.matcher(conversion.source().text())
                    .results()
                    .map(named -> named.group(1))
                    .collect(Collectors.toSet());
        }
        return names.contains(name);
    }
}
