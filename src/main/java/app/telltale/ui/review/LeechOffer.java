package app.telltale.ui.review;

import app.telltale.card.ErrorKind;
import app.telltale.library.Trouble;
import app.telltale.library.Trouble.LookAlike;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Help with a card that has just lapsed as often as help is offered at. */
record LeechOffer(int lapses, Trouble trouble) {

    /** Something that helps, in place of one more repetition. */
    enum Help {
        DRILL,
        REWRITE,
        TRAP,
        SUSPEND
    }

    /** The two that the card is missed for, where they are known. */
    Optional<LookAlike> lookAlike() {
        return trouble.lookAlike();
    }

    /**
     * What helps, the most fitting first: against a mismatch the drill, against wrong reasoning and slips another wording, else the
     * trap.
     *
     * @param traps whether the card says why the wrong one looks right
     */
    List<Help> helps(boolean traps) {
        var order = switch (trouble.cause().orElse(ErrorKind.CONSTRAINT_MISS)) {
            case SERVICE_MISMATCH -> Stream.of(Help.DRILL, Help.TRAP, Help.REWRITE, Help.SUSPEND);
            case REASONING, CARELESS -> Stream.of(Help.REWRITE, Help.TRAP, Help.DRILL, Help.SUSPEND);
            case CONSTRAINT_MISS -> Stream.of(Help.TRAP, Help.REWRITE, Help.DRILL, Help.SUSPEND);
        };
        return order.filter(help -> switch (help) {
                    case DRILL -> lookAlike().isPresent();
                    case TRAP -> traps;
                    case REWRITE, SUSPEND -> true;
                })
                .toList();
    }
}
