package dev.svcdoctor.fix.apply;

import java.time.Duration;

/** Time passes at once. */
public final class NoPause implements Pause {
    private volatile boolean stopped;

    @Override
    public boolean elapsed(Duration time) {
        return !stopped;
    }

    @Override
    public void stop() {
        stopped = true;
    }

    @Override
    public boolean stopped() {
        return stopped;
    }
}
