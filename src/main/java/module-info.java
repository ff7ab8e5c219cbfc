/** Telltale: a desktop trainer for exams that turn on telling look-alikes apart. */
module app.telltale {
    requires atlantafx.base;
    requires info.picocli;
    requires java.desktop;
    requires java.logging;
    requires java.sql;
    requires javafx.controls;
    requires javafx.graphics;
    requires org.apache.commons.csv;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires org.controlsfx.controls;
    requires static org.jspecify;
    requires org.kordamp.ikonli.core;
    requires org.kordamp.ikonli.feather;
    requires org.kordamp.ikonli.javafx;
    requires org.xerial.sqlitejdbc;
    requires tools.jackson.databind;

    opens app.telltale to info.picocli;
    opens app.telltale.settings to tools.jackson.databind;
    opens app.telltale.study to tools.jackson.databind;
}
