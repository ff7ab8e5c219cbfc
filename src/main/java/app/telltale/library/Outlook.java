package app.telltale.library;

import app.telltale.insight.CardSpread;
import app.telltale.insight.Forecast;
import app.telltale.insight.Streaks;
import java.time.LocalDate;
import java.util.Map;

/**
 * How the cards stand, and what comes.
 *
 * @param days reviews per study day that has any, of all decks and ever
 */
public record Outlook(Forecast forecast, CardSpread spread, Map<LocalDate, Integer> days, Streaks streaks) {}
