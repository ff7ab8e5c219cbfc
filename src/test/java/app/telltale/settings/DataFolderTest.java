package app.telltale.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataFolderTest {
    @TempDir
    private Path home;

    private Path folder(String system, Map<String, String> environment) {
        var properties = new Properties();
        properties.setProperty("os.name", system);
        properties.setProperty("user.home", home.toString());
        return DataFolder.standard(environment, properties);
    }

    @Test
    void linuxHasItBelowTheHomesLocalShare() {
        assertThat(folder("Linux", Map.of())).isEqualTo(home.resolve(".local/share/telltale"));
    }

    @Test
    void linuxHasItInTheXdgDataHomeWhereThatIsSet() {
        Path data = home.resolve("data");

        assertThat(folder("Linux", Map.of("XDG_DATA_HOME", data.toString()))).isEqualTo(data.resolve("telltale"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "data", "./data", "../data"})
    void anXdgDataHomeThatIsNotAbsoluteIsIgnored(String given) {
        assertThat(folder("Linux", Map.of("XDG_DATA_HOME", given))).isEqualTo(home.resolve(".local/share/telltale"));
    }

    @Test
    void macOsHasItInApplicationSupport() {
        assertThat(folder("Mac OS X", Map.of())).isEqualTo(home.resolve("Library/Application Support/Telltale"));
    }

    @Test
    void macOsDoesNotLookForAnXdgDataHome() {
        assertThat(folder("Mac OS X", Map.of("XDG_DATA_HOME", home.resolve("data").toString())))
                .isEqualTo(home.resolve("Library/Application Support/Telltale"));
    }

    @Test
    void windowsHasItInAppData() {
        Path roaming = home.resolve("Roaming");

        assertThat(folder("Windows 11", Map.of("APPDATA", roaming.toString()))).isEqualTo(roaming.resolve("Telltale"));
    }

    @Test
    void windowsWithoutAppDataHasItWhereAppDataUsuallyIs() {
        assertThat(folder("Windows 11", Map.of())).isEqualTo(home.resolve("AppData/Roaming/Telltale"));
    }

    @Test
    void anUnknownSystemIsTreatedAsLinux() {
        assertThat(folder("FreeBSD", Map.of())).isEqualTo(home.resolve(".local/share/telltale"));
    }
}
