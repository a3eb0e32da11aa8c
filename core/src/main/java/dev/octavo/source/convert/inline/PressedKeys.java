package dev.octavo.source.convert.inline;

import dev.octavo.model.Attributes;
import dev.octavo.model.Code;
import dev.octavo.model.Inline;
import dev.octavo.model.Text;
import dev.octavo.source.text.Titles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Keys that are pressed together, {@code ++ctrl+alt+del++}, as the extension Keys of Python-Markdown has them; one key alone is mostly an inserted word. */
final class PressedKeys {

    private static final Pattern SIGN = Pattern.compile("\\+");

    private static final Pattern CHARACTER = Pattern.compile("[a-z\\d]|f[1-9]|f1\\d|f2[0-4]");

    private static final Set<String> MODIFIERS = Set.of(
            "ctrl", "control", "alt", "option", "altgr", "shift", "cmd", "command", "win", "windows", "super", "meta",
            "fn");

    private static final Set<String> OTHERS = Set.of(
            "enter",
            "return",
            "esc",
            "escape",
            "tab",
            "space",
            "backspace",
            "del",
            "delete",
            "ins",
            "insert",
            "home",
            "end",
            "page-up",
            "page-down",
            "up",
            "down",
            "left",
            "right",
            "arrow-up",
            "arrow-down",
            "arrow-left",
            "arrow-right",
            "caps-lock",
            "print-screen",
            "pause",
            "plus",
            "minus",
            "equal",
            "slash",
            "backslash",
            "comma",
            "period");

    /** What is no word that anybody inserts. */
    private static final Set<String> ALONE = Set.of(
            "enter",
            "esc",
            "backspace",
            "page-up",
            "page-down",
            "arrow-up",
            "arrow-down",
            "arrow-left",
            "arrow-right",
            "caps-lock",
            "print-screen");

    private static final Pattern QUOTED = Pattern.compile("[\"“”„]([^\"“”„+]{1,30}+)[\"“”]");

    private PressedKeys() {}

    /** The keys, with a plus between them; empty where it is something else that was inserted. */
    static Optional<List<Inline>> of(List<Inline> inserted) {
        String written = inserted.size() == 1 && inserted.get(0) instanceof Text text ? text.text() : "";
        List<String> names = List.of(SIGN.split(written, -1));
        boolean areKeys = names.size() > 1
                ? MODIFIERS.contains(names.get(0)) && names.stream().allMatch(PressedKeys::isOne)
                : ALONE.contains(written);
        if (!areKeys) {
            return Optional.empty();
        }
        List<Inline> keys = new ArrayList<>();
        for (String name : names) {
            keys.addAll(keys.isEmpty() ? List.of() : List.of(new Text("+")));
            keys.add(new Code(shown(name), Attributes.classes("kbd")));
        }
        return Optional.of(keys);
    }

    private static boolean isOne(String name) {
        return MODIFIERS.contains(name)
                || OTHERS.contains(name)
                || CHARACTER.matcher(name).matches()
                || QUOTED.matcher(name).matches();
    }

    /** {@code page-up} is Page Up. */
    private static String shown(String name) {
        Matcher quoted = QUOTED.matcher(name);
        if (quoted.matches()) {
            return quoted.group(1);
        }
        return String.join(
                " ", Stream.of(name.split("-", -1)).map(Titles::capitalized).toList());
    }
}
