package app.telltale.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.telltale.report.Readiness.Domain;
import app.telltale.report.Readiness.Share;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WeightedRecallTest {
    private static final Domain UNKNOWN = new Domain("new", 60, 3, Optional.empty(), 1, 9, List.of());

    private static Domain domain(int weight, double part, double low, double high) {
        return Samples.domain("d", weight, 50, new Share(part, low, high));
    }

    @Test
    void oneDomainStandsForItself() {
        var recall = WeightedRecall.of(List.of(domain(40, 0.8, 0.7, 0.85), UNKNOWN)).orElseThrow();

        assertThat(recall.weight()).isEqualTo(40);
        assertThat(recall.share().part()).isCloseTo(0.8, within(1e-12));
        assertThat(recall.share().low()).isCloseTo(0.7, within(1e-12));
        assertThat(recall.share().high()).isCloseTo(0.85, within(1e-12));
    }

    @Test
    void domainsCountByTheirWeightAndDistancesAddUpAsSquares() {
        var share = WeightedRecall.of(List.of(domain(75, 0.8, 0.6, 0.9), domain(25, 0.4, 0.2, 0.8))).orElseThrow().share();

        assertThat(share.part()).isCloseTo(0.7, within(1e-12));
        assertThat(share.low()).isCloseTo(0.7 - Math.hypot(0.75 * 0.2, 0.25 * 0.2), within(1e-12));
        assertThat(share.high()).isCloseTo(0.7 + Math.hypot(0.75 * 0.1, 0.25 * 0.4), within(1e-12));
    }

    @Test
    void withoutAKnownDomainThereIsNone() {
        assertThat(WeightedRecall.of(List.of())).isEmpty();
        assertThat(WeightedRecall.of(List.of(UNKNOWN))).isEmpty();
        assertThat(WeightedRecall.of(List.of(domain(0, 0.5, 0.4, 0.6)))).isEmpty();
    }
}
