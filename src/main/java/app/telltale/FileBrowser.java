package app.telltale;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Opens a folder in the platform's own file browser. */
final class FileBrowser implements Consumer<Path> {
    private final String system;
    private final Consumer<Throwable> failed;

    /** @param failed told where the platform has no file browser */
    FileBrowser(String system, Consumer<Throwable> failed) {
        this.system = system.toLowerCase(Locale.ROOT);
        this.failed = failed;
    }

    @Override
    public void accept(Path folder) {
        try {
            new ProcessBuilder(List.of(command(), folder.toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException failure) {
            failed.accept(failure);
        }
    }

    private String command() {
        if (system.contains("mac")) {
            return "open";
        }
        return system.contains("win") ? "explorer.exe" : "xdg-open";
    }
}
