package app.telltale.ui;

import app.telltale.schedule.Moment;
import app.telltale.settings.Settings;

/** What the models need of the program around them. */
public interface Surroundings {
    /** The settings as they are now. */
    Settings settings();

    /** Keeps new settings and applies them to the window. */
    void settings(Settings settings);

    /** The time now, and its study day. */
    Moment now();

    /** Tells the learner of a failure in a sentence; the details go to the log. */
    void report(Throwable failure);
}
