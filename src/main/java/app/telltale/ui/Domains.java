package app.telltale.ui;

import app.telltale.card.Blueprint;
import app.telltale.card.DomainId;
import app.telltale.card.Note;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How the domains of notes are called for somebody who studies for {@code exam}. */
public record Domains(List<Blueprint> blueprints, String exam) {

    /** The short name of the note's first domain in the exam, else of its first domain in any. */
    public Optional<String> nameOf(Note note) {
        var domains = note.about().domains();
        return Stream.concat(
                        domains.stream().filter(domain -> domain.exam().equals(exam)), domains.stream())
                .flatMap(domain -> shortName(domain).stream())
                .findFirst();
    }

    private Optional<String> shortName(DomainId id) {
        return blueprints.stream()
                .filter(blueprint -> blueprint.id().equals(id.exam()))
                .flatMap(blueprint -> blueprint.domain(id.number()).stream())
                .map(Blueprint.Domain::shortName)
                .findFirst();
    }
}
