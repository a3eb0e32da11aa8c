package dev.octavo.html.math;

import dev.octavo.html.MathElement;
import dev.octavo.html.math.Atom.Kind;
import dev.octavo.html.math.Atom.Limits;
import dev.octavo.html.math.Token.Sort;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands at a base, raised and lowered, or above and below. */
final class Scripts {

    private static final List<String> PRIMES = List.of("′", "″", "‴", "⁗");

    private final TexParser parser;
    private @Nullable MathElement sub;
    private @Nullable MathElement sup;
    private int primes;

    Scripts(TexParser parser) {
        this.parser = parser;
    }

    /** Whether a token begins scripts. */
    static boolean startsWith(Token token) {
        return token.is(Sort.SUPERSCRIPT) || token.is(Sort.SUBSCRIPT) || token.isCharacter("'");
    }

    /** Reads what stands at a base. */
    Atom of(Atom base) throws UnreadableException {
        Atom limited = limits(base);
        for (Token token = parser.in().peek();
                startsWith(token);
                token = parser.in().peek()) {
            parser.in().next();
            readScript(token);
        }
        return sub == null && sup == null && primes == 0 ? limited : attached(limited);
    }

    private Atom limits(Atom base) {
        Atom limited = base;
        for (Token token = parser.in().peek();
                token.is(Sort.COMMAND);
                token = parser.in().peek()) {
            switch (token.text()) {
                case "limits" -> limited = unmovable(base).with(Limits.ALWAYS);
                case "nolimits" -> limited = base.with(Limits.NEVER);
                case "displaylimits" -> limited = base.with(Limits.DISPLAY);
                default -> {
                    return limited;
                }
            }
            parser.in().next();
        }
        return limited;
    }

    /** Browsers move the limits of some operators to the side by themselves. */
    private static Atom unmovable(Atom base) {
        boolean operator = base.element().name().equals("mo");
        return operator ? base.with(base.element().with("movablelimits", "false")) : base;
    }

    private void readScript(Token token) throws UnreadableException {
        if (token.is(Sort.CHARACTER)) {
            primes++;
            return;
        }
        boolean raised = token.is(Sort.SUPERSCRIPT);
        if (raised ? sup != null : sub != null) {
            throw new UnreadableException(raised ? "two superscripts" : "two subscripts", token.offset());
        }
        MathElement script = parser.argument(parser.setting().inScript());
        if (raised) {
            sup = script;
        } else {
            sub = script;
        }
    }

    private Atom attached(Atom base) {
        boolean stacked = base.limits() == Limits.ALWAYS
                || (base.limits() == Limits.DISPLAY && parser.setting().display());
        boolean space = base.is(Kind.SPACE);
        MathElement at = space ? MathElement.of("mrow") : grown(base.element());
        MathElement whole = attached(at, raised(), stacked);
        return new Atom(space ? Kind.ORD : base.kind(), whole);
    }

    /** Rows let fences grow; one of a size of its own that has scripts needs a row, since it would stay small as their base. */
    private static MathElement grown(MathElement base) {
        return base.attributes().containsKey("minsize") ? MathElement.of("mrow", base) : base;
    }

    private MathElement attached(MathElement base, @Nullable MathElement above, boolean stacked) {
        if (sub == null && above != null) {
            return MathElement.of(stacked ? "mover" : "msup", base, above);
        }
        if (sub != null && above == null) {
            return MathElement.of(stacked ? "munder" : "msub", base, sub);
        }
        List<MathElement> all = new ArrayList<>(List.of(base));
        if (sub != null && above != null) {
            all.addAll(List.of(sub, above));
        }
        return MathElement.of(stacked ? "munderover" : "msubsup", all);
    }

    private @Nullable MathElement raised() {
        if (primes == 0) {
            return sup;
        }
        MathElement marks = Row.unspaced(MathElement.token("mo", primes()));
        return sup == null ? marks : MathElement.of("mrow", marks, sup);
    }

    private String primes() {
        int most = PRIMES.size();
        String rest = primes % most == 0 ? "" : PRIMES.get(primes % most - 1);
        return PRIMES.get(most - 1).repeat(primes / most) + rest;
    }
}
