package app.telltale.insight;

/**
 * How likely the next answer is a miss of a kind, from few or many reviews.
 *
 * <p>Source: the posterior mean of a binomial rate under a beta prior (Gelman et al., Bayesian Data Analysis, 3rd ed., section 2.4),
 * the prior's mean taken from the learner's own data as in empirical Bayes (Efron and Hastie, Computer Age Statistical Inference,
 * section 6.1): with M misses among N reviews, both weighted by {@link Recency}, and the learner's own mean m,
 * weakness = (M + 20 m) / (N + 20). The prior weighs as much as 20 reviews: a single slip barely moves the figure, and a domain that
 * was not looked at for long goes back to the mean.
 */
final class Weakness {
    /** Reviews that the learner's own mean weighs as much as. */
    static final int PRIOR_REVIEWS = 20;

    private Weakness() {}

    /**
     * @param misses  weighted, at most {@code reviews}
     * @param reviews weighted
     * @param ownMean share of misses, 0..1
     * @return 0..1
     */
    static double of(double misses, double reviews, double ownMean) {
        return (misses + PRIOR_REVIEWS * ownMean) / (reviews + PRIOR_REVIEWS);
    }
}
