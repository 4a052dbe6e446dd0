package dev.svcdoctor.app;

import dev.svcdoctor.front.screen.ScreenFront;

import java.io.IOException;

/**
 * Takes the paths worth starting fast, in one JVM: a start-up cache is made from one process only.
 * The build runs it; users never do.
 */
final class Training {
    private Training() {}

    /**
     * Runs each argument as a command line of its own, words separated by blanks; then the screen.
     *
     * @throws IllegalStateException if one of them could not be run as meant: a status of 2 or
     *     above 5
     */
    public static void main(String[] commandLines) throws IOException, InterruptedException {
        for (String line : commandLines) {
            int status = Main.run(line.split(" "));
            if (status == 2 || status > 5) {
                throw new IllegalStateException("status " + status + " from: " + line);
            }
        }
        ScreenFront.rehearse();
    }
}
