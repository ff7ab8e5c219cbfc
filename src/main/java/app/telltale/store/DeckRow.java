package app.telltale.store;

import app.telltale.study.Limits;
import java.util.Optional;

/**
 * A stored deck.
 *
 * @param key     the id in the deck's file
 * @param name    what the learner calls it, else what its file says
 * @param deleted marked to be purged
 * @param limits  its own, where it has any
 */
public record DeckRow(
        long id,
        String key,
        String name,
        int revision,
        Optional<String> description,
        boolean bundled,
        boolean archived,
        boolean deleted,
        Optional<Limits> limits) {}
