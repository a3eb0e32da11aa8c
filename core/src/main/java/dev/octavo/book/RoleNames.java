package dev.octavo.book;

import dev.octavo.model.Role;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What files and chapters are usually called that have a role of their own: {@code 04_acknowledgements.md} is one. */
final class RoleNames {

    private static final Map<String, Role> NAMES = Map.ofEntries(
            Map.entry("acknowledgements", Role.ACKNOWLEDGMENTS),
            Map.entry("copyright", Role.IMPRINT),
            Map.entry("thanks", Role.ACKNOWLEDGMENTS),
            Map.entry("abstract", Role.PREFACE),
            Map.entry("intro", Role.INTRODUCTION),
            Map.entry("conclusions", Role.CONCLUSION),
            Map.entry("epilogue", Role.AFTERWORD),
            Map.entry("references", Role.BIBLIOGRAPHY),
            Map.entry("works cited", Role.BIBLIOGRAPHY),
            Map.entry("abbreviations", Role.GLOSSARY));

    private static final Pattern ORDER = Pattern.compile("^[\\d.]+[-_.)\\s]+");
    private static final Pattern APPENDIX = Pattern.compile("appendix\\b.*");

    private RoleNames() {}

    /** The role that a file's path tells; empty where it tells none. A file called index stands for its folder. */
    static Optional<Role> ofFile(String path) {
        String stem = path.replaceFirst(".*/", "").replaceFirst("\\.[^.]*$", "");
        return of(stem).filter(role -> role != Role.INDEX);
    }

    /** The role that a title or a file's name without its ending tells; empty where it tells none. */
    static Optional<Role> of(String name) {
        String words = ORDER.matcher(name.strip())
                .replaceFirst("")
                .replaceAll("[-_\\s]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (APPENDIX.matcher(words).matches()) {
            return Optional.of(Role.APPENDIX);
        }
        return Optional.ofNullable(NAMES.get(words))
                .or(() -> Role.of(words.replace(' ', '-')).filter(role -> role != Role.CHAPTER));
    }
}
