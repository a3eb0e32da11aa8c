package dev.octavo.cite.bibtex;

import dev.octavo.model.SourceRange;
import dev.octavo.source.text.Findings;
import dev.octavo.source.text.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a file of BibTeX apart into entries. What is broken ends where the next line begins an entry, and is reported; so each
 * character is read a bounded number of times. Text between entries is a comment.
 */
final class BibtexParser {

    /** No field is longer; strings that are made of strings could double with each line. */
    private static final int MAX_LENGTH = 100_000;

    private static final Pattern ENTRY = Pattern.compile("@[ \\t]*+([\\p{L}]++)\\s*+([({])");
    private static final Pattern NEXT_LINE = Pattern.compile("\\n[ \\t]*+@[ \\t]*+\\p{L}++[ \\t]*+[({]");
    private static final Pattern NAME = Pattern.compile("[^\\s\"#%'(),={}]++");
    private static final Pattern KEY = Pattern.compile("[^,\\s{}]*+");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private final Places places;
    private final String text;
    private final Findings findings;
    private final Map<String, String> strings = new HashMap<>();
    private final List<BibtexEntry> entries = new ArrayList<>();

    /** Where the reading stands, and where what is read now must end. */
    private int at;

    private int end = -1;

    private BibtexParser(SourceText source, Findings findings) {
        this.places = new Places(source);
        this.text = source.text();
        this.findings = findings;
        MONTHS.forEach(month -> strings.put(month, String.valueOf(MONTHS.indexOf(month) + 1)));
    }

    static List<BibtexEntry> parse(SourceText source, Findings findings) {
        return new BibtexParser(source, findings).parse();
    }

    private List<BibtexEntry> parse() {
        Matcher entry = ENTRY.matcher(text);
        while (at < text.length() && entry.find(at)) {
            int start = entry.start();
            at = entry.end();
            end = endOf(entry.end());
            try {
                read(entry.group(1).toLowerCase(Locale.ROOT), entry.group(2).equals("{") ? '}' : ')', start);
            } catch (Broken broken) {
                findings.error("bibliography-syntax", broken.problem, places.at(broken.offset));
                at = end;
            }
        }
        return entries;
    }

    /** Looked for anew only behind the one that was found: a line may hold many entries. */
    private int endOf(int start) {
        if (end >= start) {
            return end;
        }
        Matcher next = NEXT_LINE.matcher(text);
        return next.find(start) ? next.start() + 1 : text.length();
    }

    private void read(String type, char closing, int start) throws Broken {
        switch (type) {
            case "comment" -> at = start + 1;
            case "preamble" -> {
                value();
                expect(closing, start);
            }
            case "string" -> {
                String name = name();
                expect('=', start);
                strings.put(name, value());
                expect(closing, start);
            }
            default -> entry(type, closing, start);
        }
    }

    private void entry(String type, char closing, int start) throws Broken {
        skipSpace();
        String key = match(KEY);
        if (key.isEmpty()) {
            throw new Broken("an entry without a key", start);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        BibtexEntry entry = new BibtexEntry(type, key, fields, places.at(start));
        entries.add(entry);
        while (isNext(',')) {
            if (isNextOnly(closing)) {
                break;
            }
            field(fields, start);
        }
        expect(closing, start);
    }

    private void field(Map<String, String> fields, int start) throws Broken {
        if (isNextOnly(',')) {
            return;
        }
        String name = name();
        expect('=', start);
        fields.putIfAbsent(name, value());
    }

    private String name() throws Broken {
        skipSpace();
        int start = at;
        String name = match(NAME).toLowerCase(Locale.ROOT);
        if (name.isEmpty()) {
            throw new Broken("the name of a field is expected here", start);
        }
        return name;
    }

    /** Parts joined by {@code #}. */
    private String value() throws Broken {
        StringBuilder value = new StringBuilder();
        int start = at;
        do {
            value.append(part());
            if (value.length() > MAX_LENGTH) {
                throw new Broken("a field of more than " + MAX_LENGTH + " characters", start);
            }
        } while (isNext('#'));
        return value.toString();
    }

    private String part() throws Broken {
        skipSpace();
        int start = at;
        if (isNext('{')) {
            return until('}', start);
        } else if (isNext('"')) {
            return until('"', start);
        }
        String word = match(NAME);
        if (word.isEmpty()) {
            throw new Broken("a value in braces or quotes is expected here", start);
        }
        if (Character.isDigit(word.charAt(0))) {
            return word;
        }
        String value = strings.get(word.toLowerCase(Locale.ROOT));
        if (value == null) {
            findings.warning("bibliography-string", "no @string is called " + word, places.at(start));
        }
        return value == null ? word : value;
    }

    /** The text up to a closing character outside of braces. */
    private String until(char closing, int start) throws Broken {
        int depth = 0;
        int from = at;
        for (; at < end; at++) {
            char c = text.charAt(at);
            if (c == closing && depth == 0) {
                return text.substring(from, at++);
            } else if (c == '\\') {
                at++;
            } else if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
            }
        }
        throw new Broken("what begins here is never closed", start);
    }

    private void expect(char c, int start) throws Broken {
        if (!isNext(c)) {
            throw new Broken("a " + c + " is missing in what begins at " + places.at(start), Math.min(at, end));
        }
    }

    /** Whether a character comes next; then it is passed. */
    private boolean isNext(char c) {
        boolean isNext = isNextOnly(c);
        at += isNext ? 1 : 0;
        return isNext;
    }

    private boolean isNextOnly(char c) {
        skipSpace();
        return at < end && text.charAt(at) == c;
    }

    private void skipSpace() {
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private String match(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(Math.min(at, end), end);
        if (!matcher.lookingAt()) {
            return "";
        }
        at = matcher.end();
        return matcher.group();
    }

    private static final class Broken extends Exception {
        private static final long serialVersionUID = 1;

        private final String problem;
        private final int offset;

        Broken(String problem, int offset) {
            super(problem, null, false, false);
            this.problem = problem;
            this.offset = offset;
        }
    }

    /** Lines and columns of offsets. */
    private static final class Places {
        private final SourceText source;
        private final int[] starts;

        Places(SourceText source) {
            this.source = source;
            String text = source.text();
            starts = new int[1 + (int) text.chars().filter(c -> c == '\n').count()];
            for (int line = 1, i = 0; line < starts.length; line++) {
                i = text.indexOf('\n', i) + 1;
                starts[line] = i;
            }
        }

        SourceRange at(int offset) {
            int found = Arrays.binarySearch(starts, offset);
            int line = found < 0 ? -found - 2 : found;
            return source.point(line, offset - starts[line]);
        }
    }
}
