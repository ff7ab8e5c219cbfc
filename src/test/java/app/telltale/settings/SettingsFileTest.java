package app.telltale.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import app.telltale.settings.Settings.Theme;
import app.telltale.settings.SettingsFile.Loaded;
import app.telltale.study.DrillOptions;
import app.telltale.study.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {
    private static final Settings ALL_CHANGED = new Settings(
            true,
            "mls-c01",
            Optional.of(LocalDate.of(2027, 2, 28)),
            new Limits(0, 9999),
            new Limits(7, 0),
            LocalTime.of(0, 30),
            true,
            false,
            12,
            Theme.DARK,
            175,
            true,
            new DrillOptions(DrillOptions.Unit.MINUTES, 200, false, true),
            365);

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("settings.json");
    }

    private Loaded loaded(String text) throws IOException {
        Files.writeString(file(), text);
        return new SettingsFile(folder).load();
    }

    @Test
    void withoutAFileThereAreDefaultsAndNothingToTell() {
        assertThat(new SettingsFile(folder).load()).isEqualTo(new Loaded(Settings.DEFAULT, false));
    }

    @Test
    void whatIsSavedIsRead() throws IOException {
        new SettingsFile(folder).save(ALL_CHANGED);

        assertThat(new SettingsFile(folder).load()).isEqualTo(new Loaded(ALL_CHANGED, false));
    }

    @Test
    void aDateTakenBackIsGone() throws IOException {
        var file = new SettingsFile(folder);
        file.save(ALL_CHANGED);
        file.save(ALL_CHANGED.withExam("mls-c01", Optional.empty()));

        assertThat(file.load().settings().examDate()).isEmpty();
    }

    @Test
    void fieldsThatTheFileLacksHaveTheirDefaults() throws IOException {
        assertThat(loaded("{\"sixGrades\": true}")).isEqualTo(new Loaded(Settings.DEFAULT.withSixGrades(true), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"welcomed", "exam", "examDate", "limits", "dayStart", "sixGrades", "leechLapses", "theme", "textSize", "drills", "halfLifeDays"})
    void fieldsThatAreNullHaveTheirDefaults(String field) throws IOException {
        assertThat(loaded("{\"" + field + "\": null}")).isEqualTo(new Loaded(Settings.DEFAULT, false));
    }

    @Test
    void fieldsThatNobodyKnowsAreIgnored() throws IOException {
        assertThat(loaded("{\"textSize\": 120, \"colour\": {\"of\": [\"money\"]}}"))
                .isEqualTo(new Loaded(Settings.DEFAULT.withTextSize(120), false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "\"dark\"",
                "{\"theme\": \"PINK\"}",
                "{\"textSize\": 79}",
                "{\"textSize\": 176}",
                "{\"textSize\": \"large\"}",
                "{\"drills\": {\"unit\": \"CARDS\", \"amount\": 0}}",
                "{\"drills\": {\"unit\": \"MINUTES\", \"amount\": 201}}",
                "{\"drills\": {\"unit\": \"HOURS\", \"amount\": 2}}",
                "{\"halfLifeDays\": 0}",
                "{\"halfLifeDays\": 366}",
                "{\"leechLapses\": 0}",
                "{\"leechLapses\": 100}",
                "{\"limits\": 5}",
                "{\"limits\": {\"fresh\": -1, \"reviews\": 10}}",
                "{\"deckLimits\": {\"fresh\": 20, \"reviews\": 10000}}",
                "{\"limits\": {\"fresh\": 99999999999, \"reviews\": 10}}",
                "{\"dayStart\": \"25:00\"}",
                "{\"examDate\": \"2027-02-30\"}"
            })
    void aFileThatCannotBeReadIsSetAsideAndDefaultsStandInForIt(String text) throws IOException {
        assertThat(loaded(text)).isEqualTo(new Loaded(Settings.DEFAULT, true));
        assertThat(folder.resolve("settings.json.broken")).hasContent(text);
        assertThat(file()).doesNotExist();
    }

    @Test
    void aFileThatIsNoTextIsSetAside() throws IOException {
        byte[] bytes = {(byte) 0xff, (byte) 0xfe, 0, 1};
        Files.write(file(), bytes);

        assertThat(new SettingsFile(folder).load().replaced()).isTrue();
        assertThat(folder.resolve("settings.json.broken")).hasBinaryContent(bytes);
    }

    @Test
    void aFileSetAsideIsToldOnce() throws IOException {
        loaded("{");

        assertThat(new SettingsFile(folder).load().replaced()).isFalse();
    }

    @Test
    void aFileSetAsideReplacesOneOfEarlier() throws IOException {
        loaded("{");
        loaded("[");

        assertThat(folder.resolve("settings.json.broken")).hasContent("[");
    }

    @Test
    void aLimitWithoutItsFellowLeavesThatAtItsDefault() throws IOException {
        assertThat(loaded("{\"limits\": {\"fresh\": 5}}").settings().limits()).isEqualTo(new Limits(5, Limits.DEFAULT.reviews()));
    }

    @Test
    void aFileOfAnEarlierVersionHasDefaultsForWhatCameSince() throws IOException {
        var earlier = """
                {"welcomed": true, "exam": "mls-c01", "examDate": "2027-02-28", "limits": {"fresh": 0, "reviews": 9999},
                 "deckLimits": {"fresh": 7, "reviews": 0}, "dayStart": "00:30:00", "sixGrades": true, "askSureness": false,
                 "theme": "DARK", "textSize": 175, "reducedMotion": true}""";

        assertThat(loaded(earlier))
                .isEqualTo(new Loaded(
                        ALL_CHANGED.withLeechLapses(8).withDrills(DrillOptions.DEFAULT).withHalfLifeDays(30), false));
    }

    @Test
    void aSaveThatFailsLeavesTheOldSettings() throws IOException {
        var file = new SettingsFile(folder);
        file.save(ALL_CHANGED);
        Files.createDirectories(folder.resolve(".settings.json.part/in the way"));

        assertThatIOException().isThrownBy(() -> file.save(Settings.DEFAULT));
        assertThat(file.load()).isEqualTo(new Loaded(ALL_CHANGED, false));
    }

    @Test
    void aSaveIntoAFolderThatIsGoneFails() {
        var file = new SettingsFile(folder.resolve("gone"));

        assertThatIOException().isThrownBy(() -> file.save(Settings.DEFAULT));
    }

    @Test
    void aSaveLeavesNothingButTheFile() throws IOException {
        new SettingsFile(folder).save(ALL_CHANGED);

        assertThat(folder.toFile().list()).containsExactly("settings.json");
    }

    @Test
    void theFileIsTextThatAPersonCanRead() throws IOException {
        new SettingsFile(folder).save(ALL_CHANGED);

        assertThat(Files.readString(file(), StandardCharsets.UTF_8))
                .contains("\"examDate\" : \"2027-02-28\"", "\"dayStart\" : \"00:30:00\"", "\"theme\" : \"DARK\"");
    }
}
