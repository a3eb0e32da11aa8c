package dev.octavo.html.code;

import java.util.Locale;
import java.util.Optional;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.AssemblerX86TokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.CPlusPlusTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.CTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.ClojureTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.DTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.DartTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.DelphiTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.DtdTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.FortranTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.GroovyTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.HTMLTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.HandlebarsTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.HtaccessTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.JavaScriptTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.JavaTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.JsonTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.KotlinTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.LatexTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.LispTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.LuaTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.MakefileTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.MarkdownTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.PHPTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.PerlTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.ProtoTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.PythonTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.RubyTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.SQLTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.ScalaTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.TclTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.TypeScriptTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.UnixShellTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.VhdlTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.VisualBasicTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.WindowsBatchTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.XMLTokenMaker;

/**
 * Which lexer reads which language, by all names that are in use for it.
 *
 * <p>A {@code switch} rather than a map: a scanner's class, some of half a megabyte, is loaded only when code asks for it.
 */
final class Languages {

    private static final Names ECMA =
            Names.CALLED_OR_TYPES.and("as", "async", "await", "from", "get", "of", "set", "static");
    private static final Names TYPED_ECMA = Names.CALLED_OR_TYPES.and(
            "abstract",
            "as",
            "async",
            "await",
            "declare",
            "from",
            "get",
            "infer",
            "is",
            "keyof",
            "namespace",
            "of",
            "override",
            "private",
            "protected",
            "public",
            "readonly",
            "satisfies",
            "set",
            "static",
            "type",
            "unknown");
    private static final Names PYTHON = Names.CALLED_OR_TYPES.and("async", "await", "case", "match", "nonlocal");

    private static final Names TEMPLATE = Names.template(
            "assign",
            "block",
            "break",
            "capture",
            "case",
            "comment",
            "continue",
            "define",
            "elif",
            "else",
            "elsif",
            "end",
            "endblock",
            "endcapture",
            "endcase",
            "endcomment",
            "endfor",
            "endif",
            "endraw",
            "endunless",
            "endwith",
            "extends",
            "for",
            "if",
            "include",
            "layout",
            "partial",
            "range",
            "raw",
            "render",
            "return",
            "set",
            "template",
            "unless",
            "when",
            "with");

    private Languages() {}

    /** A new lexer for a language; empty where none is known. */
    static Optional<Lexer> lexer(String language, String code) {
        String name = canonical(language);
        return switch (name) {
            case "diff", "patch", "udiff" -> Optional.of(new DiffLexer());
            case "console", "shell-session", "shellsession", "sh-session", "session", "terminal" -> console();
            case "bash", "sh", "shell", "zsh", "ksh", "fish", "sh-vue" ->
                ConsoleLexer.isSession(code) ? console() : Optional.of(shell());
            case "php" -> code.contains("<?") ? scanned(new PHPTokenMaker(), Names.CALLED) : WordLanguages.lexer(name);
            default -> program(name).or(() -> markup(name)).or(() -> WordLanguages.lexer(name));
        };
    }

    /** Names are written in any case, and with what tells a linter to look away. */
    private static String canonical(String language) {
        String name = language.toLowerCase(Locale.ROOT);
        return name.endsWith("-nolint") ? name.substring(0, name.length() - "-nolint".length()) : name;
    }

