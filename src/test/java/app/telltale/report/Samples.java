package app.telltale.report;

import app.telltale.card.Sureness;
import app.telltale.report.Readiness.Calibration;
import app.telltale.report.Readiness.Confusion;
import app.telltale.report.Readiness.Domain;
import app.telltale.report.Readiness.Drill;
import app.telltale.report.Readiness.DueDay;
import app.telltale.report.Readiness.Exam;
import app.telltale.report.Readiness.Ground;
import app.telltale.report.Readiness.Period;
import app.telltale.report.Readiness.Share;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a readiness report may have to tell. */
final class Samples {
    static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    static final Exam EXAM = new Exam(
            "MLA-C01", "AWS Certified Machine Learning Engineer - Associate", Optional.of(DAY.plusDays(24)));
    static final Ground STUDIED = new Ground(Optional.of(new Period(DAY.minusDays(80), DAY)), 1_234, 980, 310, 420);

    private Samples() {}

    static Readiness studied() {
        return new Readiness(
                DAY,
                EXAM,
                STUDIED,
                List.of(
                        domain("Data Preparation for Machine Learning (ML)", 28, 312, new Share(0.86, 0.82, 0.9), "service mismatch", "constraint miss"),
                        domain("ML Model Development", 26, 280, new Share(0.71, 0.65, 0.76), "reasoning"),
                        domain("Deployment and Orchestration of ML Workflows", 22, 44, new Share(0.55, 0.4, 0.69)),
                        new Domain("ML Solution Monitoring, Maintenance, and Security", 24, 6, Optional.empty(), 12, 96, List.of())),
                List.of(
                        new Confusion("Amazon Data Firehose", "Amazon Kinesis Data Streams", 9),
                        new Confusion("SageMaker Batch Transform", "SageMaker Asynchronous Inference", 5),
                        new Confusion("SageMaker Clarify", "SageMaker Model Monitor", 2)),
                List.of(
                        new Calibration(Sureness.GUESS, 60, 21),
                        new Calibration(Sureness.UNSURE, 310, 240),
                        new Calibration(Sureness.SURE, 540, 499)),
                List.of(
                        new Drill("Firehose or Kinesis Data Streams", 9, 31, 8),
                        new Drill("ML Model Development: reasoning", 14, 96, 20)),
                due(24));
    }

    /** A deck was imported, and nothing has been reviewed. */
    static Readiness nothingReviewed() {
        return new Readiness(
                DAY,
                new Exam("MLA-C01", "An exam", Optional.empty()),
                new Ground(Optional.empty(), 0, 0, 0, 420),
                List.of(new Domain("Data", 100, 0, Optional.empty(), 0, 420, List.of())),
                List.of(), List.of(), List.of(), List.of());
    }

    static Readiness reviewedOnce() {
        return new Readiness(
                DAY,
                EXAM,
                new Ground(Optional.of(new Period(DAY, DAY)), 1, 1, 1, 1),
                List.of(new Domain("Data", 100, 0, Optional.empty(), 1, 1, List.of())),
                List.of(),
                List.of(new Calibration(Sureness.SURE, 1, 0)),
                List.of(),
                List.of(new DueDay(DAY.plusDays(1), 1)));
    }

    /** An exam of which neither domains nor cards are known. */
    static Readiness withoutDomains() {
        return new Readiness(
                DAY, EXAM, new Ground(Optional.empty(), 0, 0, 0, 0), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    static List<Readiness> all() {
        return List.of(studied(), nothingReviewed(), reviewedOnce(), withoutDomains());
    }

    static Readiness onDay(LocalDate day) {
        var data = studied();
        return new Readiness(
                day, data.exam(), data.ground(), data.domains(), data.confusions(), data.calibration(), data.drills(), data.dueDays());
    }

    static Domain domain(String name, int weight, int reviews, Share retention, String... weakSpots) {
        return new Domain(name, weight, reviews, Optional.of(retention), 90, 108, List.of(weakSpots));
    }

    static List<DueDay> due(int days) {
        return IntStream.range(0, days).mapToObj(place -> new DueDay(DAY.plusDays(place), 10 + place * 37 % 30)).toList();
    }
}
