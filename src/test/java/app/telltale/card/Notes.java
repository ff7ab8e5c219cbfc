package app.telltale.card;

import app.telltale.card.Note.About;
import app.telltale.card.Note.Comparison;
import app.telltale.card.Note.Letter;
import app.telltale.card.Note.Mnemonic;
import app.telltale.card.Note.Scenario;
import app.telltale.card.Note.Subject;
import app.telltale.card.Note.Trap;
import app.telltale.card.Note.WrongSubject;
import java.util.List;
import java.util.Optional;

/** Notes for tests, one of each of the kinds that take many words. */
final class Notes {
    static final About ABOUT = new About(
            "n1",
            List.of(new DomainId("mla-c01", 1)),
            List.of(),
            Optional.of("The guide"),
            Optional.empty(),
            Optional.of("The explanation"));

    static final About BARE = new About("n2", List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    private Notes() {}

    /** Glue, EMR and Athena; in the one scenario Glue is right, EMR is an error of constraint, of Athena nothing is said. */
    static Comparison comparison(About about) {
        return new Comparison(
                about,
                List.of(new Subject("Glue", "serverless ETL"), new Subject("EMR", "own clusters"), new Subject("Athena", "SQL on S3")),
                "All of them read S3",
                "Who runs the cluster",
                "Is there a cluster?",
                new Trap("EMR", "Spark is asked for", "EMR runs Spark", "Nobody wants to run a cluster"),
                List.of(new Scenario(
                        "nightly",
                        "A nightly Spark job, no servers",
                        false,
                        "Glue",
                        "Glue is serverless",
                        List.of("no servers"),
                        List.of(new WrongSubject("EMR", ErrorKind.CONSTRAINT_MISS, Optional.of("It has servers"))))));
    }

    /** DAD, ordered or not: data, algorithm, deployment. */
    static Mnemonic mnemonic(About about, boolean ordered) {
        return new Mnemonic(
                about,
                "DAD",
                "how a model comes to be",
                ordered,
                List.of(
                        new Letter("D", "Data", Optional.of("it begins with it"), List.of("Dataset")),
                        new Letter("A", "Algorithm", Optional.empty(), List.of()),
                        new Letter("D", "Deployment", Optional.empty(), List.of())));
    }
}
