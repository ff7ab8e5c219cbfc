package app.telltale.insight;

import java.util.Optional;

/**
 * What the figures look at.
 *
 * @param exam         id of the blueprint whose domains count
 * @param deck         only this one; empty for all
 * @param halfLifeDays after how many days a miss weighs half
 */
public record Lens(String exam, Optional<Long> deck, Period period, int halfLifeDays) {}
