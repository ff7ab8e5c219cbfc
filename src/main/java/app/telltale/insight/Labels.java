package app.telltale.insight;

import java.util.List;
import java.util.Map;

/**
 * What notes belong to.
 *
 * @param domains by note, the numbers of the domains of one exam; notes outside the exam are missing
 * @param tags    by note; notes without tags are missing
 */
public record Labels(Map<Long, List<Integer>> domains, Map<Long, List<String>> tags) {
    /** Stands for a domain where a note belongs to none of the exam's. */
    public static final int NO_DOMAIN = 0;

    private static final List<Integer> OUTSIDE = List.of(NO_DOMAIN);

    /** At least one: {@link #NO_DOMAIN} for a note outside the exam. */
    public List<Integer> domainsOf(long note) {
        return domains.getOrDefault(note, OUTSIDE);
    }

    public List<String> tagsOf(long note) {
        return tags.getOrDefault(note, List.of());
    }
}
