package app.telltale.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StudyDaysProperties {
    private static final List<String> ZONES = List.of(
            "UTC",
            "Europe/Berlin",
            "America/New_York",
            "America/Havana",
            "America/St_Johns",
            "Africa/Cairo",
            "Asia/Kolkata",
            "Australia/Lord_Howe",
            "Pacific/Apia",
            "Pacific/Kwajalein");

    private static final long FROM = Instant.parse("1969-01-01T00:00:00Z").getEpochSecond();
    private static final long TO = Instant.parse("2037-12-31T00:00:00Z").getEpochSecond();
    private static final long TWO_DAYS = 2 * 24 * 3600L;

    /** Two instants, the second not before the first, in a zone. */
    record Span(StudyDays days, Instant first, Instant second) {}

    @Property
    void anInstantLiesBetweenTheBeginOfItsDayAndOfTheNext(@ForAll("spans") Span span) {
        var day = span.days().of(span.first());

        assertThat(span.first()).isAfterOrEqualTo(span.days().begin(day)).isBefore(span.days().begin(day.plusDays(1)));
    }

    @Property
    void laterInstantsNeverBelongToEarlierDays(@ForAll("spans") Span span) {
        assertThat(span.days().of(span.second())).isAfterOrEqualTo(span.days().of(span.first()));
    }

    @Property
    void daysNeverBeginBeforeTheDayBeforeThem(@ForAll("spans") Span span) {
        var day = LocalDate.ofInstant(span.first(), span.days().zone());

        assertThat(span.days().begin(day.plusDays(1))).isAfterOrEqualTo(span.days().begin(day));
    }

    @Property
    void aZoneChangeMovesTheDayByTwoAtMost(@ForAll("spans") Span span, @ForAll("zones") ZoneId elsewhere) {
        var here = span.days().of(span.first());
        var there = new StudyDays(elsewhere, span.days().start()).of(span.first());

        assertThat(there).isBetween(here.minusDays(2), here.plusDays(2));
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(ZONES).map(ZoneId::of);
    }

    /** Half of the instants lie within two days of a change of the clocks. */
    @Provide
    Arbitrary<Span> spans() {
        var starts = Arbitraries.integers().between(0, 24 * 60 - 1).map(minute -> LocalTime.of(minute / 60, minute % 60));
        return Combinators.combine(zones(), starts).as(StudyDays::new).flatMap(days -> Combinators.combine(
                        instants(days.zone()), Arbitraries.longs().between(0, TWO_DAYS))
                .as((first, seconds) -> new Span(days, first, first.plusSeconds(seconds))));
    }

    private static Arbitrary<Instant> instants(ZoneId zone) {
        var anyTime = Arbitraries.longs().between(FROM, TO).map(Instant::ofEpochSecond);
        var nearChange = Combinators.combine(anyTime, Arbitraries.longs().between(-TWO_DAYS, TWO_DAYS))
                .as((instant, seconds) -> changeAfter(zone, instant).plusSeconds(seconds));
        return Arbitraries.oneOf(anyTime, nearChange);
    }

    private static Instant changeAfter(ZoneId zone, Instant instant) {
        var change = zone.getRules().nextTransition(instant);
        return change == null ? instant : change.getInstant();
    }
}
