package dev.svcdoctor.fix.apply;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waiting that can be ended from another thread, for good. */
public interface Pause {
    /** Waits; false if it was ended before the time was over. */
    boolean elapsed(Duration time);

    /** Ends what waits now, and every later waiting at once. */
    void stop();

    boolean stopped();

    /** Waits in real time. */
    static Pause real() {
        CountDownLatch stop = new CountDownLatch(1);
        return new Pause() {
            @Override
            public boolean elapsed(Duration time) {
                try {
                    return !stop.await(time.toMillis(), TimeUnit.MILLISECONDS);
                } catch (InterruptedException e) {
                    stop();
                    return false;
                }
            }

            @Override
            public void stop() {
                stop.countDown();
            }

            @Override
            public boolean stopped() {
                return stop.getCount() == 0;
            }
        };
    }
}
