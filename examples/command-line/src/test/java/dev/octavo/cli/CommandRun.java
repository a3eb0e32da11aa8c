package dev.octavo.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What a run of the command in this process came to.
 *
 * @param code its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record CommandRun(int code, String out, String err) {

    static CommandRun of(Object... arguments) {
        return in(Map.of(), arguments);
    }

    static CommandRun in(Map<String, String> environment, Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new);
        int code = CommandLines.of(new PrintWriter(err), environment)
                .withOut(new PrintWriter(out))
                .execute(words);
        return new CommandRun(code, out.toString(), err.toString());
    }

    List<String> errors() {
        return err.lines().toList();
    }
}
