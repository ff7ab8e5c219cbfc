package app.telltale;

import java.io.File;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What another process needs to run the program's and the tests' classes. */
public final class ClassPath {
    private ClassPath() {}

    /** Module path and class path of this process and the tests' classes, as one class path. */
    public static String whole() {
        return Stream.of("jdk.module.path", "java.class.path")
                .map(System::getProperty)
                .filter(path -> path != null && !path.isEmpty())
                .flatMap(path -> Stream.concat(Stream.of(path), Stream.of(Path.of("target", "test-classes").toString())))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
