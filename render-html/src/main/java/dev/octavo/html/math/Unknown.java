package dev.octavo.html.math;

import dev.octavo.html.MathRenderer.UnknownCommand;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The commands of a formula that nobody knows, each once, in their order. */
final class Unknown {

    /** Beyond so many, no other names are looked for. */
    private static final int MOST_QUESTIONS = 20;

    private final Map<String, Integer> offsets = new LinkedHashMap<>();

    void add(String written, int offset) {
        offsets.putIfAbsent(written, offset);
    }

    boolean isEmpty() {
        return offsets.isEmpty();
    }

    /** The commands with the names that may have been meant. */
    List<UnknownCommand> commands() {
        List<UnknownCommand> commands = new ArrayList<>();
        offsets.forEach((written, offset) -> {
            String nearest = commands.size() < MOST_QUESTIONS ? Nearest.to(written.substring(1)) : "";
            commands.add(new UnknownCommand(written, offset, nearest.isEmpty() ? "" : "\\" + nearest));
        });
        return commands;
    }

    /** What else is wrong, and the commands. */
    String after(String problem) {
        return isEmpty()
                ? problem
                : problem + "; unknown: "
                        + String.join(
                                ", ",
                                offsets.keySet().stream().limit(MOST_QUESTIONS).toList());
    }
}