    private static Optional<Lexer> program(String name) {
        return switch (name) {
            case "java", "jsh", "jshell" -> scanned(new JavaTokenMaker(), Names.CALLED_OR_TYPES);
            case "kotlin", "kt", "kts" -> scanned(new KotlinTokenMaker(), Names.CALLED_OR_TYPES);
            case "groovy", "gradle" -> scanned(new GroovyTokenMaker(), Names.CALLED_OR_TYPES);
            case "scala", "sc" -> scanned(new ScalaTokenMaker(), Names.CALLED_OR_TYPES);
            case "javascript", "js", "mjs", "cjs", "jsx", "node" -> scanned(new JavaScriptTokenMaker(), ECMA);
            case "typescript", "ts", "mts", "cts", "tsx" -> scanned(new TypeScriptTokenMaker(), TYPED_ECMA);
            case "python", "py", "python3", "py3" -> scanned(new PythonTokenMaker(), PYTHON);
            case "ruby", "rb" -> scanned(new RubyTokenMaker(), Names.CALLED_OR_TYPES);
            case "perl", "pl" -> scanned(new PerlTokenMaker(), Names.CALLED);
            case "lua" -> scanned(new LuaTokenMaker(), Names.CALLED);
            case "c", "h", "objective-c", "objc" -> scanned(new CTokenMaker(), Names.CALLED);
            case "cpp", "c++", "cc", "cxx", "hpp" -> scanned(new CPlusPlusTokenMaker(), Names.CALLED);
            case "d", "dlang" -> scanned(new DTokenMaker(), Names.CALLED);
            case "dart" -> scanned(new DartTokenMaker(), Names.CALLED_OR_TYPES);
            case "delphi", "pascal", "pas" -> scanned(new DelphiTokenMaker(), Names.CALLED);
            case "fortran", "f90" -> scanned(new FortranTokenMaker(), Names.SCANNED);
            case "vb", "vbnet", "visual-basic" -> scanned(new VisualBasicTokenMaker(), Names.SCANNED);
            case "tcl" -> scanned(new TclTokenMaker(), Names.SCANNED);
            case "vhdl" -> scanned(new VhdlTokenMaker(), Names.SCANNED);
            case "asm", "nasm", "assembly", "x86asm" -> scanned(new AssemblerX86TokenMaker(), Names.SCANNED);
            case "lisp", "elisp", "scheme", "racket" -> scanned(new LispTokenMaker(), Names.SCANNED);
            case "clojure", "clj", "cljs", "edn" -> scanned(new ClojureTokenMaker(), Names.SCANNED);
            case "sql", "mysql", "postgresql", "sqlite" -> scanned(new SQLTokenMaker(), Names.SCANNED);
            case "proto", "protobuf" -> scanned(new ProtoTokenMaker(), Names.SCANNED);
            case "bat", "batch", "cmd", "dos" -> scanned(new WindowsBatchTokenMaker(), Names.SCANNED);
            case "make", "makefile", "mk" -> scanned(new MakefileTokenMaker(), Names.SCANNED);
            case "apache", "apacheconf", "htaccess" -> scanned(new HtaccessTokenMaker(), Names.SCANNED);
            default -> Optional.empty();
        };
    }

    private static Optional<Lexer> markup(String name) {
        return switch (name) {
            case "html", "xhtml", "htm", "vue", "vue-html", "svelte", "astro", "htmlmixed" ->
                scanned(new HTMLTokenMaker(), Names.ELEMENTS);
            case "xml", "svg", "mathml", "rss", "atom", "xsl", "xsd", "csproj", "plist", "pom" ->
                scanned(new XMLTokenMaker(), Names.SCANNED);
            case "handlebars",
                    "hbs",
                    "mustache",
                    "go-html-template",
                    "gotmpl",
                    "gohtml",
                    "liquid",
                    "jinja",
                    "jinja2",
                    "twig",
                    "django" -> scanned(new HandlebarsTokenMaker(), TEMPLATE);
            case "dtd" -> scanned(new DtdTokenMaker(), Names.SCANNED);
            case "css", "scss", "less" -> WordLanguages.lexer("css-value").map(CssLexer::new);
            case "json", "jsonc", "json5", "jsonld", "geojson" -> scanned(new JsonTokenMaker(), Names.KEYS);
            case "markdown", "md", "mdx", "qmd", "rmd" -> scanned(new MarkdownTokenMaker(), Names.SCANNED);
            case "latex", "tex" -> scanned(new LatexTokenMaker(), Names.SCANNED);
            default -> Optional.empty();
        };
    }

    private static Optional<Lexer> console() {
        return Optional.of(new ConsoleLexer(shell()));
    }

    private static Lexer shell() {
        return new ScannerLexer(new UnixShellTokenMaker(), Names.commandsAnd("function", "local", "return"));
    }

    private static Optional<Lexer> scanned(TokenMaker scanner, Names names) {
        return Optional.of(new ScannerLexer(scanner, names));
    }
}
