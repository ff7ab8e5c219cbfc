/** SQLite: schema, migrations and SQL. Nothing outside knows a table. */
@NullMarked
package app.telltale.store;

import org.jspecify.annotations.NullMarked;
