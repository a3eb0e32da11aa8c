package dev.octavo.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;

/**
 * Keeps the engine from writing its log to standard error; what matters of it reaches each rendering by itself.
 *
 * <p>The engine has one logger for all who use it, so an application that has chosen one keeps it.
 */
final class EngineLog implements XRLogger {

    private EngineLog() {}

    static void quieten() {
        if (XRLog.getLoggerImpl() == null) {
            XRLog.setLoggerImpl(new EngineLog());
        }
    }

    @Override
    public void log(String where, Level level, String message) {}

    @Override
    public void log(String where, Level level, String message, Throwable cause) {}

    @Override
    public void log(Diagnostic diagnostic) {}

    @Override
    public void setLevel(String logger, Level level) {}

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return false;
    }
}
