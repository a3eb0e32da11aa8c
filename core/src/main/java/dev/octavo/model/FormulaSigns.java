package dev.octavo.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the commands and letters of formulas are in plain text: a sign of Unicode, and how it stands among others. */
final class FormulaSigns {

    /** How a sign stands in a line. */
    enum Kind {
        /** Close to its neighbours. */
        LETTER,
        /** With a space at its sides where it stands between two others. */
        OPERATION,
        /** With a space behind it. */
        PUNCTUATION,
        /** With spaces at its sides. */
        RELATION,
        /** Apart from letters beside it. */
        WORD
    }

    /** A sign and its kind. */
    record Sign(String text, Kind kind) {}

    private static final Map<String, Sign> COMMANDS = commands();
    private static final Map<Integer, Integer> RAISED =
            pairs("0⁰1¹2²3³4⁴5⁵6⁶7⁷8⁸9⁹+⁺−⁻=⁼(⁽)⁾aᵃbᵇcᶜdᵈeᵉfᶠgᵍhʰiⁱjʲkᵏlˡmᵐnⁿoᵒpᵖrʳsˢtᵗuᵘvᵛwʷxˣyʸzᶻ"
                    + "AᴬBᴮDᴰEᴱGᴳHᴴIᴵJᴶKᴷLᴸMᴹNᴺOᴼPᴾRᴿTᵀUᵁWᵂβᵝγᵞδᵟ∘°∗*′′″″††‡‡");
    private static final Map<Integer, Integer> LOWERED =
            pairs("0₀1₁2₂3₃4₄5₅6₆7₇8₈9₉+₊−₋=₌(₍)₎aₐeₑhₕiᵢjⱼkₖlₗmₘnₙoₒpₚrᵣsₛtₜuᵤvᵥxₓβᵦγᵧρᵨφᵩχᵪ");
    private static final Map<Integer, Integer> DOUBLE_STRUCK = pairs("CℂHℍNℕPℙQℚRℝZℤ");
    private static final Map<String, String> ACCENTS = Map.of(
            "hat", "\u0302",
            "tilde", "\u0303",
            "bar", "\u0304",
            "dot", "\u0307",
            "ddot", "\u0308",
            "check", "\u030C",
            "acute", "\u0301",
            "grave", "\u0300",
            "breve", "\u0306",
            "vec", "\u20D7");

    private static Map<String, Sign> commands() {
        Map<String, Sign> commands = new HashMap<>();
        add(Kind.LETTER, """
                alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ
                lambda λ mu μ nu ν xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi φ
                varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ
                Omega Ω infty ∞ partial ∂ nabla ∇ ell ℓ hbar ℏ emptyset ∅ varnothing ∅ forall ∀ exists ∃ neg ¬ lnot ¬
                aleph ℵ Re ℜ Im ℑ wp ℘ prime ′ ldots … dots … cdots ⋯ angle ∠ degree ° top ⊤ bot ⊥ square □ Box □
                dagger † % % # # & & $ $ _ _ { { } } lbrace { rbrace } lbrack [ rbrack ] langle ⟨ rangle ⟩ lfloor ⌊
                rfloor ⌋ lceil ⌈ rceil ⌉ lvert | rvert | vert | lVert ‖ rVert ‖ Vert ‖ | ‖ imath ı jmath ȷ
                """, commands);
        add(Kind.OPERATION, """
                pm ± mp ∓ times × div ÷ cdot · ast ∗ star ⋆ circ ∘ bullet • oplus ⊕ ominus ⊖ otimes ⊗ odot ⊙ cap ∩ cup ∪
                vee ∨ lor ∨ wedge ∧ land ∧ setminus ∖ sqcup ⊔ sqcap ⊓ uplus ⊎ ltimes ⋉ rtimes ⋊ wr ≀ bmod mod
                """, commands);
        add(Kind.RELATION, """
                le ≤ leq ≤ leqslant ≤ ge ≥ geq ≥ geqslant ≥ ne ≠ neq ≠ lt < gt > ll ≪ gg ≫ equiv ≡ sim ∼ simeq ≃
                approx ≈ cong ≅ propto ∝ in ∈ ni ∋ notin ∉ subset ⊂ supset ⊃ subseteq ⊆ supseteq ⊇ subsetneq ⊊ to →
                rightarrow → leftarrow ← leftrightarrow ↔ longrightarrow ⟶ longleftarrow ⟵ longleftrightarrow ⟷ rightleftharpoons ⇌ rightleftarrows ⇄ uparrow ↑ downarrow ↓ mapsto ↦ longmapsto ⟼ hookrightarrow ↪
                Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ implies ⟹ iff ⟺ perp ⊥ parallel ∥ mid | prec ≺ succ ≻ preceq ⪯
                succeq ⪰ vdash ⊢ models ⊨ vDash ⊨ coloneqq ≔ asymp ≍ triangleleft ◁ trianglelefteq ⊴
                """, commands);
        add(Kind.WORD, """
                sum ∑ prod ∏ coprod ∐ int ∫ iint ∬ iiint ∭ oint ∮ oiint ∯ bigcup ⋃ bigcap ⋂ bigoplus ⨁ bigotimes ⨂
                bigvee ⋁ bigwedge ⋀ sin sin cos cos tan tan cot cot sec sec csc csc arcsin arcsin arccos arccos
                arctan arctan sinh sinh cosh cosh tanh tanh log log ln ln lg lg exp exp lim lim max max min min sup sup
                inf inf det det dim dim ker ker deg deg gcd gcd hom hom arg arg Pr Pr
                """, commands);
        return Map.copyOf(commands);
    }

