package app.telltale.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudyDaysTest {
    private static final LocalDate MARCH_1 = LocalDate.of(2026, 3, 1);

    @Test
    void justBeforeFourInTheMorningItIsStillYesterday() {
        assertThat(days("Europe/Berlin", "04:00").of(Instant.parse("2026-03-01T02:59:59.999999999Z")))
                .isEqualTo(LocalDate.of(2026, 2, 28));
    }

    @Test
    void atFourInTheMorningTheDayBegins() {
        assertThat(days("Europe/Berlin", "04:00").of(Instant.parse("2026-03-01T03:00:00Z"))).isEqualTo(MARCH_1);
    }

    @Test
    void afterMidnightTheEveningBeforeGoesOn() {
        var days = days("America/New_York", "04:00");

        assertThat(days.of(Instant.parse("2026-03-02T05:30:00Z"))).isEqualTo(MARCH_1);
    }

    @Test
    void aDayThatBeginsAtMidnightIsTheDate() {
        assertThat(days("UTC", "00:00").of(Instant.parse("2026-03-01T00:00:00Z"))).isEqualTo(MARCH_1);
    }

    @ParameterizedTest(name = "{0}, {1}, start {2}: {3} hours")
    @CsvSource({
        "Europe/Berlin,       2026-03-28, 04:00, PT23H",
        "Europe/Berlin,       2026-10-24, 04:00, PT25H",
        "America/New_York,    2026-03-07, 04:00, PT23H",
        "America/New_York,    2026-10-31, 04:00, PT25H",
        "Australia/Lord_Howe, 2026-10-03, 04:00, PT23H30M",
        "Australia/Lord_Howe, 2026-04-04, 04:00, PT24H30M",
        "Asia/Kolkata,        2026-03-28, 04:00, PT24H"
    })
    void aDayLastsUntilTheNextBegins(String zone, LocalDate day, String start, Duration length) {
        var days = days(zone, start);

        assertThat(Duration.between(days.begin(day), days.begin(day.plusDays(1)))).isEqualTo(length);
    }

    @ParameterizedTest(name = "{0}, start {2}")
    @CsvSource({
        "Europe/Berlin,       2026-03-29, 02:30, 2026-03-29T01:30:00Z",
        "America/New_York,    2026-03-08, 02:00, 2026-03-08T07:00:00Z",
        "Africa/Cairo,        2026-04-24, 00:15, 2026-04-23T22:15:00Z",
        "Australia/Lord_Howe, 2026-10-04, 02:10, 2026-10-03T15:40:00Z"
    })
    void aStartThatTheClocksSkipIsLaterByTheLengthOfTheGap(String zone, LocalDate day, String start, Instant begin) {
        assertThat(days(zone, start).begin(day)).isEqualTo(begin);
    }

    @Test
    void afterTheGapAndBeforeTheLaterStartItIsStillYesterday() {
        assertThat(days("Europe/Berlin", "02:30").of(Instant.parse("2026-03-29T01:10:00Z"))).isEqualTo(LocalDate.of(2026, 3, 28));
    }

    @ParameterizedTest(name = "{0}, start {2}")
    @CsvSource({
        "Europe/Berlin,       2026-10-25, 02:30, 2026-10-25T00:30:00Z",
        "America/New_York,    2026-11-01, 01:30, 2026-11-01T05:30:00Z",
        "Australia/Lord_Howe, 2026-04-05, 01:45, 2026-04-04T14:45:00Z"
    })
    void ofAStartThatTheClocksPassTwiceTheFirstCounts(String zone, LocalDate day, String start, Instant begin) {
        assertThat(days(zone, start).begin(day)).isEqualTo(begin);
    }

    @Test
    void whenTheClocksGoBackBehindTheStartTheDayGoesOn() {
        assertThat(days("Europe/Berlin", "02:30").of(Instant.parse("2026-10-25T01:10:00Z"))).isEqualTo(LocalDate.of(2026, 10, 25));
    }

    @Test
    void whenTheClocksGoBackToMidnightTheNewDayGoesOn() {
        var days = days("America/Havana", "00:30");

        assertThat(days.of(Instant.parse("2026-11-01T05:10:00Z"))).isEqualTo(LocalDate.of(2026, 11, 1));
    }

    @Test
    void whenTheClocksGoBackIntoYesterdayTheNewDayGoesOn() {
        // At one minute past midnight it became 23:01 again.
        assertThat(days("America/St_Johns", "00:00").of(Instant.parse("2010-11-07T02:40:00Z"))).isEqualTo(LocalDate.of(2010, 11, 7));
    }

    @Test
    void aDateThatAZoneSkipsIsNobodysStudyDay() {
        var days = days("Pacific/Apia", "04:00");

        assertThat(days.of(Instant.parse("2011-12-30T13:59:59Z"))).isEqualTo(LocalDate.of(2011, 12, 29));
        assertThat(days.of(Instant.parse("2011-12-30T14:00:00Z"))).isEqualTo(LocalDate.of(2011, 12, 31));
    }

    @Test
    void movingToAnotherZoneAsksTheNewZonesClock() {
        var instant = Instant.parse("2026-03-01T10:00:00Z");

        assertThat(days("Asia/Tokyo", "04:00").of(instant)).isEqualTo(MARCH_1);
        assertThat(days("Pacific/Honolulu", "04:00").of(instant)).isEqualTo(LocalDate.of(2026, 2, 28));
    }

    @Test
    void aMomentIsTheInstantWithItsDay() {
        var instant = Instant.parse("2026-03-01T03:00:00Z");

        assertThat(days("Europe/Berlin", "04:00").moment(instant)).isEqualTo(new Moment(instant, MARCH_1));
    }

    private static StudyDays days(String zone, String start) {
        return new StudyDays(ZoneId.of(zone), LocalTime.parse(start));
    }
}
