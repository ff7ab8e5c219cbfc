package app.telltale.schedule;

import java.time.Instant;
import java.time.LocalDate;

/** An instant and the study day that it belongs to for the learner. */
public record Moment(Instant instant, LocalDate day) {}
