package dev.octavo.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * No pattern repeats a group without bound unless the repetition is possessive, {@code (?:ab)*+}: Java's goes down the stack for each
 * turn of any other, and some thousands overflow it.
 */
class PatternsTest {

    private static final Set<String> OTHERS = Set.of("dev.octavo.cli", "dev.octavo.conformance", "dev.octavo.text");

    private static final Pattern UNBOUNDED = Pattern.compile("(?:[*+]|\\{\\d++,})(?!\\+)");

    @Test
    void noPatternOfTheLibraryGoesDownTheStackForEachTurn() {
        List<Pattern> patterns = patterns();
        assertThat(patterns).hasSizeGreaterThan(300);
        assertThat(patterns.stream().map(PatternsTest::described).filter(found -> !found.isEmpty()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "(?:a|b)*, true",
                "(a)+?, true",
                "`(?:a){2,}`, true",
                "(?:a)*+, false",
                "`(?:a){2,}+`, false",
                "`(?:a){2,3}`, false",
                "(?:a)?, false",
                "\\(a\\)*, false",
                "[()]*, false",
                "[[()]x]*, false",
                "[]()]*, false",
                "\\Q(a)*\\E, false"
            })
    void tellsRepetitionsApart(String regex, boolean descends) {
        assertThat(repeatedGroups(regex).isEmpty()).isNotEqualTo(descends);
    }

    private static String described(Pattern pattern) {
        List<String> groups = repeatedGroups(pattern.pattern());
        return groups.isEmpty() ? "" : groups + " in " + pattern;
    }

    /** Those that a class keeps, and those that the constants of an enumeration do. */
    private static List<Pattern> patterns() {
        List<Pattern> patterns = new ArrayList<>();
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dev.octavo").stream()
                        .filter(type -> !OTHERS.contains(type.getPackageName()))
                        .map(JavaClass::reflect)
                        .forEach(type -> addPatterns(type, patterns));
        return patterns;
    }

    private static void addPatterns(Class<?> type, List<Pattern> patterns) {
        Object[] constants = type.isEnum() ? type.getEnumConstants() : new Object[0];
        for (Field field : type.getDeclaredFields()) {
            if (field.getType() == Pattern.class && Modifier.isStatic(field.getModifiers())) {
                patterns.add(pattern(field, null));
            } else if (field.getType() == Pattern.class) {
                Stream.of(constants).forEach(constant -> patterns.add(pattern(field, constant)));
            }
        }
    }

    private static Pattern pattern(Field field, @Nullable Object of) {
        try {
            field.setAccessible(true);
            return (Pattern) field.get(of);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The repetitions that descend, each with its group. */
    private static List<String> repeatedGroups(String regex) {
        List<String> found = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        int classes = 0;
        for (int i = 0; i < regex.length(); i++) {
            char c = regex.charAt(i);
            if (regex.startsWith("\\Q", i)) {
                i = regex.indexOf("\\E", i) + 1;
            } else if (c == '\\') {
                i++;
            } else if (c == '[') {
                classes++;
                i += regex.startsWith("^]", i + 1) ? 2 : regex.startsWith("]", i + 1) ? 1 : 0;
            } else if (c == ']' && classes > 0) {
                classes--;
            } else if (classes == 0 && c == '(') {
                open.add(i);
            } else if (classes == 0 && c == ')') {
                int start = open.remove(open.size() - 1);
                Matcher repetition = UNBOUNDED.matcher(regex).region(i + 1, regex.length());
                if (repetition.lookingAt()) {
                    found.add(regex.substring(start, repetition.end()));
                }
            }
        }
        return found;
    }
}
