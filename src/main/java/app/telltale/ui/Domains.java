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

    /** The domain's short name, where a blueprint has the domain. */
    public Optional<String> shortName(DomainId id) {
        return domain(id).map(Blueprint.Domain::shortName);
    }

    /** The domain's weight in its exam in per cent, where a blueprint has the domain. */
    public Optional<Integer> weight(DomainId id) {
        return domain(id).map(Blueprint.Domain::weight);
    }

    private Optional<Blueprint.Domain> domain(DomainId id) {
        return blueprints.stream()
                .filter(blueprint -> blueprint.id().equals(id.exam()))
                .flatMap(blueprint -> blueprint.domain(id.number()).stream())
                .findFirst();
    }
}
