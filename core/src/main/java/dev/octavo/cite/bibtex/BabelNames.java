package dev.octavo.cite.bibtex;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;

/** The names that babel and biblatex give to languages. */
final class BabelNames {

    private static final Map<String, String> TAGS = Map.ofEntries(
            entry("english", "en-US"),
            entry("american", "en-US"),
            entry("usenglish", "en-US"),
            entry("british", "en-GB"),
            entry("ukenglish", "en-GB"),
            entry("canadian", "en-CA"),
            entry("australian", "en-AU"),
            entry("german", "de-DE"),
            entry("ngerman", "de-DE"),
            entry("austrian", "de-AT"),
            entry("naustrian", "de-AT"),
            entry("french", "fr-FR"),
            entry("spanish", "es-ES"),
            entry("italian", "it-IT"),
            entry("portuguese", "pt-PT"),
            entry("brazilian", "pt-BR"),
            entry("brazil", "pt-BR"),
            entry("dutch", "nl-NL"),
            entry("danish", "da-DK"),
            entry("swedish", "sv-SE"),
            entry("norsk", "nb-NO"),
            entry("nynorsk", "nn-NO"),
            entry("finnish", "fi-FI"),
            entry("polish", "pl-PL"),
            entry("czech", "cs-CZ"),
            entry("slovak", "sk-SK"),
            entry("russian", "ru-RU"),
            entry("ukrainian", "uk-UA"),
            entry("greek", "el-GR"),
            entry("turkish", "tr-TR"),
            entry("hungarian", "hu-HU"),
            entry("latin", "la"),
            entry("arabic", "ar"),
            entry("persian", "fa-IR"),
            entry("hebrew", "he-IL"),
            entry("japanese", "ja-JP"),
            entry("chinese", "zh-CN"));

    private BabelNames() {}

    /** The tag of a language that is told by name or tag; empty for none. */
    static String tag(String name) {
        return TAGS.getOrDefault(name.toLowerCase(Locale.ROOT), name);
    }
}
