package app.telltale.insight;

import java.util.Map;

/**
 * Where the cards stand that were seen at least once.
 *
 * @param fresh     cards never seen
 * @param intervals how many cards have an interval of so many days
 * @param eases     how many cards have an ease factor of so many hundredths
 */
public record CardSpread(int fresh, Map<Integer, Integer> intervals, Map<Integer, Integer> eases) {
    /** Cards seen at least once. */
    public int seen() {
        return intervals.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Cards whose interval has grown to {@link Observation#MATURE_DAYS} and more. */
    public int mature() {
        return intervals.entrySet().stream()
                .filter(entry -> entry.getKey() >= Observation.MATURE_DAYS)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
