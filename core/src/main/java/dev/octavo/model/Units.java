package dev.octavo.model;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Units as siunitx writes them, by name, <code>\kilo\metre\per\second</code>, or by sign, {@code km.s^{-1}}. */
final class Units {

    private static final Pattern PIECE = Pattern.compile(
            "\\\\(?<name>[A-Za-z]+)|\\\\(?<space>[,; !])|(?<power>\\^)|(?<index>_)"
                    + "|(?:\\\\(?=%))?(?<letters>[\\p{L}%°℃Å]+)|(?<gap>[.~\\s]+)|(?<other>.)",
            Pattern.DOTALL);

    private static final Map<String, String> PREFIXES = pairs("""
            yocto y zepto z atto a femto f pico p nano n micro µ milli m centi c deci d deca da deka da hecto h kilo k
            mega M giga G tera T peta P exa E zetta Z yotta Y kibi Ki mebi Mi gibi Gi tebi Ti
            """);

    private static final Map<String, String> NAMES = pairs("""
            metre m meter m second s gram g kilogram kg ampere A kelvin K mole mol candela cd hertz Hz newton N pascal Pa
            joule J watt W coulomb C volt V farad F ohm Ω siemens S weber Wb tesla T henry H celsius °C degreeCelsius °C
            lumen lm lux lx becquerel Bq gray Gy sievert Sv katal kat radian rad steradian sr minute min hour h day d
            year a degree ° arcminute ′ arcsecond ″ litre L liter L hectare ha tonne t dalton Da electronvolt eV
            astronomicalunit au bar bar barn b bel B decibel dB neper Np bit bit byte B percent % angstrom Å atmosphere atm
            mmHg mmHg nauticalmile M knot kn atomicmassunit u parsec pc molar M
            m m s s g g kg kg mg mg ug µg km km cm cm mm mm um µm nm nm pm pm fm fm A A mA mA K K mol mol mmol mmol Hz Hz
            kHz kHz MHz MHz GHz GHz THz THz N N kN kN Pa Pa kPa kPa MPa MPa GPa GPa J J kJ kJ W W mW mW kW kW MW MW V V
            mV mV kV kV eV eV meV meV keV keV MeV MeV GeV GeV TeV TeV ms ms us µs ns ns ps ps fs fs L L mL mL ml mL l L
            F F pF pF nF nF T T H H C C kWh kWh dB dB
            """);

    private static final Map<String, String> POWERS = Map.of("squared", "2", "cubed", "3");
    private static final Map<String, String> POWERS_BEFORE = Map.of("square", "2", "cubic", "3");

    private final StringBuilder tex = new StringBuilder();
    private final String written;
    private String prefix = "";
    private String powerBefore = "";
    private boolean isPer;
    private boolean isInverse;
    private boolean isApart;

    private Units(String written) {
        this.written = written;
    }

    /** Units in plain LaTeX. */
    static String tex(String written) {
        Units units = new Units(written);
        units.readAll();
        return units.tex.toString();
    }

    private void readAll() {
        Matcher piece = PIECE.matcher(written);
        int at = 0;
        while (piece.find(at)) {
            at = piece.end();
            if (piece.group("name") != null) {
                at = named(piece.group("name"), at);
            } else if (piece.group("power") != null) {
                TexArguments argument = new TexArguments(written, at);
                power(argument.required());
                at = argument.end();
            } else if (piece.group("index") != null) {
                TexArguments argument = new TexArguments(written, at);
                index(argument.required());
                at = argument.end();
            } else if (piece.group("letters") != null) {
                unit(piece.group("letters"));
            } else if (piece.group("gap") != null || piece.group("space") != null) {
                isApart = true;
            } else {
                other(piece.group());
            }
        }
        finishPower();
    }

    private void index(String words) {
        tex.append("_{\\mathrm{").append(words).append("}}");
    }

    private int named(String name, int from) {
        TexArguments arguments = new TexArguments(written, from);
        if (name.equals("per")) {
            finishPower();
            isPer = true;
        } else if (POWERS.containsKey(name)) {
            power(POWERS.get(name));
        } else if (name.equals("tothe")) {
            power(arguments.required());
        } else if (POWERS_BEFORE.containsKey(name)) {
            powerBefore = POWERS_BEFORE.get(name);
        } else if (name.equals("raiseto")) {
            powerBefore = arguments.required();
        } else if (name.equals("of")) {
            index(arguments.required());
        } else if (PREFIXES.containsKey(name)) {
            finishPower();
            prefix = PREFIXES.get(name);
        } else if (NAMES.containsKey(name)) {
            unit(NAMES.get(name));
        } else {
            finishPower();
            space();
            tex.append('\\').append(name).append(' ');
        }
        return arguments.end();
    }

    private void unit(String sign) {
        finishPower();
        space();
        tex.append("\\mathrm{").append(prefix).append(sign.replace("%", "\\%")).append('}');
        prefix = "";
        isApart = true;
        isInverse = isPer;
        isPer = false;
        if (!powerBefore.isEmpty()) {
            String power = powerBefore;
            powerBefore = "";
            power(power);
        }
    }

    private void space() {
        tex.append(isApart && !tex.isEmpty() ? "\\," : "");
        isApart = false;
    }

    private void power(String power) {
        tex.append("^{").append(isInverse ? "-" : "").append(power).append('}');
        isInverse = false;
    }

    /** What stands behind a {@code \per} and has no power has one. */
    private void finishPower() {
        if (isInverse) {
            power("1");
        }
    }

    private void other(String sign) {
        finishPower();
        isApart = false;
        tex.append(sign.equals("µ") || sign.equals("μ") ? "\\mathrm{µ}" : sign);
    }

    private static Map<String, String> pairs(String text) {
        String[] words = text.strip().split("\\s+", -1);
        Map<String, String> pairs = new HashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            pairs.put(words[i], words[i + 1]);
        }
        return Map.copyOf(pairs);
    }
}
