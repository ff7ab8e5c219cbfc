package app.telltale.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The statements that rows keep ready on a new database, and how it would carry each out. */
final class Plans implements AutoCloseable {
    private final Database database;
    private final List<String> statements;

    /** @param rows makes the rows whose statements are wanted */
    Plans(Path folder, Consumer<Database> rows) {
        database = Database.open(folder, Migrations.bundled());
        var control = database.texts();
        rows.accept(database);
        statements = database.texts().stream().filter(text -> !control.contains(text)).toList();
    }

    List<String> statements() {
        return statements;
    }

    List<String> plan(String text) {
        var steps = new ArrayList<String>();
        database.prepare("explain query plan " + text).each(row -> steps.add(row.getString("detail")));
        return steps;
    }

    @Override
    public void close() {
        database.close();
    }
}
