package app.telltale.deck;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.Blueprint;
import app.telltale.card.Deck;
import app.telltale.card.DomainId;
import app.telltale.card.Note;
import app.telltale.card.Note.Comparison;
import app.telltale.card.Note.Matching;
import app.telltale.card.Note.Mnemonic;
import app.telltale.card.Note.Misconception;
import app.telltale.card.Note.Ordering;
import app.telltale.card.Note.Question;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bundled decks are a whole course for MLA-C01: enough of every kind, and exam questions for four full mock exams. */
class BundledCourseTest {
    private static final int MOCKS = 4;

    private final BundledDecks bundled = new BundledDecks();
    private final List<Note> notes =
            bundled.entries().stream().map(bundled::deck).map(Deck::notes).flatMap(List::stream).toList();
    private final Blueprint exam = bundled.blueprints().stream()
            .filter(blueprint -> blueprint.id().equals("mla-c01"))
            .findFirst()
            .orElseThrow();

    private <N extends Note> Stream<N> of(Class<N> kind) {
        return notes.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** What an exam asks: questions, orders and matches. */
    private Stream<Note> questions() {
        return Stream.of(of(Question.class), of(Ordering.class), of(Matching.class)).flatMap(kind -> kind);
    }

    private static boolean hard(Note note) {
        return note.about().tags().contains("hard");
    }

    @Test
    void comparisonsAreSixtyOrMore() {
        assertThat(of(Comparison.class)).hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void comparisonsReachOverAllDomainsOfBothExams() {
        for (Blueprint blueprint : bundled.blueprints()) {
            assertThat(blueprint.domains()).allSatisfy(domain -> assertThat(of(Comparison.class))
                    .anyMatch(note -> note.about().domains().contains(new DomainId(blueprint.id(), domain.number()))));
        }
    }

    @Test
    void everySubjectOfAComparisonIsRightSomewhere() {
        assertThat(of(Comparison.class)).allSatisfy(comparison -> assertThat(comparison.subjects())
                .allMatch(subject -> comparison.scenarios().stream().anyMatch(scenario -> scenario.right().equals(subject.name()))));
    }

    @Test
    void mnemonicsAndMisconceptionsAreMany() {
        assertThat(of(Mnemonic.class)).hasSizeGreaterThanOrEqualTo(20);
        assertThat(of(Misconception.class)).hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void questionsFillFourMockExamsInTheProportionsOfTheDomains() {
        assertThat(questions()).hasSizeGreaterThanOrEqualTo(MOCKS * exam.questions());
        assertThat(exam.domains()).allSatisfy(domain -> assertThat(questions()
                        .filter(note -> note.about().domains().contains(new DomainId(exam.id(), domain.number()))))
                .as(domain.name())
                .hasSizeGreaterThanOrEqualTo(Math.ceilDiv(MOCKS * exam.questions() * domain.weight(), 100)));
    }

    @Test
    void sixtyQuestionsAreHard() {
        assertThat(questions().filter(BundledCourseTest::hard)).hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void twoDozenQuestionsHaveTheirConstraintsMarked() {
        assertThat(of(Question.class).filter(question -> question.constraints().isPresent())).hasSizeGreaterThanOrEqualTo(24);
    }
}
