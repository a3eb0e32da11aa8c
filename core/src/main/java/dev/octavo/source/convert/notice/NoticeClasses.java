package dev.octavo.source.convert.notice;

import dev.octavo.source.markdown.container.ContainerNames;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Classes that tell of which kind a notice is: those of Octavo, Sphinx, Python-Markdown and GitHub ({@code admonition tip}), and others of
 * Bootstrap ({@code alert alert-info}), of themes of Jekyll ({@code notice--warning}, {@code prompt-tip}, {@code note warning}) and so on.
 */
public final class NoticeClasses {

    /** Beside these, any class is the kind. */
    private static final Set<String> OF_ANY_KIND = Set.of("admonition", "markdown-alert");

    private static final Set<String> OF_SOME_KIND = Set.of("alert", "notice", "callout", "note");

    private static final Pattern OF_A_KIND = Pattern.compile("(?:alert|notice|callout|prompt)--?(\\w+)");

    /** The names that say enough by themselves; {@code info}, {@code example} and others are those of much else. */
    private static final Set<String> KINDS = Set.of("tip", "warning", "caution", "important", "danger");

    private static final String NOTE = "note";

    private NoticeClasses() {}

    /** The kind of the notice that something with such classes is; empty for anything else. */
    public static Optional<String> kind(Collection<String> classes) {
        if (classes.stream().anyMatch(OF_ANY_KIND::contains)) {
            return Optional.of(classes.stream()
                    .filter(name -> !OF_ANY_KIND.contains(name))
                    .map(name -> name.replaceFirst("^markdown-alert-", ""))
                    .filter(ContainerNames::isName)
                    .findFirst()
                    .orElse(NOTE));
        }
        boolean isOfSomeKind = classes.stream().anyMatch(NoticeClasses::isOfSomeKind);
        return classes.stream()
                .map(NoticeClasses::word)
                .filter(isOfSomeKind ? ContainerNames::isNotice : KINDS::contains)
                .filter(word -> !word.equals(NOTE)) // which any of the other classes tells better
                .findFirst()
                .or(() -> isOfSomeKind ? Optional.of(NOTE) : Optional.empty());
    }

    private static boolean isOfSomeKind(String name) {
        return OF_SOME_KIND.contains(name) || OF_A_KIND.matcher(name).matches();
    }

    /** What a class may say of the kind: {@code info} of {@code alert-info}. */
    private static String word(String name) {
        return OF_A_KIND.matcher(name).replaceFirst("$1");
    }

    /** Whether a class only tells that something is a notice of a kind. */
    public static boolean tell(String name, String kind) {
        return OF_ANY_KIND.contains(name)
                || isOfSomeKind(name)
                || name.equals(kind)
                || name.equals("markdown-alert-" + kind);
    }
}