    private FormulaSigns() {}

    private static void add(Kind kind, String signs, Map<String, Sign> commands) {
        String[] words = signs.strip().split("\\s+", -1);
        for (int i = 0; i < words.length; i += 2) {
            commands.put(words[i], new Sign(words[i + 1], kind));
        }
    }

    /** The sign that a command is; empty for one that is none. */
    static Optional<Sign> ofCommand(String name) {
        return Optional.ofNullable(COMMANDS.get(name));
    }

    /** The sign that a character is. */
    static Sign ofCharacter(int character) {
        return switch (character) {
            case '=', '<', '>' -> new Sign(Character.toString(character), Kind.RELATION);
            case ',', ';' -> new Sign(Character.toString(character), Kind.PUNCTUATION);
            case '+' -> new Sign("+", Kind.OPERATION);
            case '-' -> new Sign("−", Kind.OPERATION);
            case '*' -> new Sign("∗", Kind.OPERATION);
            case '\'' -> new Sign("′", Kind.LETTER);
            default -> new Sign(Character.toString(character), Kind.LETTER);
        };
    }

    /** A superscript; empty where Unicode has none for one of its characters. */
    static Optional<String> raised(String text) {
        return mapped(text, RAISED);
    }

    /** A subscript; empty where Unicode has none for one of its characters. */
    static Optional<String> lowered(String text) {
        return mapped(text, LOWERED);
    }

    /** Letters of a blackboard, where Unicode has had them long enough for fonts to know them; else the letters. */
    static String doubleStruck(String text) {
        return text.codePoints()
                .map(c -> DOUBLE_STRUCK.getOrDefault(c, c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The mark that an accent sets on the letter before it. */
    static Optional<String> accent(String name) {
        return Optional.ofNullable(ACCENTS.get(name));
    }

    private static Optional<String> mapped(String text, Map<Integer, Integer> signs) {
        StringBuilder mapped = new StringBuilder();
        for (int c : text.codePoints().toArray()) {
            if (!signs.containsKey(c)) {
                return Optional.empty();
            }
            mapped.appendCodePoint(signs.get(c));
        }
        return Optional.of(mapped.toString());
    }

    private static Map<Integer, Integer> pairs(String signs) {
        int[] all = signs.codePoints().toArray();
        Map<Integer, Integer> pairs = new HashMap<>();
        for (int i = 0; i < all.length; i += 2) {
            pairs.put(all[i], all[i + 1]);
        }
        return Map.copyOf(pairs);
    }
}
