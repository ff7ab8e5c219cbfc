package app.telltale.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.Blueprint;
import app.telltale.card.Blueprint.Domain;
import app.telltale.card.DomainId;
import app.telltale.card.Note;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DomainsTest {
    private static final List<Blueprint> EXAMS = List.of(exam("ml", "Data of ML"), exam("ai", "Data of AI"));

    private static Blueprint exam(String id, String shortName) {
        return new Blueprint(
                id, id, id, 65, 50, 130, 720, 100, 1000, Optional.empty(), List.of(), "",
                List.of(new Domain(1, "All of it", shortName, 100)), "", LocalDate.of(2026, 11, 21));
    }

    private static Note note(String... domains) {
        var ids = Stream.of(domains).map(domain -> DomainId.parse(domain).orElseThrow()).toList();
        return new Note.Basic(
                new Note.About("n", ids, List.of(), Optional.empty(), Optional.empty(), Optional.empty()), "f", "b");
    }

    @Test
    void theDomainInTheExamStudiedForComesFirst() {
        assertThat(new Domains(EXAMS, "ai").nameOf(note("ml/1", "ai/1"))).contains("Data of AI");
    }

    @Test
    void aDomainOfAnotherExamStandsInWhereTheExamHasNone() {
        assertThat(new Domains(EXAMS, "ai").nameOf(note("ml/1"))).contains("Data of ML");
    }

    @Test
    void aNumberThatTheBlueprintLacksIsPassedOver() {
        assertThat(new Domains(EXAMS, "ml").nameOf(note("ml/9", "ai/1"))).contains("Data of AI");
    }

    @Test
    void aNoteWithoutDomainsHasNoName() {
        assertThat(new Domains(EXAMS, "ml").nameOf(note())).isEmpty();
    }

    @Test
    void anExamThatNobodyKnowsHasNoName() {
        assertThat(new Domains(EXAMS, "ml").nameOf(note("other/1"))).isEmpty();
    }
}
