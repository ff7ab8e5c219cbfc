/** Ends the build with a sentence where the newest JDK that was found is too old to compile Telltale. */
class RequireJdk {
    public static void main(String[] args) {
        if (Runtime.version().feature() >= 25) return;
        System.err.println("""
                Telltale needs a JDK 25 or newer, and the newest one found here is %s (%s).
                Install one, for instance:
                  Debian, Ubuntu   apt install openjdk-25-jdk
                  Fedora           dnf install java-25-openjdk-devel
                  macOS            brew install openjdk@25
                  Windows          winget install EclipseAdoptium.Temurin.25.JDK
                or unpack Temurin 25 from adoptium.net into ~/.jdks or /usr/lib/jvm, or let JAVA_HOME name its folder.
                Then run the same command again.""".formatted(Runtime.version(), System.getProperty("java.home")));
        System.exit(1);
    }
}
