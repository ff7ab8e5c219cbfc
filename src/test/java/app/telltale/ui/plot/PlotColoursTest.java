package app.telltale.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contrast as WCAG 2 measures it. */
class PlotColoursTest {
    private static final Pattern TOKEN = Pattern.compile("(-tt-[a-z0-9-]+): (#[0-9a-f]{6});");

    private static Map<String, Color> tokens(String theme) throws IOException {
        String sheet = Files.readString(Path.of("src/main/resources/app/telltale/ui", theme + ".css"));
        return TOKEN.matcher(sheet).results().collect(Collectors.toMap(match -> match.group(1), match -> Color.web(match.group(2))));
    }

    private static double contrast(Map<String, Color> tokens, String one, String other) {
        double first = luminance(Objects.requireNonNull(tokens.get(one))) + 0.05;
        double second = luminance(Objects.requireNonNull(tokens.get(other))) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void theTextOfEveryStepCanBeRead(String theme) throws IOException {
        var tokens = tokens(theme);

        assertThat(IntStream.rangeClosed(0, Steps.STRONGEST).mapToObj(step -> contrast(tokens, "-tt-heat-" + step, "-tt-on-heat-" + step)))
                .allMatch(contrast -> contrast >= 4.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void everySeriesStandsOutFromThePaper(String theme) throws IOException {
        var tokens = tokens(theme);

        assertThat(IntStream.rangeClosed(1, 4).mapToObj(tone -> contrast(tokens, "-tt-chart-" + tone, "-tt-paper")))
                .allMatch(contrast -> contrast >= 3);
    }
}
