package app.telltale.library;

import app.telltale.study.QueueCard;
import java.util.List;

/**
 * What a sitting starts or resumes with.
 *
 * @param id       the sitting; the one that is open for this scope and study day is resumed, else a new one begins
 * @param queue    due, then new, then the day's open repeats, ordered as they are to be asked
 * @param done     reviews already given in this sitting, oldest first
 * @param heldBack due cards that today's limits leave for later days
 */
public record SittingStart(long id, List<QueueCard> queue, List<GivenReview> done, int heldBack) {}
