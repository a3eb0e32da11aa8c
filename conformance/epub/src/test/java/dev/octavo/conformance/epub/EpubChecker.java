package dev.octavo.conformance.epub;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.FeatureEnum;
import com.adobe.epubcheck.util.ReportingLevel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** EPUBCheck: errors, warnings and hints at how features are used. */
final class EpubChecker {

    /** What is wrong, one line each. */
    List<String> check(byte[] book) throws IOException {
        Path file = Files.createTempFile("octavo", ".epub");
        try {
            Files.write(file, book);
            return check(file);
        } finally {
            Files.delete(file);
        }
    }

    private static List<String> check(Path file) {
        Findings findings = new Findings();
        findings.setReportingLevel(ReportingLevel.Usage);
        findings.setEpubFileName(file.toString());
        EpubCheck check = new EpubCheck(file.toFile(), findings);
        check.setLocale(Locale.ENGLISH);
        check.doValidate();
        return findings.lines;
    }

    private static final class Findings extends MasterReport {

        private static final Set<Severity> COUNTED =
                EnumSet.of(Severity.FATAL, Severity.ERROR, Severity.WARNING, Severity.USAGE);

        private final List<String> lines = new ArrayList<>();

        @Override
        public void message(Message message, @Nullable EPUBLocation location, Object... arguments) {
            if (COUNTED.contains(message.getSeverity())) {
                lines.add(place(location) + message.getSeverity() + " " + message.getID() + ": "
                        + message.getMessage(arguments));
            }
        }

        private static String place(@Nullable EPUBLocation location) {
            return location == null
                    ? ""
                    : location.getPath() + ":" + location.getLine() + ":" + location.getColumn() + ": ";
        }

        @Override
        public void info(String resource, FeatureEnum feature, String value) {}

        @Override
        public int generate() {
            return 0;
        }

        @Override
        public void initialize() {}
    }
}
