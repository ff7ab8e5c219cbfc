package app.telltale.deck;

import app.telltale.card.Problem;
import app.telltale.deck.Places.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with one file. Only the first {@value #MOST} in the file's order are kept, the others counted. */
final class Problems {
    static final int MOST = 1_000;

    /** The offset of a problem that is the whole file's. */
    static final int WHOLE_FILE = -1;

    private record Found(int at, int turn, String what, String mend) {
        static final Comparator<Found> ORDER = Comparator.comparingInt(Found::at).thenComparingInt(Found::turn);
    }

    private final Source source;
    private final PriorityQueue<Found> first = new PriorityQueue<>(Found.ORDER.reversed());
    private @Nullable Places places;
    private int count;
    private boolean broken;

    Problems(Source source) {
        this.source = source;
    }

    /** Something that breaks a rule; what was read can still be represented. */
    void report(int at, String what, String mend) {
        first.add(new Found(at, count++, what, mend));
        if (first.size() > MOST) {
            first.remove();
        }
    }

    /** Something without which there is no value: missing, or of a wrong type. */
    void reportBroken(int at, String what, String mend) {
        broken = true;
        report(at, what, mend);
    }

    boolean none() {
        return count == 0;
    }

    boolean broken() {
        return broken;
    }

    /** {@code , first in line 7}; empty where the text is no file, so that its lines mean nothing to anybody. */
    String firstIn(int at) {
        return source.fileName().isEmpty() ? "" : ", first in line " + places().line(at);
    }

    /** In the file's order; those beyond the limit make one last problem. */
    List<Problem> all() {
        var all = new ArrayList<Problem>();
        first.stream().sorted(Found.ORDER).forEach(found -> all.add(problem(found)));
        if (count > MOST) {
            String more = "%,d more problems are not listed".formatted(count - MOST);
            all.add(new Problem(source.fileName(), 0, 0, more, "Mend these first and read the file again."));
        }
        return List.copyOf(all);
    }

    private Problem problem(Found found) {
        var place = found.at() == WHOLE_FILE ? new Place(0, 0) : places().place(found.at());
        return new Problem(source.fileName(), place.line(), place.column(), found.what(), found.mend());
    }

    private Places places() {
        if (places == null) {
            places = new Places(source);
        }
        return places;
    }
}
