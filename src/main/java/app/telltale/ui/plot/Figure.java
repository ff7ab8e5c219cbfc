package app.telltale.ui.plot;

/**
 * What is said of a plot.
 *
 * @param id    of the card, and the name of the files that it is saved as: lower-case words with hyphens
 * @param says  one sentence that tells what the plot shows to somebody who cannot see it
 * @param table the same figures
 */
public record Figure(String id, String title, String says, Table table) {}
